package import Kamerstukken

/// A correction beside what the paper itself gives.
package struct AppliedCorrection: Hashable, Sendable {
  package let correction: Correction
  /// What the paper gives, in the spelling of the field; nothing where it gives none.
  package let printed: String?
}

/// Papers as a reader corrects them: the graph reads the corrected record, and the paper's own stays beside it.
extension HeldDocument {
  /// The paper with a reader's corrections; one that does not fit it, of a motion it does not speak of, is left out.
  package func corrected(by corrections: [Correction]) -> HeldDocument {
    guard !corrections.isEmpty else { return self }
    var record = record
    var applied: [AppliedCorrection] = []
    for correction in corrections where correction.sha256 == sha256 {
      let printed = self.record.value(of: correction.field)
      guard record.set(correction.field, to: correction.value) else { continue }
      applied.append(AppliedCorrection(correction: correction, printed: printed))
    }
    return HeldDocument(
      record: record, original: original, register: register, printed: self.record,
      corrections: applied)
  }

  /// The correction of a field, if there is one.
  package func correction(of field: CorrectedField) -> AppliedCorrection? {
    corrections.first { $0.correction.field == field }
  }
}

extension DocumentRecord {
  /// What a field gives, in the spelling in which it is corrected.
  package func value(of field: CorrectedField) -> String? {
    switch field {
    case .date: date?.value?.description
    case .kamerstuk: kamerstukken.first
    case .kenmerk: kenmerk?.value
    case .kind: kind.rawValue
    case .ministry: sender?.ministry?.rawValue
    case .title: title?.text
    case .motionKamerstuk(let number): motion(number)?.kamerstuk
    case .motionSubmitters(let number):
      motion(number).flatMap {
        $0.submitters.isEmpty ? nil : $0.submitters.map(\.text).joined(separator: ", ")
      }
    }
  }

  /// Whether the paper has what the field is of: any paper has a date, not every one a second motion.
  package func has(_ field: CorrectedField) -> Bool {
    switch field {
    case .motionKamerstuk(let number), .motionSubmitters(let number): motion(number) != nil
    default: true
    }
  }

  private func motion(_ number: Int) -> Motion? {
    motions.indices.contains(number - 1) ? motions[number - 1] : nil
  }

  /// Sets a field to a value in its one spelling; leaves it and says so where that is none.
  ///
  /// The place stays that of what the paper gives, for a reader to look at.
  fileprivate mutating func set(_ field: CorrectedField, to value: String) -> Bool {
    guard has(field), CorrectedValue(value, of: field)?.spelling == value else { return false }
    let isNone = value.isEmpty
    switch field {
    case .date:
      date = CalendarDate(iso: value).map {
        DocumentDate(value: $0, basis: .stated, evidence: date?.evidence)
      }
    case .kamerstuk:
      let own = kamerstukken.first
      kamerstukken = isNone ? [] : [value]
      for index in motions.indices
      where motions[index].relation == .is && motions[index].kamerstuk == own {
        motions[index].kamerstuk = isNone ? nil : value
      }
    case .kenmerk:
      let place = kenmerk?.evidence ?? Evidence(0..<0)
      kenmerk = isNone ? nil : Kenmerk(value: value, evidence: place)
    case .kind: kind = Kind(rawValue: value) ?? kind
    case .ministry: setMinistry(Ministry(rawValue: value))
    case .title:
      let place = title?.evidence ?? Evidence(0..<0)
      title = isNone ? nil : Passage(value, place)
    case .motionKamerstuk(let number): motions[number - 1].kamerstuk = isNone ? nil : value
    case .motionSubmitters(let number):
      motions[number - 1].submitters = CorrectedValue.names(value).map(PersonName.init)
    }
    return true
  }

  private mutating func setMinistry(_ ministry: Ministry?) {
    if sender != nil {
      sender?.ministry = ministry
    } else {
      sender = Sender(
        ministry: ministry, organisation: nil, basis: .head, evidence: Evidence(0..<0))
    }
  }
}

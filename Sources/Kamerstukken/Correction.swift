/// What a reader says that a field of one paper should be, beside what the paper gives.
package struct Correction: Hashable, Sendable {
  /// The digest of the paper's bytes, sixty-four hexadecimal digits.
  package let sha256: String
  package let field: CorrectedField
  /// In the one spelling of its field; empty where the paper has no such thing.
  package let value: String
  package let note: String

  package init(sha256: String, field: CorrectedField, value: String, note: String) {
    self.sha256 = sha256
    self.field = field
    self.value = value
    self.note = note
  }

  /// The correction as a reason: `the reader's correction: a slip of the pen`.
  package var reason: Phrase {
    note.isEmpty ? Phrase("the reader's correction") : Phrase("the reader's correction: \(note)")
  }
}

/// A field that a reader may correct: `date`, `kenmerk`, `motion 2.submitters`.
package enum CorrectedField: Hashable, Sendable {
  case date, kamerstuk, kenmerk, kind, ministry, title
  /// Of a motion that the paper speaks of, the first being 1.
  case motionKamerstuk(Int)
  case motionSubmitters(Int)

  /// Reads the name of a field, as ``description`` writes it; the blank behind `motion` may be left out.
  package init?(_ name: String) {
    switch name {
    case "date": self = .date
    case "kamerstuk": self = .kamerstuk
    case "kenmerk": self = .kenmerk
    case "kind": self = .kind
    case "ministry": self = .ministry
    case "title": self = .title
    default:
      let bytes = Array(name.utf8)
      guard bytes.starts(with: "motion".utf8) else { return nil }
      let rest = bytes.dropFirst(6).drop { $0 == 0x20 }
      let digits = rest.prefix(while: \.isDigit)
      guard (1...4).contains(digits.count), digits.first != UInt8(ascii: "0"),
        let number = Int(String(decoding: digits, as: UTF8.self))
      else { return nil }
      switch String(decoding: rest.dropFirst(digits.count), as: UTF8.self) {
      case ".kamerstuk": self = .motionKamerstuk(number)
      case ".submitters": self = .motionSubmitters(number)
      default: return nil
      }
    }
  }

  /// The names, for a reader who typed another.
  package static let names = Phrase(
    "date, kamerstuk, kenmerk, kind, ministry, title, 'motion 1.kamerstuk' or 'motion 1.submitters'"
  )
}

extension CorrectedField: CustomStringConvertible {
  package var description: String {
    switch self {
    case .date: "date"
    case .kamerstuk: "kamerstuk"
    case .kenmerk: "kenmerk"
    case .kind: "kind"
    case .ministry: "ministry"
    case .title: "title"
    case .motionKamerstuk(let number): "motion \(number).kamerstuk"
    case .motionSubmitters(let number): "motion \(number).submitters"
    }
  }
}

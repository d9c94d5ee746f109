internal import Archive
internal import Kamerstukken

/// Verdicts and corrections of another reader beside the reader's own.
///
/// The reader's own stay: what contradicts one of them is not kept but told in full, and the other reader's file or
/// archive still has it. So nothing is lost, and the order of merging shows nowhere but in what is told.
struct VerdictMerge {
  private var verdicts: [Verdict.Subject: Verdict]
  private var corrections: [Field: Correction]
  private(set) var new = 0
  private(set) var unchanged = 0
  /// What the other reader says otherwise, with what stays.
  private(set) var differing: [Phrase] = []

  private struct Field: Hashable {
    let sha256: String
    let field: CorrectedField
  }

  init(into archive: borrowing Archive) throws {
    verdicts = Dictionary(
      try archive.verdicts().map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
    corrections = Dictionary(
      try archive.corrections().map { (Field(sha256: $0.sha256, field: $0.field), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  mutating func add(_ verdict: Verdict, to archive: inout Archive) throws {
    let subject = verdict.subject
    if let own = verdicts[subject] {
      tell(
        own == verdict, Phrase("\(subject.kind) from \(subject.from) to \(subject.to)"),
        own: Self.words(own), other: Self.words(verdict))
    } else {
      try archive.set(verdict)
      verdicts[subject] = verdict
      new += 1
    }
  }

  mutating func add(_ correction: Correction, to archive: inout Archive) throws {
    let field = Field(sha256: correction.sha256, field: correction.field)
    if let own = corrections[field] {
      tell(
        own == correction, Phrase("\(correction.field) of \(correction.sha256.prefix(12))"),
        own: Self.words(own), other: Self.words(correction))
    } else {
      try archive.set(correction)
      corrections[field] = correction
      new += 1
    }
  }

  private mutating func tell(_ isSame: Bool, _ what: Phrase, own: String, other: String) {
    if isSame {
      unchanged += 1
    } else {
      differing.append(
        Phrase("\(what): yours stays, \(own); the other says \(other)"))
    }
  }

  private static func words(_ verdict: Verdict) -> String {
    verdict.value.rawValue + (verdict.note.isEmpty ? "" : " «\(verdict.note)»")
  }

  private static func words(_ correction: Correction) -> String {
    "«\(correction.value)»" + (correction.note.isEmpty ? "" : " («\(correction.note)»)")
  }

  /// `verdicts: 3 new, 1 unchanged, 2 differing`, or nothing where there were none.
  var summary: Phrase? {
    guard new + unchanged + differing.count > 0 else { return nil }
    let same = Phrase("verdicts: \(new) new, \(unchanged) unchanged")
    return differing.isEmpty ? same : Phrase("\(same), \(differing.count) differing")
  }
}

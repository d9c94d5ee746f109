package import Kamerstukken

/// What the reader says: kept apart from what was found, so that nothing here changes when papers come.
extension Archive {
  /// Every verdict, by kind and then by the keys of the ends.
  package func verdicts() throws(ArchiveError) -> [Verdict] {
    try connection.rows(ReaderSQL.verdicts) { Verdict($0) }.compactMap(\.self)
  }

  /// Keeps a verdict, in place of one that the reader gave of the same link before.
  package mutating func set(_ verdict: Verdict) throws(ArchiveError) {
    let subject = verdict.subject
    try connection.run(
      ReaderSQL.setVerdict, subject.kind, subject.from, subject.to, verdict.value.rawValue,
      verdict.note)
  }

  /// Takes back what the reader said of a link.
  package mutating func removeVerdict(on subject: Verdict.Subject) throws(ArchiveError) {
    try connection.run(ReaderSQL.removeVerdict, subject.kind, subject.from, subject.to)
  }

  /// Every correction, by paper and then by field.
  package func corrections() throws(ArchiveError) -> [Correction] {
    try connection.rows(ReaderSQL.corrections) { Correction($0) }.compactMap(\.self)
  }

  /// Keeps a correction, in place of one that the reader gave of the same field before.
  package mutating func set(_ correction: Correction) throws(ArchiveError) {
    try connection.run(
      ReaderSQL.setCorrection, correction.sha256, correction.field.description, correction.value,
      correction.note)
  }

  /// Takes back what the reader said of a field.
  package mutating func removeCorrection(
    of field: CorrectedField, in sha256: String
  ) throws(ArchiveError) {
    try connection.run(ReaderSQL.removeCorrection, sha256, field.description)
  }

  /// Keeps the keys by which a corrected paper is found, beside those of what it prints.
  ///
  /// None of a paper that is not corrected any more.
  package mutating func setKeys(
    _ keys: [String], ofCorrected document: DocumentID
  ) throws(ArchiveError) {
    let held = try connection.rows(ReaderSQL.keysOfCorrected, document) { $0.text(0) ?? "" }
    guard held != keys.sorted() else { return }
    try connection.run(ReaderSQL.clearKeys, document)
    for key in keys { try connection.run(ReaderSQL.addKey, key, document) }
  }

  /// Does several things, all or none.
  package mutating func together(
    _ work: (inout Archive) throws -> Void
  ) throws {
    try connection.run(Writing.begin)
    do {
      try work(&self)
      try connection.run(Writing.commit)
    } catch {
      try? connection.run(Writing.rollback)
      throw error
    }
  }
}

extension Verdict {
  fileprivate init?(_ row: borrowing Statement) {
    guard let value = row.text(3).flatMap(Value.init(rawValue:)) else { return nil }
    self.init(
      Subject(kind: row.text(0) ?? "", from: row.text(1) ?? "", to: row.text(2) ?? ""), value,
      note: row.text(4) ?? "")
  }
}

extension Correction {
  fileprivate init?(_ row: borrowing Statement) {
    guard let field = row.text(1).flatMap(CorrectedField.init) else { return nil }
    self.init(
      sha256: row.text(0) ?? "", field: field, value: row.text(2) ?? "", note: row.text(3) ?? "")
  }
}

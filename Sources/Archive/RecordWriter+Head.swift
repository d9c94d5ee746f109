internal import Kamerstukken

extension RecordWriter {
  func writeDocument(_ paper: Paper, of subject: Subject, again: Bool) throws(ArchiveError) {
    let record = paper.record
    let source = record.source
    func run(_ statement: borrowing Statement) throws(ArchiveError) {
      try statement.run(
        subject.id, source.sha256, source.name, record.kind.rawValue, record.title?.text,
        record.dossierTitle?.text, record.date, record.deadline, record.status?.text,
        record.kenmerk?.value, record.sender?.ministry?.rawValue, record.sender?.organisation,
        record.sender?.basis.rawValue, record.addressee?.text, record.decision?.text, source.bytes,
        source.encoding, source.converter, paper.reader)
    }
    if again { try run(documentAgain) } else { try run(document) }
  }

  func writeHead(
    _ record: DocumentRecord, of subject: Subject
  ) throws(ArchiveError) {
    try write(record.kindEvidence, of: "kind", in: subject)
    try write(record.title?.evidence, of: "title", in: subject)
    try write(record.dossierTitle?.evidence, of: "dossier_title", in: subject)
    try write(record.date?.evidence, of: "date", in: subject)
    try write(record.deadline?.evidence, of: "deadline", in: subject)
    try write(record.status?.evidence, of: "status", in: subject)
    try write(record.kenmerk?.evidence, of: "kenmerk", in: subject)
    try write(record.sender?.evidence, of: "sender", in: subject)
    try write(record.addressee?.evidence, of: "addressee", in: subject)
    try write(record.decision?.evidence, of: "decision", in: subject)
    for (ordinal, number) in record.kamerstukken.enumerated() {
      try kamerstuk.run(
        subject.id, ordinal, number, KamerstukNumber(id: number)?.dossier.description)
    }
    for (ordinal, number) in record.dossiers.enumerated() {
      try dossier.run(subject.id, ordinal, number)
    }
    for (ordinal, other) in record.otherKenmerken.enumerated() {
      try otherKenmerk.run(subject.id, ordinal, other.kenmerk.value, other.role.rawValue)
      try write(other.kenmerk.evidence, of: "other_kenmerk", ordinal, in: subject)
    }
    for (ordinal, passage) in record.copyTo.enumerated() {
      try copyTo.run(subject.id, ordinal, passage.text)
      try write(passage.evidence, of: "copy_to", ordinal, in: subject)
    }
    for (ordinal, passage) in record.attachments.enumerated() {
      try attachment.run(subject.id, ordinal, passage.text)
      try write(passage.evidence, of: "attachment", ordinal, in: subject)
    }
    try writePeople(record.signatories, role: "signatory", of: subject)
    try writePeople(record.people, role: "named", of: subject)
    for (ordinal, found) in record.sections.enumerated() {
      try section.run(
        subject.id, ordinal, found.number, found.level, found.heading, found.role,
        found.lines.lowerBound,
        found.lines.upperBound)
    }
  }

  private func writePeople(
    _ people: [Person], role: String, of subject: Subject
  ) throws(ArchiveError) {
    for (ordinal, found) in people.enumerated() {
      try person.run(subject.id, role, ordinal, found.name.text, found.office, found.party)
      try write(found.evidence, of: role, ordinal, in: subject)
    }
  }
}

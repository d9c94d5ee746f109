internal import Kamerstukken

/// The statements that write the rows of a record, prepared once for the life of an archive.
final class RecordWriter {
  let document, documentAgain, kamerstuk, dossier, otherKenmerk, copyTo, attachment: Statement
  let person, section, reference, referenceID, motion, submitter, advice: Statement
  let letter, letterKamerstuk, letterMotion, debate, commitment: Statement
  let redaction, unread, diagnostic, block, evidence: Statement

  init(_ connection: borrowing Connection) throws(ArchiveError) {
    document = try Statement(Writing.document, on: connection)
    documentAgain = try Statement(Writing.documentAgain, on: connection)
    kamerstuk = try Statement(Writing.kamerstuk, on: connection)
    dossier = try Statement(Writing.dossier, on: connection)
    otherKenmerk = try Statement(Writing.otherKenmerk, on: connection)
    copyTo = try Statement(Writing.copyTo, on: connection)
    attachment = try Statement(Writing.attachment, on: connection)
    person = try Statement(Writing.person, on: connection)
    section = try Statement(Writing.section, on: connection)
    reference = try Statement(Writing.reference, on: connection)
    referenceID = try Statement(Writing.referenceID, on: connection)
    motion = try Statement(Writing.motion, on: connection)
    submitter = try Statement(Writing.submitter, on: connection)
    advice = try Statement(Writing.advice, on: connection)
    letter = try Statement(Writing.letter, on: connection)
    letterKamerstuk = try Statement(Writing.letterKamerstuk, on: connection)
    letterMotion = try Statement(Writing.letterMotion, on: connection)
    debate = try Statement(Writing.debate, on: connection)
    commitment = try Statement(Writing.commitment, on: connection)
    redaction = try Statement(Writing.redaction, on: connection)
    unread = try Statement(Writing.unread, on: connection)
    diagnostic = try Statement(Writing.diagnostic, on: connection)
    block = try Statement(Writing.block, on: connection)
    evidence = try Statement(Writing.evidence, on: connection)
  }

  /// Writes every row of a paper's record but those of its files and its text.
  func write(_ paper: Paper, as id: DocumentID, again: Bool) throws(ArchiveError) {
    let record = paper.record
    let subject = Subject(
      id: id, text: paper.original,
      pages: Pages(of: paper.original, converter: record.source.converter))
    try writeDocument(paper, of: subject, again: again)
    try writeHead(record, of: subject)
    try writeReferences(record.references, of: subject)
    try writeMotions(record.motions, of: subject)
    try writeLetters(record, of: subject)
    for key in paper.keys { try block.run(id, key) }
    for (ordinal, lines) in record.unread.enumerated() {
      try unread.run(id, ordinal, lines.lowerBound, lines.upperBound)
    }
    for (ordinal, found) in record.redactions.enumerated() {
      try redaction.run(id, ordinal, found.ground)
      try write(found.evidence, of: "redaction", ordinal, in: subject)
    }
    for (ordinal, found) in record.diagnostics.enumerated() {
      try diagnostic.run(
        id, ordinal, found.severity.rawValue, found.code.rawValue, found.message.english)
      try write(found.evidence, of: "diagnostic", ordinal, in: subject)
    }
  }
}

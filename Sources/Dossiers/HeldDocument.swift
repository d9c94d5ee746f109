package import Kamerstukken

/// A paper as the dossiers see it: its record, and the text that the record's places point into.
///
/// A case of the Chamber's register is one too, beside the papers it is about. It is a class because it never changes
/// and graphs hand it about: copying the record of a paper costs more than a look at it.
package final class HeldDocument: Sendable {
  /// The record, as the reader corrects it.
  package let record: DocumentRecord
  package let original: OriginalText
  /// Found once, since every place that is shown asks for its page.
  package let pages: Pages
  /// What only the register tells, where this is a case of it.
  package let register: RegisterFacts?

  /// The record as the paper gives it.
  package let printed: DocumentRecord
  /// What the reader corrects, in the order of the fields.
  package let corrections: [AppliedCorrection]

  package convenience init(
    record: DocumentRecord, original: OriginalText, register: RegisterFacts? = nil
  ) {
    self.init(
      record: record, original: original, register: register, printed: record, corrections: [])
  }

  init(
    record: DocumentRecord, original: OriginalText, register: RegisterFacts?,
    printed: DocumentRecord, corrections: [AppliedCorrection]
  ) {
    self.record = record
    self.original = original
    pages = Pages(of: original, converter: record.source.converter)
    self.register = register
    self.printed = printed
    self.corrections = corrections
  }

  package var isOfRegister: Bool { register != nil }

  /// The digest by which documents are told apart and put in order.
  package var sha256: String { record.source.sha256 }
  package var name: String { record.source.name }
  package var ministry: Ministry? { record.sender?.ministry }
}

/// A place in a document that shows something.
package struct Proof: Hashable, Sendable {
  /// The document, as an index into the graph's.
  package let document: Int
  package let evidence: Evidence

  package init(document: Int, evidence: Evidence) {
    self.document = document
    self.evidence = evidence
  }
}

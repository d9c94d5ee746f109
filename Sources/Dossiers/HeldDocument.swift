package import Kamerstukken

/// A paper as the dossiers see it: its record, and the text that the record's places point into.
///
/// A case of the Chamber's register is one too, beside the papers it is about.
package struct HeldDocument: Sendable {
  package let record: DocumentRecord
  package let original: OriginalText
  /// What only the register tells, where this is a case of it.
  package let register: RegisterFacts?

  package init(record: DocumentRecord, original: OriginalText, register: RegisterFacts? = nil) {
    self.record = record
    self.original = original
    self.register = register
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

package import Kamerstukken

/// A paper as the dossiers see it: its record, and the text that the record's places point into.
package struct HeldDocument: Sendable {
  package let record: DocumentRecord
  package let original: OriginalText

  package init(record: DocumentRecord, original: OriginalText) {
    self.record = record
    self.original = original
  }

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

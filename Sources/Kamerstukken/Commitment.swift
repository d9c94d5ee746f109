/// A promise to the Chamber.
package struct Commitment: Hashable, Sendable {
  package var text: String
  /// The office that promises, as the paper names it.
  package var by: String?
  package var due: DocumentDate?
  package var evidence: Evidence

  package init(text: String, by: String?, due: DocumentDate?, evidence: Evidence) {
    self.text = text
    self.by = by
    self.due = due
    self.evidence = evidence
  }
}

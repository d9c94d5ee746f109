/// A debate that a paper names.
package struct Debate: Hashable, Sendable {
  /// The kind in small letters and one spelling: `tweeminutendebat`, `commissiedebat`.
  package var kind: String
  package var title: String?
  package var date: DocumentDate?
  package var evidence: Evidence

  package init(kind: String, title: String?, date: DocumentDate?, evidence: Evidence) {
    self.kind = kind
    self.title = title
    self.date = date
    self.evidence = evidence
  }
}

/// Clean words of a paper with the place they were read from.
package struct Passage: Hashable, Sendable {
  package var text: String
  package var evidence: Evidence

  package init(_ text: String, _ evidence: Evidence) {
    self.text = text
    self.evidence = evidence
  }
}

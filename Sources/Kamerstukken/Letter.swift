/// A letter other than the paper itself that the paper speaks of.
package struct Letter: Hashable, Sendable {
  package enum Relation: String, Sendable, CaseIterable {
    case encloses, sent, answers, announces, mentions
  }

  package var date: DocumentDate?
  /// The kamerstuk numbers the paper gives for the letter.
  package var ids: [String]
  package var kenmerk: String?
  /// The office that sent it, where the paper names another than its own.
  package var by: String?
  package var relation: Relation
  /// The motions the letter is about, as indices into the record's motions.
  package var motions: [Int]
  package var evidence: Evidence

  package init(
    date: DocumentDate?, ids: [String] = [], kenmerk: String? = nil, by: String? = nil,
    relation: Relation,
    motions: [Int] = [], evidence: Evidence
  ) {
    self.date = date
    self.ids = ids
    self.kenmerk = kenmerk
    self.by = by
    self.relation = relation
    self.motions = motions
    self.evidence = evidence
  }
}

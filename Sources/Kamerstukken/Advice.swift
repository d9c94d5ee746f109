/// One opinion of a motion: what, by whom, and where it was given.
///
/// «Ontraden» by a state secretary in a debate, by a minister in a letter, and by civil servants in a memo are three
/// facts. Who gave it and where is never filled in from elsewhere.
package struct Advice: Hashable, Sendable {
  package enum Basis: String, Sendable, CaseIterable {
    case debate, letter
    /// What a memo asks the minister to write.
    case intendedLetter = "intended letter"
    case memo
  }

  package var value: Appreciatie
  /// The office that gave it, as the paper names it.
  package var by: String?
  package var basis: Basis
  /// What the opinion hangs on: «tot na ontvangst van …», «mits …».
  package var condition: String?
  package var date: DocumentDate?
  package var evidence: Evidence

  package init(
    value: Appreciatie, by: String?, basis: Basis, condition: String? = nil,
    date: DocumentDate? = nil, evidence: Evidence
  ) {
    self.value = value
    self.by = by
    self.basis = basis
    self.condition = condition
    self.date = date
    self.evidence = evidence
  }
}

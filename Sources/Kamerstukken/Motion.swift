/// What a paper says of one motion.
package struct Motion: Hashable, Sendable {
  package enum Form: String, Sendable {
    case motie, gewijzigd
    case naderGewijzigd = "nader gewijzigd"
    case tweedeNaderGewijzigd = "tweede nader gewijzigd"

    /// How far along a chain of amended forms this is: 0 for the motion as first handed in.
    package var stage: Int {
      switch self {
      case .motie: 0
      case .gewijzigd: 1
      case .naderGewijzigd: 2
      case .tweedeNaderGewijzigd: 3
      }
    }
  }

  package enum State: String, Sendable {
    case aangehouden, ingetrokken, aangenomen, verworpen, overgenomen
  }

  /// How the motion's number was learnt.
  package enum NumberBasis: String, Sendable, CaseIterable { case stated, footnote, own }

  /// What the paper does with the motion.
  package enum Relation: String, Sendable, CaseIterable {
    case `is`
    case advisesOn = "advises on"
    case answers
    case carriesOut = "carries out"
    case mentions
  }

  package var submitters: [PersonName]
  /// Whether others signed too: `c.s.`.
  package var isCoSigned: Bool
  package var form: Form
  package var state: State?
  /// Where the state is told, if elsewhere than where the motion is named.
  package var stateEvidence: Evidence?
  package var kamerstuk: String?
  package var kamerstukBasis: NumberBasis?
  package var replaces: String?
  package var relation: Relation
  package var debate: Debate?
  package var submitted: DocumentDate?
  /// Every operative clause, in full.
  package var request: Passage?
  /// What the motion is about in the paper's own words: `over het laten vervallen van …`.
  package var subject: Passage?
  package var advice: [Advice]
  package var evidence: Evidence

  package init(
    submitters: [PersonName], isCoSigned: Bool = false, form: Form = .motie, state: State? = nil,
    stateEvidence: Evidence? = nil, kamerstuk: String? = nil, kamerstukBasis: NumberBasis? = nil,
    replaces: String? = nil,
    relation: Relation = .mentions, debate: Debate? = nil, submitted: DocumentDate? = nil,
    request: Passage? = nil, subject: Passage? = nil, advice: [Advice] = [], evidence: Evidence
  ) {
    self.submitters = submitters
    self.isCoSigned = isCoSigned
    self.form = form
    self.state = state
    self.stateEvidence = stateEvidence
    self.kamerstuk = kamerstuk
    self.kamerstukBasis = kamerstukBasis
    self.replaces = replaces
    self.relation = relation
    self.debate = debate
    self.submitted = submitted
    self.request = request
    self.subject = subject
    self.advice = advice
    self.evidence = evidence
  }
}

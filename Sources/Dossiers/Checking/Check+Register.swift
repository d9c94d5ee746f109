internal import Kamerstukken

/// Where a motion's own paper and the Chamber's register differ; the paper's word stands, and both are shown.
extension Check {
  mutating func compareWithRegister() {
    for motion in graph.motions.indices { compareOutcomes(motion) }
    for (motion, identity) in graph.motions.enumerated() {
      let own = identity.mentions.filter { graph.motion($0).relation == .is }
      guard let paper = own.first(where: { !isOfRegister($0) }) else { continue }
      for entry in own where isOfRegister(entry) { compare(motion, paper, entry) }
    }
  }

  private func isOfRegister(_ mention: MotionIdentity.Mention) -> Bool {
    graph.documents[mention.document].isOfRegister
  }

  private mutating func compare(
    _ motion: Int, _ paper: MotionIdentity.Mention, _ entry: MotionIdentity.Mention
  ) {
    let identity = graph.motions[motion]
    let (printed, registered) = (graph.motion(paper), graph.motion(entry))
    let sources = [proof(paper), proof(entry)]
    func differ(_ one: Phrase, _ other: String) -> Phrase {
      Phrase("\(identity.label): \(one) in the paper, \(other) in the register")
    }
    func differ(_ one: String, _ other: String) -> Phrase {
      differ(Phrase(verbatim: one), other)
    }
    if let one = printed.submitted?.value, let other = registered.submitted?.value, one != other {
      let places = [(paper, printed), (entry, registered)].map { mention, said in
        Proof(
          document: mention.document, evidence: said.submitted?.evidence ?? said.evidence)
      }
      add(.dateDiffers, differ(one.description, other.description), places, on: motion)
    }
    if printed.form != registered.form {
      add(
        .formDiffers, differ(printed.form.rawValue, registered.form.rawValue), sources, on: motion)
    }
    if let one = printed.kamerstuk, let other = registered.kamerstuk, one != other {
      add(.numberDiffers, differ(one, other), sources, on: motion)
    }
    if let one = printed.replaces, let other = registered.replaces, one != other {
      add(.replacedDiffers, differ(Phrase("it replaces \(one)"), other), sources, on: motion)
    }
    let (one, other) = (names(printed), names(registered))
    if !other.isEmpty, one.folded != other.folded {
      add(.submittersDiffer, differ(one.printed, other.printed), sources, on: motion)
    }
  }

  /// The outcome that a paper tells against the last vote in the register; a motion held over can be voted on later.
  private mutating func compareOutcomes(_ motion: Int) {
    guard let vote = graph.votes(on: motion).last,
      [Motion.State.aangenomen, .verworpen].map(\.rawValue).contains(vote.vote.outcome)
    else { return }
    for mention in graph.motions[motion].mentions {
      let said = graph.motion(mention)
      guard let state = said.state, [.aangenomen, .verworpen, .ingetrokken].contains(state),
        state.rawValue != vote.vote.outcome
      else { continue }
      let place = Proof(document: mention.document, evidence: said.stateEvidence ?? said.evidence)
      add(
        .stateDiffers,
        Phrase(
          "\(graph.motions[motion].label): \(state.rawValue) in \(graph.documents[mention.document].name), \(vote.vote.outcome) in the register"
        ),
        [place, vote.source], on: motion)
    }
  }

  private func names(_ motion: Motion) -> (folded: [String], printed: String, isEmpty: Bool) {
    let names = motion.submitters
    return (
      names.map(\.folded), names.map(\.text).joined(separator: ", "), names.isEmpty
    )
  }
}

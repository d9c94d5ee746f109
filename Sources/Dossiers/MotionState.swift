package import Kamerstukken

/// What became of a motion, in one word, and who tells it.
package struct MotionState: Hashable, Sendable {
  /// In the word of the source: `aangenomen`, `verworpen`, `gestaakt`, `aangehouden`.
  package let value: String
  package let source: Proof
}

extension DossierGraph {
  /// The votes on a motion, in the order of their days.
  package func votes(on motion: Int) -> [(vote: Vote, source: Proof)] {
    let votes = motions[motion].mentions.flatMap { mention in
      (documents[mention.document].register?.votes ?? []).map { vote in
        (vote: vote, source: Proof(document: mention.document, evidence: vote.evidence))
      }
    }
    let start = CalendarDate.firstDay(of: 1, in: 1800)
    return votes.enumerated().sorted { left, right in
      let (first, second) = (left.element.vote.date?.value, right.element.vote.date?.value)
      return (first ?? start, left.offset) < (second ?? start, right.offset)
    }.map(\.element)
  }

  /// The decision that came last; nothing where their days do not tell which of several that is.
  ///
  /// Behind a final decision none comes, so that it is the last of some of which the days are not known.
  private func lastVote(on motion: Int) -> (vote: Vote, source: Proof)? {
    let votes = votes(on: motion)
    let newest = votes.compactMap(\.vote.date?.value).max()
    let last = votes.filter { $0.vote.date?.value == nil || $0.vote.date?.value == newest }
    let final = last.filter { Self.final.contains($0.vote.outcome.lowercased()) }
    let told = final.isEmpty ? last : final
    return Set(told.map(\.vote.outcome)).count == 1 ? told.last : nil
  }

  /// The register's words for what ends a motion.
  private static let final: Set<String> = [
    "aangenomen", "verworpen", "ingetrokken", "vervallen", "overgenomen",
  ]

  /// Those who signed a motion's own paper beside its submitters, in the order of their signatures.
  package func coSigners(of motion: Int) -> [PersonName] {
    let own = motions[motion].mentions.first {
      self.motion($0).relation == .is && !documents[$0.document].isOfRegister
    }
    guard let own else { return [] }
    let submitters = motions[motion].submitters
    return documents[own.document].record.signatories.map(\.name)
      .filter { name in !submitters.contains { $0.canBe(name) } }
  }

  /// The government's opinion of a motion, as the register has it.
  package func appreciatie(of motion: Int) -> Passage? {
    motions[motion].mentions.lazy.compactMap { documents[$0.document].register?.appreciatie }.first
  }

  /// The last decision that the register has of a motion; else what a paper tells, the newest first.
  ///
  /// What ends a motion stands before what holds it up, whoever tells it: nothing comes behind it.
  package func state(of motion: Int) -> MotionState? {
    let decided = lastVote(on: motion).map {
      MotionState(value: $0.vote.outcome, source: $0.source)
    }
    let told = motions[motion].mentions.compactMap { mention in
      let said = self.motion(mention)
      return said.state.map { state in
        MotionState(
          value: state.rawValue,
          source: Proof(
            document: mention.document, evidence: said.stateEvidence ?? said.evidence))
      }
    }
    let states = (decided.map { [$0] } ?? []) + told.reversed()
    return states.first { Self.final.contains($0.value.lowercased()) } ?? states.first
  }
}

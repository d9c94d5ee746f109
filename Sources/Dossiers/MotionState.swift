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

  /// Those who signed a motion's own paper beside its submitters, in the order of their signatures.
  package func coSigners(of motion: Int) -> [PersonName] {
    let own = motions[motion].mentions.first {
      self.motion($0).relation == .is && !documents[$0.document].isOfRegister
    }
    guard let own else { return [] }
    let submitters = Set(motions[motion].submitters.map(\.surname))
    return documents[own.document].record.signatories.map(\.name)
      .filter { !submitters.contains($0.surname) }
  }

  /// The government's opinion of a motion, as the register has it.
  package func appreciatie(of motion: Int) -> Passage? {
    motions[motion].mentions.lazy.compactMap { documents[$0.document].register?.appreciatie }.first
  }

  /// The last decision that the register has of a motion; else what a paper tells, the newest first.
  package func state(of motion: Int) -> MotionState? {
    if let last = votes(on: motion).last {
      return MotionState(value: last.vote.outcome, source: last.source)
    }
    let told = motions[motion].mentions.last { self.motion($0).state != nil }
    guard let told, let state = self.motion(told).state else { return nil }
    return MotionState(
      value: state.rawValue,
      source: Proof(
        document: told.document,
        evidence: self.motion(told).stateEvidence ?? self.motion(told).evidence))
  }
}

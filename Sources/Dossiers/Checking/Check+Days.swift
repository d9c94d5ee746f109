internal import Kamerstukken

/// Things told of a day on which they cannot have been.
extension Check {
  mutating func compareDays() {
    compareForms()
    for motion in graph.motions.indices { compareAdviceDays(motion) }
    for (document, held) in graph.documents.enumerated() {
      guard let day = held.record.date?.value else { continue }
      for commitment in held.record.commitments {
        guard let latest = commitment.due?.latest, latest < day else { continue }
        add(
          .datesOutOfOrder,
          Phrase("\(held.name) of \(day) promises something by \(latest): \(commitment.text)"),
          [Proof(document: document, evidence: commitment.evidence)])
      }
    }
  }

  /// An amended form is not handed in before what it replaces.
  private mutating func compareForms() {
    for link in graph.links where link.kind == .replaces {
      guard case .motion(let newer) = link.from, case .motion(let older) = link.to,
        let last = submitted(newer), let first = submitted(older), last.day < first.day
      else { continue }
      add(
        .datesOutOfOrder,
        Phrase(
          "\(graph.motions[newer].label) of \(last.day) is older than what it replaces, of \(first.day)"
        ),
        [proof(last.mention), proof(first.mention)], on: newer)
    }
  }

  private func submitted(
    _ motion: Int
  ) -> (day: CalendarDate, mention: MotionIdentity.Mention)? {
    for mention in graph.motions[motion].mentions {
      if let day = graph.motion(mention).submitted?.value { return (day, mention) }
    }
    return nil
  }

  /// No opinion is given of a motion before the day its own paper gives.
  private mutating func compareAdviceDays(_ motion: Int) {
    let identity = graph.motions[motion]
    let own = identity.mentions.first {
      graph.motion($0).relation == .is && graph.motion($0).submitted?.value != nil
    }
    guard let own, let first = graph.motion(own).submitted?.value else { return }
    for mention in identity.mentions {
      for advice in graph.motion(mention).advice {
        guard let day = advice.date?.value, day < first else { continue }
        add(
          .datesOutOfOrder,
          Phrase("\(identity.label) of \(first): \(advice.value.rawValue) is told of \(day)"),
          [proof(own), Proof(document: mention.document, evidence: advice.evidence)], on: motion)
      }
    }
  }
}

package import Dossiers
package import Kamerstukken

/// What happened and how sure it is, in words in the language of what leaves.
extension Selection {
  /// What happened, with who did it.
  package func words(_ event: Event) -> String { say(Words.sentence(event, in: graph)) }

  /// What happened, with a word that says so where no paper does.
  package func headline(_ event: Event) -> String {
    if event.isReaders { return say("\(Words.sentence(event, in: graph)) (the reader's)") }
    guard event.isInferred else { return words(event) }
    return say("\(Words.sentence(event, in: graph)) (inferred)")
  }

  /// When, as far as it is known.
  package func words(_ date: DocumentDate?) -> String { say(Words.date(date)) }

  /// How the date of an event was read, and why it is not simply what the paper prints.
  package func dateReason(_ event: Event) -> String? {
    let reasons = [event.date?.reading, event.dateReason].compactMap(\.self)
    return reasons.isEmpty ? nil : self.reasons(reasons)
  }

  /// What a node is, where it stands alone.
  package func label(_ node: Link.Node) -> String { say(Words.label(node, in: graph)) }

  /// Reasons in one line.
  package func reasons(_ reasons: [Phrase]) -> String { say(reasons.joined(by: "; ")) }

  /// Whether an event is inferred, with the reasons, or the reader's; nothing of what a paper states.
  package func doubt(_ event: Event) -> String? {
    if event.isReaders { return say("the reader's") }
    guard event.isInferred else { return nil }
    return event.reasons.isEmpty
      ? say("inferred") : say("inferred: \(reasons(event.reasons))")
  }

  /// Whether a link is inferred, with how sure it is and why, or the reader's; else that a paper states it.
  package func basis(_ link: Link) -> String {
    switch link.basis {
    case .stated: say("stated")
    case .reader: say("the reader's")
    case .inferred:
      link.reasons.isEmpty
        ? say("inferred, \(link.confidence)")
        : say("inferred, \(link.confidence): \(reasons(link.reasons))")
    }
  }

  /// Where something stands: `memo.txt:32 «…»`.
  package func place(_ source: Proof) -> String { say(Place(source, in: graph).text()) }
}

internal import Dossiers
internal import Kamerstukken

/// How sure what leaves is, for forms that have one line for it.
extension Selection {
  /// What happened, with a word that says so where no paper does.
  func headline(_ event: Event) -> String {
    if event.isReaders { return say("\(Words.sentence(event, in: graph)) (the reader's)") }
    guard event.isInferred else { return sentence(event) }
    return say("\(Words.sentence(event, in: graph)) (inferred)")
  }

  /// How the date of an event was read, and why it is not simply what the paper prints.
  func dateReason(_ event: Event) -> String? {
    let reasons = dateReasons(of: event)
    return reasons.isEmpty ? nil : reasons.joined(separator: "; ")
  }

  /// Reasons in one line.
  func reasons(_ reasons: [Phrase]) -> String { say(reasons.joined(by: "; ")) }

  /// Whether an event is inferred, with the reasons, or the reader's; nothing of what a paper states.
  func doubt(_ event: Event) -> String? {
    if event.isReaders { return say("the reader's") }
    guard event.isInferred else { return nil }
    return event.reasons.isEmpty
      ? say("inferred") : say("inferred: \(reasons(event.reasons))")
  }

  /// Whether a link is inferred, with how sure it is and why, or the reader's; else that a paper states it.
  func basis(_ link: Link) -> String { basis(link.basis, link.confidence, link.reasons) }

  /// How sure it is that a mention is of its motion, and why.
  func basis(_ merge: MotionMerge) -> String {
    basis(merge.basis, merge.confidence, merge.reasons)
  }

  private func basis(
    _ basis: Link.Basis, _ confidence: Confidence, _ because: [Phrase]
  ) -> String {
    switch basis {
    case .stated: say("stated")
    case .reader: say("the reader's")
    case .inferred:
      because.isEmpty
        ? say("inferred, \(confidence)") : say("inferred, \(confidence): \(reasons(because))")
    }
  }

  /// What of a paper is the reader's, as `field` names it, with what the paper itself gives.
  func correction(_ applied: AppliedCorrection, of field: String) -> String {
    applied.printed.map { say("the reader's: \(field); the paper gives \($0)") }
      ?? say("the reader's: \(field)")
  }

  /// Where something stands: `memo.txt:32 «…»`.
  func place(_ source: Proof) -> String { say(Place(source, in: graph).text()) }
}

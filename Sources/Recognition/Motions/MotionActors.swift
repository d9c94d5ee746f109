internal import Kamerstukken

extension Prose {
  /// Reads the Members who do something with the motion as the subject of its sentence, so that it is theirs.
  ///
  /// `heeft het lid Grinwis (ChristenUnie) tijdens het debat de motie … ingediend`, `Mevrouw Leijten diende de motie … in`,
  /// `Het lid Ellian heeft zijn motie aangehouden`. Where more than one stands before the motion, nothing is read.
  func readActors(_ sentence: Sentence, _ mention: inout MotionMention) {
    guard mention.submitters.isEmpty, !mention.isPlural else { return }
    let before = sentence.tokens.lowerBound..<mention.tokens.lowerBound
    let isTheirs =
      isOne(mention.tokens.lowerBound - 1, of: ["zijn", "haar", "hun"])
      || isOne(mention.tokens.lowerBound, of: ["zijn", "haar", "hun"])
    let isHandedIn = isHandedIn(sentence, behind: mention.tokens.upperBound)
    guard isTheirs || isHandedIn else { return }
    var actors: [FoundNames] = []
    var index = before.lowerBound
    while index < before.upperBound {
      if let member = skipMemberWord(index) ?? skipTitle(index),
        let names = names(at: member, limit: before.upperBound)
      {
        if acts(index, names.tokens.upperBound) { actors.append(names) }
        index = names.tokens.upperBound
      } else {
        index += 1
      }
    }
    guard actors.count == 1, let actor = actors.first else { return }
    mention.isSubmission = mention.isSubmission || isHandedIn
    mention.submitters = actor.names
    mention.parties = actor.parties
    mention.isCoSigned = actor.isCoSigned
  }

  /// `… ingediend`, or `diende … in` around the motion.
  private func isHandedIn(_ sentence: Sentence, behind end: Int) -> Bool {
    let rest = end..<max(end, sentence.tokens.upperBound)
    if contains("ingediend", in: rest) { return true }
    return sentence.tokens.contains { isOne($0, of: ["diende", "dienden"]) }
      && rest.contains { self.is($0, "in") && ($0 + 1 == rest.upperBound || self.is($0 + 1, ".")) }
  }

  /// Whether a verb of handing in stands right before or behind the Members.
  private func acts(_ start: Int, _ end: Int) -> Bool {
    let verbs: InlineArray<6, Word> = ["heeft", "hebben", "diende", "dienden", "trok", "hield"]
    return isOne(end, of: verbs) || isOne(start - 1, of: verbs)
  }
}

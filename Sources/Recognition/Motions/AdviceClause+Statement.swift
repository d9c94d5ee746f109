/// Clauses that say by themselves what is so now, whatever the rest of their sentence tells.
extension AdviceClause {
  /// «Dat oordeel heb ik heroverwogen: ik geef …»: the words behind the colon say what the opinion has become.
  static func reconsiders(before colon: Int, _ sentence: Sentence, _ prose: Prose) -> Bool {
    let lead = max(sentence.tokens.lowerBound, colon - 16)..<colon
    return prose.is(colon + 1, "ik") && prose.contains("ik", in: lead)
      && lead.contains { prose.isOne($0, of: ["oordeel", "appreciatie", "advies", "standpunt"]) }
      && lead.contains { prose.isOne($0, of: ["heroverwogen", "herzien", "bijgesteld"]) }
      && !lead.contains { prose.isOne($0, of: ["niet", "geen", "zou"]) }
  }

  /// «…, maar is wel overbodig.»: a clause of its own, which says what the motion before it is.
  var statesBehindBut: Bool {
    prose.is(tokens.lowerBound, "maar")
      && predicate(from: tokens.lowerBound + 1) == tokens.upperBound - (endsSentence ? 1 : 0)
  }

  private var endsSentence: Bool {
    tokens.upperBound > tokens.lowerBound && prose.is(tokens.upperBound - 1, ".")
  }

  /// The end of «is wel overbodig», «is daarmee ontijdig» at a token.
  private func predicate(from verb: Int) -> Int? {
    guard prose.isOne(verb, of: ["is", "zijn"]) else { return nil }
    var next = verb + 1
    while next <= verb + 2,
      prose.isOne(
        next,
        of: ["wel", "dus", "daarom", "daarmee", "hiermee", "derhalve", "ook"])
    { next += 1 }
    return prose.isOne(next, of: ["overbodig", "ontijdig"]) ? next + 1 : nil
  }

  /// Whether it is said of the motion itself, with nothing between them but its number: «De motie-A is overbodig».
  func isPredicate(_ trigger: AdviceTrigger, of mention: MotionMention) -> Bool {
    guard mention.tokens.lowerBound - sentence.tokens.lowerBound <= 1 else { return false }
    var next = max(mention.tokens.upperBound, mention.subject?.upperBound ?? 0)
    let limit = sentence.tokens.upperBound
    while next < limit, prose.isOne(next, of: ["c", ".", "s"]) { next += 1 }
    guard next < limit else { return false }
    if prose.is(next, "("),
      let close = (next..<min(next + 12, limit)).first(where: { prose.is($0, ")") })
    {
      next = close + 1
    }
    return predicate(from: next) == trigger.tokens.upperBound && isOwnWord(trigger)
  }

  /// Whether nothing behind an opinion can name somebody else whose it is: «overbodig, aldus de VNG».
  private func isOwnWord(_ trigger: AdviceTrigger) -> Bool {
    let end = trigger.tokens.upperBound
    guard end < sentence.tokens.upperBound, !prose.isOne(end, of: [".", ";"]) else { return true }
    return prose.isOne(
      prose.is(end, ",") ? end + 1 : end, of: ["omdat", "want", "aangezien", "nu", "gezien"])
  }

  /// «… destijds ontraden; ik geef haar oordeel Kamer»: behind a semicolon «ik» says what is so now.
  var hasOwnTime: Bool {
    let first = tokens.lowerBound
    return first > sentence.tokens.lowerBound && prose.isOne(first - 1, of: [";", ":"])
      && prose.is(first, "ik") && prose.isOne(first + 1, of: ["geef", "laat", "ontraad"])
      && !has(["destijds", "eerder", "indertijd"])
  }
}

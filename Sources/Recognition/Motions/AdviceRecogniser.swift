internal import Kamerstukken
internal import Reading

/// Finds the opinions of motions that a paper states: what, by whom, and where it was given.
///
///     door de Staatssecretaris van … ontraden     the office behind «door», in the debate
///     ontraad ik de motie                         the signatory, in this letter
///     de lijn van de kamerbrief, waarin … de motie wordt ontraden      the letter that a memo asks for
///
/// «niet ontraden», questions and what would be advised under other circumstances are no opinions.
struct AdviceRecogniser {
  /// Who speaks in the paper.
  struct Voice {
    let isMemo: Bool
    /// «ik»: the office of the signatory.
    let signatory: String?
    /// «u» in a memo: the minister it advises.
    let minister: String?
    let date: DocumentDate?
  }

  struct Found {
    let motion: Int
    let advice: Advice
  }

  private struct Trigger {
    let value: Appreciatie
    let tokens: Range<Int>
  }

  let prose: Prose
  let voice: Voice
  /// Whether the paper names a debate at all, so that an opinion without a place was given in one.
  let namesDebate: Bool

  /// The opinions in one sentence about the motions it speaks of.
  ///
  /// `isDecision`: the sentence stands in the section of a memo that asks for a letter to be sent.
  func advice(
    in sentence: Sentence, mentions: [MotionCollector.Placed], motions: [Motion], isDecision: Bool
  ) -> [Found] {
    guard !mentions.isEmpty, !isQuestion(sentence), !isHypothetical(sentence) else { return [] }
    return triggers(in: sentence).compactMap { trigger in
      let nearest = mentions.min {
        distance($0.mention.head, trigger) < distance($1.mention.head, trigger)
      }
      guard let nearest,
        let giver = giver(of: trigger, in: sentence, isDecision: isDecision)
      else { return nil }
      return Found(
        motion: nearest.motion,
        advice: make(trigger, giver, nearest, sentence, motions[nearest.motion]))
    }
  }

  private func make(
    _ trigger: Trigger, _ giver: Giver, _ mention: MotionCollector.Placed, _ sentence: Sentence,
    _ motion: Motion
  ) -> Advice {
    let condition = condition(trigger, in: sentence)
    let isUnlessAmended = trigger.value == .ontraden && (condition?.hasPrefix("tenzij") ?? false)
    return Advice(
      value: isUnlessAmended ? .ontradenTenzijGewijzigd : trigger.value, by: giver.by,
      basis: giver.basis,
      condition: condition,
      date: giver.basis == .debate
        ? motion.debate?.date : giver.basis == .letter ? voice.date : nil,
      evidence: prose.source.evidence(prose.range(shown(trigger, giver, mention, sentence))))
  }

  /// The words that prove it: from the office, the motion and the opinion whichever comes first, to the last of them.
  private func shown(
    _ trigger: Trigger, _ giver: Giver, _ mention: MotionCollector.Placed, _ sentence: Sentence
  ) -> Range<Int> {
    let office = giver.tokens ?? trigger.tokens
    let start = min(trigger.tokens.lowerBound, office.lowerBound, mention.mention.tokens.lowerBound)
    let end = max(trigger.tokens.upperBound, office.upperBound, mention.mention.tokens.upperBound)
    // A short sentence says it best itself.
    return sentence.tokens.count <= 16 ? sentence.tokens : start..<end
  }

  private func distance(_ token: Int, _ trigger: Trigger) -> Int {
    token < trigger.tokens.lowerBound
      ? trigger.tokens.lowerBound - token : token - trigger.tokens.upperBound
  }
}

extension AdviceRecogniser {
  private func triggers(in sentence: Sentence) -> [Trigger] {
    var found: [Trigger] = []
    for index in sentence.tokens {
      guard let trigger = trigger(at: index, in: sentence), !isNegated(index, sentence) else {
        continue
      }
      if found.last?.value != trigger.value { found.append(trigger) }
    }
    return found
  }

  private func trigger(at index: Int, in sentence: Sentence) -> Trigger? {
    if prose.isOne(index, of: ["ontraden", "ontraad", "ontraadt"]) {
      return Trigger(value: .ontraden, tokens: index..<index + 1)
    }
    if prose.is(index, "oordeel"), let end = endOfOordeel(index, sentence) {
      return Trigger(value: .oordeelKamer, tokens: index..<end)
    }
    if prose.is(index, "houden"), prose.is(index - 1, "te"), prose.is(index - 2, "aan"),
      asks(sentence)
    {
      return Trigger(value: .verzochtAanTeHouden, tokens: index - 2..<index + 1)
    }
    if prose.is(index, "ontijdig") { return Trigger(value: .ontijdig, tokens: index..<index + 1) }
    if prose.is(index, "overbodig") { return Trigger(value: .overbodig, tokens: index..<index + 1) }
    if prose.is(index, "overgenomen"), !prose.isOne(index + 1, of: ["motie"]) {
      return Trigger(value: .overgenomen, tokens: index..<index + 1)
    }
    return nil
  }

  /// `oordeel Kamer`, `het oordeel aan de Kamer`, `oordeel over aan uw Kamer`
  private func endOfOordeel(_ index: Int, _ sentence: Sentence) -> Int? {
    var next = index + 1
    while next < min(index + 5, sentence.tokens.upperBound) {
      if prose.is(next, "kamer") { return next + 1 }
      guard prose.isOne(next, of: ["aan", "over", "de", "uw", "van"]) else { return nil }
      next += 1
    }
    return nil
  }

  private func asks(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains {
      prose.isOne($0, of: ["verzoek", "verzoekt", "verzoeken", "verzocht", "vraag", "gevraagd"])
    }
  }

  private func isNegated(_ index: Int, _ sentence: Sentence) -> Bool {
    (max(index - 4, sentence.tokens.lowerBound)..<index).contains {
      prose.isOne($0, of: ["niet", "geen", "nooit"])
    }
  }

  private func isQuestion(_ sentence: Sentence) -> Bool {
    sentence.tokens.last.map { prose.is($0, "?") } ?? false
  }

  private func isHypothetical(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { prose.isOne($0, of: ["zou", "zouden"]) }
  }

  /// `tot na ontvangst van …`, `mits …`, `tenzij …`, `als ik de motie zo mag lezen dat …`
  private func condition(_ trigger: Trigger, in sentence: Sentence) -> String? {
    for index in sentence.tokens where prose.isOne(index, of: ["mits", "tenzij", "tot", "als"]) {
      if prose.is(index, "tot") {
        guard index >= trigger.tokens.upperBound, index - trigger.tokens.upperBound <= 2 else {
          continue
        }
      } else if prose.is(index, "als") {
        guard prose.contains(["mag", "lezen"], in: index..<sentence.tokens.upperBound) else {
          continue
        }
      }
      var end = index + 1
      while end < sentence.tokens.upperBound, !prose.isOne(end, of: [".", ",", ";"]) { end += 1 }
      return prose.source.string(prose.range(index..<end))
    }
    return nil
  }
}

extension AdviceRecogniser {
  private struct Giver {
    let by: String?
    let basis: Advice.Basis
    /// Where the office is named in the sentence.
    var tokens: Range<Int>?
  }

  /// Who gives the opinion and where, or nothing where the sentence does not say and the paper cannot either.
  private func giver(of trigger: Trigger, in sentence: Sentence, isDecision: Bool) -> Giver? {
    if let office = agent(of: trigger, in: sentence) {
      if let letter = thirdPersonBasis(in: sentence) {
        return Giver(by: office.text, basis: letter, tokens: office.tokens)
      }
      return nil
    }
    if voice.isMemo { return memoGiver(in: sentence, isDecision: isDecision) }
    guard let signatory = voice.signatory else { return nil }
    let inDebate = sentence.tokens.contains {
      prose.isOne($0, of: ["tijdens", "in"]) && isDebateBehind($0)
    }
    let isPast = sentence.tokens.contains { prose.isOne($0, of: ["heb", "had"]) }
    return Giver(by: signatory, basis: inDebate && isPast ? .debate : .letter)
  }

  /// The office that acts: behind «door», or the subject before «heeft».
  private func agent(of trigger: Trigger, in sentence: Sentence) -> FoundOffice? {
    let offices = prose.offices(in: sentence.tokens)
    if let passive = offices.first(where: {
      prose.is($0.tokens.lowerBound - 1, "door") || isBehindDoorArticle($0)
    }) {
      return passive
    }
    let isReceived = sentence.tokens.contains {
      prose.isOne($0, of: ["kreeg", "krijgt", "gekregen"])
    }
    if isReceived, let giver = offices.first(where: { prose.is($0.tokens.lowerBound - 2, "van") }) {
      return giver
    }
    return offices.last { office in
      let verb = office.tokens.upperBound
      guard verb <= trigger.tokens.lowerBound else { return false }
      return prose.isOne(
        verb, of: ["heeft", "had", "ontraadde", "ontraadt", "gaf", "liet", "geeft", "laat"])
    }
  }

  private func isBehindDoorArticle(_ office: FoundOffice) -> Bool {
    prose.is(office.tokens.lowerBound - 1, "de") && prose.is(office.tokens.lowerBound - 2, "door")
  }

  /// Where somebody else's opinion was given: in a letter where the sentence says so, else in the debate of the paper.
  private func thirdPersonBasis(in sentence: Sentence) -> Advice.Basis? {
    for index in sentence.tokens where Letters.isNoun(index, prose) {
      let lead = max(index - 3, sentence.tokens.lowerBound)..<index
      let isOwn = lead.contains { prose.is($0, "deze") }
      if !isOwn, lead.contains(where: { prose.isOne($0, of: ["bij", "per", "in"]) }) {
        return .letter
      }
    }
    return namesDebate ? .debate : nil
  }

  /// In a memo without an office in the sentence: the letter it asks the minister for, or the civil servants' own.
  private func memoGiver(in sentence: Sentence, isDecision: Bool) -> Giver? {
    let asksMinister = sentence.tokens.contains { prose.isOne($0, of: ["u", "uw"]) }
    let tellsPast = sentence.tokens.contains {
      prose.isOne($0, of: ["heeft", "had"]) && isDebateNamed(sentence)
    }
    if asksMinister, tellsPast { return Giver(by: voice.minister, basis: .debate) }
    let speaksOfLetter = sentence.tokens.contains { Letters.isNoun($0, prose) }
    if asksMinister || speaksOfLetter || isDecision {
      return Giver(by: voice.minister, basis: .intendedLetter)
    }
    let advises = sentence.tokens.contains {
      prose.isOne($0, of: ["adviseren", "geadviseerd", "advies", "adviseert", "voorgesteld"])
    }
    return advises ? Giver(by: nil, basis: .memo) : nil
  }

  private func isDebateNamed(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { isDebateBehind($0) }
  }

  private func isDebateBehind(_ index: Int) -> Bool {
    (index + 1..<min(index + 4, prose.tokens.count)).contains { token in
      prose.tokens[token].kind == .word && prose.text(token).lowercased().hasSuffix("debat")
    }
  }
}

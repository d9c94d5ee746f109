internal import Kamerstukken
internal import Reading

/// Finds the opinions of motions that a paper states: what, by whom, and where it was given.
///
///     door de Staatssecretaris van … ontraden     the office behind «door», in the debate
///     ontraad ik de motie                         the signatory, in this letter
///     de lijn van de kamerbrief, waarin … de motie wordt ontraden      the letter that a memo asks for
///
/// Where the words leave open who gave it, where, or of which motion, nothing is said: «niet ontraden», questions,
/// quotations, what would be under other circumstances, and what somebody without an office thinks are no opinions.
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
    guard !mentions.isEmpty else { return [] }
    return prose.adviceTriggers(in: sentence).compactMap { trigger in
      let clause = AdviceClause(of: trigger, in: sentence, prose)
      guard !clause.isOpen, !clause.denies(trigger), !clause.quotes(trigger),
        !clause.isRequest(before: trigger),
        let mention = clause.motion(of: trigger, among: mentions),
        let giver = giver(of: trigger, in: clause, motions[mention.motion], isDecision: isDecision)
      else { return nil }
      return Found(
        motion: mention.motion,
        advice: make(trigger, giver, mention, clause, motions[mention.motion]))
    }
  }

  private func make(
    _ trigger: AdviceTrigger, _ giver: Giver, _ mention: MotionCollector.Placed,
    _ clause: AdviceClause, _ motion: Motion
  ) -> Advice {
    let condition = condition(trigger, in: clause.sentence)
    let isUnlessAmended = trigger.value == .ontraden && (condition?.hasPrefix("tenzij") ?? false)
    return Advice(
      value: isUnlessAmended ? .ontradenTenzijGewijzigd : trigger.value, by: giver.by,
      basis: giver.basis,
      condition: condition,
      date: giver.basis == .debate
        ? motion.debate?.date : giver.basis == .letter ? voice.date : nil,
      evidence: prose.source.evidence(prose.range(shown(trigger, giver, mention, clause.sentence))))
  }

  /// The words that prove it: from the office, the motion and the opinion whichever comes first, to the last of them.
  private func shown(
    _ trigger: AdviceTrigger, _ giver: Giver, _ mention: MotionCollector.Placed,
    _ sentence: Sentence
  ) -> Range<Int> {
    let office = giver.tokens ?? trigger.tokens
    let start = min(trigger.tokens.lowerBound, office.lowerBound, mention.mention.tokens.lowerBound)
    let end = max(trigger.tokens.upperBound, office.upperBound, mention.mention.tokens.upperBound)
    // A short sentence says it best itself.
    return sentence.tokens.count <= 16 ? sentence.tokens : start..<end
  }

  /// What an opinion hangs on: `tot na ontvangst van …`, `mits …`, `tenzij …`, `als ik de motie zo mag lezen dat …`.
  private func condition(_ trigger: AdviceTrigger, in sentence: Sentence) -> String? {
    for index in sentence.tokens
    where prose.isOne(index, of: ["mits", "tenzij", "tot", "als", "met"]) {
      if prose.is(index, "tot") {
        guard index >= trigger.tokens.upperBound, index - trigger.tokens.upperBound <= 2 else {
          continue
        }
      } else if prose.is(index, "als") {
        guard prose.contains(["mag", "lezen"], in: index..<sentence.tokens.upperBound) else {
          continue
        }
      } else if prose.is(index, "met") {
        guard prose.is(index + 1, "dien"), prose.is(index + 2, "verstande") else { continue }
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

  /// Who gives the opinion and where, or nothing where the words leave that open.
  private func giver(
    of trigger: AdviceTrigger, in clause: AdviceClause, _ motion: Motion, isDecision: Bool
  ) -> Giver? {
    if let office = agent(of: trigger, in: clause) {
      guard let basis = thirdPersonBasis(in: clause.sentence) else { return nil }
      return Giver(by: office.text, basis: basis, tokens: office.tokens)
    }
    guard !clause.namesOthers, !clause.has(["door"]), !namesBareOffice(clause) else { return nil }
    if voice.isMemo { return memoGiver(of: trigger, in: clause, isDecision: isDecision) }
    return letterGiver(of: trigger, in: clause, motion)
  }

  /// The office that acts: behind «door», as the subject of «heeft», or from whom a motion «kreeg» it.
  private func agent(of trigger: AdviceTrigger, in clause: AdviceClause) -> FoundOffice? {
    let offices = prose.offices(in: clause.tokens).filter { $0.portfolio != nil }
    if let passive = offices.first(where: { isBehind("door", $0) }) { return passive }
    if clause.has(["kreeg", "krijgt", "gekregen"]),
      let giver = offices.first(where: { isBehind("van", $0) })
    {
      return giver
    }
    return offices.last { office in
      let verb = office.tokens.upperBound
      let verbs: [StaticString] = [
        "heeft", "had", "ontraadde", "ontraadt", "gaf", "liet", "geeft", "laat",
      ]
      if verb <= trigger.tokens.lowerBound, prose.isOne(verb, of: verbs) { return true }
      // «heeft de staatssecretaris van … ontraden»
      return prose.is(office.tokens.lowerBound - 1, "de")
        && prose.isOne(office.tokens.lowerBound - 2, of: verbs)
    }
  }

  private func isBehind(_ word: StaticString, _ office: FoundOffice) -> Bool {
    let start = office.tokens.lowerBound
    return prose.is(start - 1, word)
      || prose.isOne(start - 1, of: ["de", "toenmalige"]) && prose.is(start - 2, word)
      || prose.is(start - 1, "toenmalige") && prose.is(start - 2, "de") && prose.is(start - 3, word)
  }

  /// «heeft de staatssecretaris … ontraden»: somebody, but not whom.
  private func namesBareOffice(_ clause: AdviceClause) -> Bool {
    prose.offices(in: clause.tokens).contains { $0.portfolio == nil }
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

  /// In a letter: «ik», now or in the debate it names; a passive of the present is the letter's own.
  private func letterGiver(of trigger: AdviceTrigger, in clause: AdviceClause, _ motion: Motion)
    -> Giver?
  {
    guard let signatory = voice.signatory else { return nil }
    let speaks = clause.has(["ik", "wij"])
    let isPerfect = clause.has(["heb", "hebben", "had", "gaf", "liet"])
    if speaks, isPerfect {
      return isDebateNamed(clause.sentence) || motion.debate != nil
        ? Giver(by: signatory, basis: .debate) : nil
    }
    guard !clause.tellsPast, !isPerfect else { return nil }
    switch trigger.form {
    case .first: return speaks ? Giver(by: signatory, basis: .letter) : nil
    case .third:
      return clause.has(["kabinet"]) && !speaks ? Giver(by: "kabinet", basis: .letter) : nil
    case .other, .noun:
      let isPassive = clause.has(["wordt", "worden", "krijgt", "krijgen"])
      return speaks || isPassive ? Giver(by: signatory, basis: .letter) : nil
    }
  }

  /// In a memo without an office in the clause: the letter it asks the minister for, or the civil servants' own advice.
  private func memoGiver(of trigger: AdviceTrigger, in clause: AdviceClause, isDecision: Bool)
    -> Giver?
  {
    let addressesMinister = clause.sentence.tokens.contains { prose.isOne($0, of: ["u", "uw"]) }
    let isPerfect = clause.has(["heeft", "had", "heb"])
    if isPerfect || clause.tellsPast {
      let said = addressesMinister && isDebateNamed(clause.sentence)
      return said ? Giver(by: voice.minister, basis: .debate) : nil
    }
    let speaksOfLetter = clause.sentence.tokens.contains { Letters.isNoun($0, prose) }
    if addressesMinister || speaksOfLetter || isDecision {
      return Giver(by: voice.minister, basis: .intendedLetter)
    }
    return clause.has(["adviseren", "geadviseerd", "advies", "adviseert", "voorgesteld"])
      ? Giver(by: nil, basis: .memo) : nil
  }

  private func isDebateNamed(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { token in
      prose.tokens[token].kind == .word && prose.text(token).lowercased().hasSuffix("debat")
    }
  }
}

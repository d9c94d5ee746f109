internal import Kamerstukken
internal import Reading

/// Finds the opinions of motions that a paper states: what, by whom, and where it was given.
///
///     door de Staatssecretaris van … ontraden     the office behind «door», in the debate
///     ontraad ik de motie                         the signatory, in this letter
///     de lijn van de kamerbrief, waarin … de motie wordt ontraden      the letter that a memo asks for
///     Minister Harbers: De motie op stuk nr. 203 ontraad ik.           who speaks, in the debate
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
    var isMinutes = false
    /// Whether members of the government signed together, so that it is open which of them is «ik».
    var isJoint = false
    /// In minutes: the member of the government who speaks.
    var speaker: String?
  }

  /// Who «ik» is in a letter.
  var author: String? { voice.isJoint ? nil : voice.signatory }

  struct Found {
    let motion: Int
    let advice: Advice
  }

  let prose: Prose
  var voice: Voice
  /// Whether the paper names a debate at all, so that an opinion without a place was given in one.
  let namesDebate: Bool

  /// The opinions in one sentence about the motions it speaks of.
  ///
  /// `debate`: the only debate the sentence names; `isDecision`: the sentence stands in the section of a memo that asks for a letter to be sent.
  func advice(
    in sentence: Sentence, mentions: ArraySlice<MotionCollector.Placed>, motions: [Motion],
    debate: Debate? = nil, isDecision: Bool
  ) -> [Found] {
    guard !mentions.isEmpty else { return [] }
    let triggers = prose.adviceTriggers(in: sentence)
    return triggers.flatMap { trigger -> [Found] in
      let clause = AdviceClause(of: trigger, in: sentence, prose)
      guard !clause.isOpen, !clause.denies(trigger), !clause.quotes(trigger),
        !clause.isAside(trigger),
        !clause.isRequest(before: trigger)
      else { return [] }
      let advised = clause.motions(of: trigger, among: mentions, isOnly: triggers.count == 1)
      let whole = clause.including(advised)
      guard !whole.denies(trigger) else { return [] }
      return advised.compactMap { mention in
        giver(
          of: trigger, in: whole, hasDebate: motions[mention.motion].debate != nil,
          isDecision: isDecision, isPredicate: whole.isPredicate(trigger, of: mention.mention)
        ).map {
          Found(
            motion: mention.motion,
            advice: make(trigger, $0, mention, whole, debate ?? motions[mention.motion].debate))
        }
      }
    }
  }

  private func make(
    _ trigger: AdviceTrigger, _ giver: AdviceGiver, _ mention: MotionCollector.Placed,
    _ clause: AdviceClause, _ debate: Debate?
  ) -> Advice {
    let condition = AdviceCondition(prose: prose, sentence: clause.sentence)
      .words(around: trigger.tokens).map { prose.source.string(prose.range($0)) }
    let date: DocumentDate? =
      switch giver.basis {
      case .debate: voice.speaker == nil ? debate?.date : voice.date
      case .letter:
        giver.by == nil || giver.by == voice.signatory || giver.by == "kabinet" ? voice.date : nil
      case .intendedLetter, .memo: nil
      }
    return Advice(
      value: AdviceTrigger.value(trigger.value, under: condition), by: giver.by,
      basis: giver.basis, condition: condition, date: date,
      evidence: prose.source.evidence(prose.range(shown(trigger, giver, mention, clause.sentence))))
  }

  /// The words that prove it: from the office, the motion and the opinion whichever comes first, to the last of them.
  private func shown(
    _ trigger: AdviceTrigger, _ giver: AdviceGiver, _ mention: MotionCollector.Placed,
    _ sentence: Sentence
  ) -> Range<Int> {
    let office = giver.tokens ?? trigger.tokens
    let start = min(trigger.tokens.lowerBound, office.lowerBound, mention.mention.tokens.lowerBound)
    let end = max(trigger.tokens.upperBound, office.upperBound, mention.mention.tokens.upperBound)
    // A short sentence says it best itself.
    return sentence.tokens.count <= 16 ? sentence.tokens : start..<end
  }
}

internal import Kamerstukken
internal import Reading

/// Who gives an opinion and where, as far as the words say.
struct AdviceGiver {
  let by: String?
  let basis: Advice.Basis
  /// Where the office is named in the sentence.
  var tokens: Range<Int>?
}

extension AdviceRecogniser {
  /// Who gives the opinion and where, or nothing where the words leave that open.
  ///
  /// `isPredicate`: whether the clause says of the motion what it is, «De motie is overbodig».
  func giver(
    of trigger: AdviceTrigger, in clause: AdviceClause, hasDebate: Bool, isDecision: Bool,
    isPredicate: Bool = false
  ) -> AdviceGiver? {
    if let office = agent(of: trigger, in: clause) {
      guard let basis = thirdPersonBasis(in: clause.sentence) else { return nil }
      // «eerder» may have been in any debate.
      guard
        basis == .letter || !clause.has(["eerder", "destijds"]) || hasDebate
          || isDebateNamed(clause.sentence)
      else { return nil }
      return AdviceGiver(by: office.text, basis: basis, tokens: office.tokens)
    }
    if let colleague = colleague(of: trigger, in: clause) ?? minister(of: trigger, in: clause) {
      // Of whom no office is named it must be said where.
      let basis = thirdPersonBasis(in: clause.sentence)
      guard basis == .letter || hasDebate || isDebateNamed(clause.sentence) else {
        return nil
      }
      return AdviceGiver(by: colleague.text, basis: basis ?? .debate, tokens: colleague.tokens)
    }
    if isOfCabinet(trigger, in: clause) { return AdviceGiver(by: "kabinet", basis: .letter) }
    guard !clause.namesOthers, !clause.has(["door"]), !namesBareOffice(clause) else { return nil }
    if let speaker = voice.speaker { return spokenGiver(speaker, of: trigger, in: clause) }
    if voice.isMinutes { return nil }
    if voice.isMemo {
      return memoGiver(
        of: trigger, in: clause, isDecision: isDecision, isPredicate: isPredicate)
    }
    return letterGiver(of: trigger, in: clause, hasDebate: hasDebate)
  }

  /// «De motie wordt door het kabinet ontraden», in a letter that is signed.
  private func isOfCabinet(_ trigger: AdviceTrigger, in clause: AdviceClause) -> Bool {
    guard voice.signatory != nil, !voice.isMemo, !voice.isMinutes, trigger.form == .other,
      !clause.tellsPast, clause.has(["wordt", "worden"])
    else { return false }
    return prose.contains(["door", "het", "kabinet"], in: clause.tokens)
  }

  /// In minutes: the minister who speaks, of now.
  private func spokenGiver(
    _ speaker: String, of trigger: AdviceTrigger, in clause: AdviceClause
  ) -> AdviceGiver? {
    guard !clause.tellsPast else { return nil }
    let isSaid: Bool =
      switch trigger.form {
      case .first: clause.has(["ik", "wij", "we"]) || clause.tokens.count <= 4
      case .third: clause.has(["kabinet"])
      case .other, .noun:
        clause.has([
          "ik", "wij", "we", "wordt", "worden", "krijgt", "krijgen", "is", "blijft", "dan",
        ]) || clause.tokens.count <= trigger.tokens.count + 1
      }
    return isSaid ? AdviceGiver(by: speaker, basis: .debate) : nil
  }

  /// The office that acts: behind «door», as the subject of «heeft», or from whom a motion «kreeg» it.
  private func agent(of trigger: AdviceTrigger, in clause: AdviceClause) -> FoundOffice? {
    let offices = prose.offices(in: clause.tokens).filter(\.hasPortfolio)
    if let passive = offices.first(where: { isBehind("door", $0.tokens.lowerBound) }) {
      return passive
    }
    if clause.has(["kreeg", "krijgt", "gekregen"]),
      let giver = offices.first(where: { isBehind("van", $0.tokens.lowerBound) })
    {
      return giver
    }
    return offices.last { acts($0.tokens, before: trigger) }
  }

  /// «mijn ambtsvoorganger», «mijn collega van VWS», in a memo «uw ambtsvoorganger»: somebody the words tell apart without an office.
  private func colleague(
    of trigger: AdviceTrigger, in clause: AdviceClause
  ) -> (text: String, tokens: Range<Int>)? {
    let owner = voice.isMemo ? "uw" : "mijn"
    for index in clause.tokens where prose.isOne(index, of: voice.isMemo ? ["uw"] : ["mijn"]) {
      let noun = index + 1
      var end = noun + 1
      if prose.isOne(noun, of: ["collega", "ambtgenoot"]) {
        if prose.isOne(end, of: ["van", "voor"]), prose.isCapitalised(end + 1) { end += 1 }
        guard prose.isCapitalised(end) else { continue }
        while end < clause.tokens.upperBound,
          prose.isCapitalised(end) || prose.is(end, "en") && prose.isCapitalised(end + 1)
        {
          end += 1
        }
      } else if !prose.isOne(noun, of: ["ambtsvoorganger", "voorganger", "ambtsvoorgangster"]) {
        continue
      }
      if isBehind("door", index) || acts(index..<end, before: trigger) {
        return ("\(owner) " + prose.source.string(prose.range(noun..<end)), index..<end)
      }
    }
    return nil
  }

  /// «door minister Harbers», «heeft toenmalig minister Harbers»: an office by the name of who held it.
  private func minister(
    of trigger: AdviceTrigger, in clause: AdviceClause
  ) -> (text: String, tokens: Range<Int>)? {
    for office in prose.offices(in: clause.tokens) where !office.hasPortfolio {
      let name = office.tokens.upperBound
      guard prose.isCapitalised(name) || prose.isParticle(name),
        let end = prose.name(at: name, limit: clause.tokens.upperBound)
      else { continue }
      let isFormer = prose.isOne(
        office.tokens.lowerBound - 1, of: ["toenmalig", "voormalig", "demissionair"])
      let tokens = office.tokens.lowerBound - (isFormer ? 1 : 0)..<end
      if isBehind("door", tokens.lowerBound) || acts(tokens, before: trigger) {
        return (prose.source.string(prose.range(office.tokens.lowerBound..<end)), tokens)
      }
    }
    return nil
  }

  private static let verbsOfGiving = WordSet(
    "heeft", "had", "ontraadde", "ontraadt", "gaf", "liet", "geeft", "laat")

  /// Whether somebody named there is the subject of a verb that gives: «heeft de staatssecretaris van … ontraden».
  private func acts(_ tokens: Range<Int>, before trigger: AdviceTrigger) -> Bool {
    let verb = tokens.upperBound
    if verb <= trigger.tokens.lowerBound, prose.isOne(verb, of: Self.verbsOfGiving) { return true }
    let before = tokens.lowerBound - 1
    return prose.isOne(before, of: Self.verbsOfGiving)
      || prose.is(before, "de") && prose.isOne(before - 1, of: Self.verbsOfGiving)
  }

  private func isBehind(_ word: Word, _ start: Int) -> Bool {
    prose.is(start - 1, word)
      || prose.isOne(start - 1, of: ["de", "toenmalige"]) && prose.is(start - 2, word)
      || prose.is(start - 1, "toenmalige") && prose.is(start - 2, "de") && prose.is(start - 3, word)
  }

  /// «heeft de staatssecretaris … ontraden»: somebody, but not whom.
  private func namesBareOffice(_ clause: AdviceClause) -> Bool {
    prose.offices(in: clause.tokens).contains { !$0.hasPortfolio }
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
  private func letterGiver(of trigger: AdviceTrigger, in clause: AdviceClause, hasDebate: Bool)
    -> AdviceGiver?
  {
    guard voice.signatory != nil else { return nil }
    let speaks = clause.has(["ik", "wij"])
    let isPerfect = clause.has(["heb", "hebben", "had", "gaf", "liet", "ontraadde"])
    if speaks, isPerfect {
      return hasDebate || isDebateNamed(clause.sentence)
        ? AdviceGiver(by: author, basis: .debate) : nil
    }
    guard !clause.tellsPast, !isPerfect else { return nil }
    switch trigger.form {
    case .first:
      // «Ik sluit mij daarbij aan en ontraad de motie»
      let isAbridged =
        prose.is(trigger.tokens.lowerBound - 1, "en")
        && prose.contains("ik", in: clause.sentence.tokens.lowerBound..<trigger.tokens.lowerBound)
      return speaks || isAbridged ? AdviceGiver(by: author, basis: .letter) : nil
    case .third:
      return clause.has(["kabinet"]) && !speaks ? AdviceGiver(by: "kabinet", basis: .letter) : nil
    case .other, .noun:
      let isPassive = clause.has(["wordt", "worden", "krijgt", "krijgen"])
      // «De motie is ontijdig»: what is said of a motion in the present, by nobody else.
      let isStated =
        [.ontijdig, .overbodig].contains(trigger.value) && clause.has(["is", "zijn"])
      return speaks || isPassive || isStated ? AdviceGiver(by: author, basis: .letter) : nil
    }
  }

  /// In a memo without an office in the clause: the letter it asks the minister for, or the civil servants' own advice.
  private func memoGiver(
    of trigger: AdviceTrigger, in clause: AdviceClause, isDecision: Bool, isPredicate: Bool
  ) -> AdviceGiver? {
    let addressesMinister = clause.sentence.tokens.contains { prose.isOne($0, of: ["u", "uw"]) }
    let isPerfect = clause.has(["heeft", "had", "heb"])
    if isPerfect || clause.tellsPast {
      let said = addressesMinister && isDebateNamed(clause.sentence)
      return said ? AdviceGiver(by: voice.minister, basis: .debate) : nil
    }
    // «Het ministerie van Financiën adviseert»: it is open whose words these are.
    if clause.has(["adviseert"]) { return nil }
    let speaksOfLetter = clause.sentence.tokens.contains { Letters.isNoun($0, prose) }
    if speaksOfLetter || isDecision || addressesMinister && !isAdvisedToMinister(clause) {
      return AdviceGiver(by: voice.minister, basis: .intendedLetter)
    }
    return isPredicate
      || clause.has(["adviseren", "geadviseerd", "advies", "voorgesteld"])
      ? AdviceGiver(by: nil, basis: .memo) : nil
  }

  /// «U wordt geadviseerd de motie …», «Wij adviseren u de motie …»: the civil servants' own words to the minister.
  private func isAdvisedToMinister(_ clause: AdviceClause) -> Bool {
    prose.contains(["u", "wordt", "geadviseerd"], in: clause.tokens)
      || prose.contains(["wordt", "u", "geadviseerd"], in: clause.tokens)
      || prose.contains(["wij", "adviseren", "u"], in: clause.tokens)
      || prose.contains(["adviseren", "wij", "u"], in: clause.tokens)
  }

  func isDebateNamed(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { token in
      prose.tokens[token].kind == .word
        && (prose.ends(token, in: "debat") || prose.ends(token, in: "overleg"))
    }
  }
}

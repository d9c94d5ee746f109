internal import Kamerstukken
internal import Reading

/// Reads the opinions of lists and tables: of which motion each row is, and who gives it.
///
/// In a letter they are the signatory's, in a memo its authors', in minutes the minister's who spoke last. Words before
/// the list that tell of somebody else or of another time leave that open, and then nothing is said.
struct ListedAdvice {
  let prose: Prose
  let rows: AdviceRows
  let collector: MotionCollector
  /// Whether a block belongs to a memo's decision that asks for a letter.
  let isDecision: (Int) -> Bool

  struct Found {
    let motion: Int
    let sentence: Int
    let trigger: AdviceTrigger
    /// What is shown as evidence.
    let tokens: Range<Int>
    /// Where the debate is named in which «ik» gave them all.
    let isOfDebate: Bool
  }

  /// The opinions in the rows of one sentence, and in the items below it where it heads them.
  func found(in index: Int) -> [Found] {
    let sentence = prose.sentences[index]
    if let trigger = prose.headedValue(sentence) ?? announced(sentence) {
      return below(index, trigger)
    }
    return rows.rows(in: index).compactMap { row in
      guard let motion = motion(of: row), !isHedged(row.head) else { return nil }
      return make(motion, index, row.trigger, row.head.lowerBound..<row.trigger.tokens.upperBound)
    }
  }

  /// The motion of a row: the only one before the sign, or the one last spoken of above a label such as «Appreciatie».
  private func motion(of row: AdviceRows.Row) -> Int? {
    let inside = collector.placed(in: row.sentence).filter { place in
      row.head.contains(place.mention.head) || row.head.overlaps(place.mention.tokens)
    }
    let motions = Set(inside.map(\.motion))
    if motions.count == 1 { return motions.first }
    guard motions.isEmpty, isLabel(row.head) else { return nil }
    for index in stride(from: row.sentence - 1, through: max(row.sentence - 12, 0), by: -1) {
      if !rows.rows(in: index).isEmpty { return nil }
      let above = Set(collector.placed(in: index).map(\.motion))
      if above.count > 1 { return nil }
      if let motion = above.first { return motion }
    }
    return nil
  }

  private func isLabel(_ head: Range<Int>) -> Bool {
    let last = head.last.map { prose.is($0, ":") ? $0 - 1 : $0 }
    guard let last, head.contains(last) else { return false }
    return head.count <= 3
      && prose.isOne(
        last,
        of: [
          "appreciatie", "kabinetsappreciatie", "advies", "oordeel", "kabinetsoordeel",
          "conclusie",
        ])
  }

  /// Words in a row that make it more than a row.
  private func isHedged(_ head: Range<Int>) -> Bool {
    head.contains {
      prose.isOne(
        $0,
        of: [
          "niet", "geen", "nooit", "zou", "indien", "als", "eerder", "eerdere", "destijds",
          "voorganger", "ambtsvoorganger", "collega", "fractie", "amendement", "?", "voorheen",
          "vorig", "vorige", "toen", "toenmalige", "werd", "was", "had",
          "heeft", "zegt", "zei", "schrijft", "schreef", "vindt", "vond", "stelt", "stelde",
          "aldus",
        ])
    }
  }

  /// The opinion of a sentence that brings in a list: «De volgende moties ontraad ik:».
  private func announced(_ sentence: Sentence) -> AdviceTrigger? {
    guard let last = sentence.tokens.last, prose.is(last, ":"),
      let moties = sentence.tokens.first(where: { prose.is($0, "moties") }),
      prose.isOne(moties - 1, of: ["volgende", "onderstaande"]),
      sentence.tokens.contains(where: {
        prose.isOne($0, of: ["ik", "wij", "krijgen", "worden"])
      }), !isHedged(sentence.tokens),
      !sentence.tokens.contains(where: { prose.isOne($0, of: ["heb", "hebben", "gaf", "of"]) })
    else { return nil }
    let triggers = sentence.tokens.compactMap { prose.adviceValue(at: $0, in: sentence) }
    return triggers.count == 1 ? triggers[0] : nil
  }

  /// The items right below a line that is nothing but an opinion.
  private func below(_ index: Int, _ trigger: AdviceTrigger) -> [Found] {
    var found: [Found] = []
    var next = index + 1
    while next < prose.sentences.count,
      prose.source.blocks[prose.sentences[next].block].isItem
    {
      let sentence = prose.sentences[next]
      if prose.headedValue(sentence) != nil { break }
      var seen: Set<Int> = []
      if prose.adviceTriggers(in: sentence).isEmpty, rows.rows(in: next).isEmpty {
        for place in collector.placed(in: next) where seen.insert(place.motion).inserted {
          let one = make(place.motion, index, trigger, place.mention.tokens)
          if let one { found.append(one) }
        }
      }
      next += 1
    }
    return found
  }

  private func make(_ motion: Int, _ index: Int, _ trigger: AdviceTrigger, _ tokens: Range<Int>)
    -> Found?
  {
    guard let lead = lead(before: index) else {
      return Found(
        motion: motion, sentence: index, trigger: trigger, tokens: tokens, isOfDebate: false)
    }
    let words = prose.sentences[lead].tokens
    let tellsOthers = words.contains {
      prose.isOne(
        $0,
        of: [
          "destijds", "eerder", "eerdere", "toenmalige", "voorganger", "ambtsvoorganger",
          "collega", "fracties", "fractie",
        ]) || prose.is($0, "zou") && !isReturn(words)
    }
    let isSaid =
      words.contains { prose.isOne($0, of: ["heb", "hebben", "gaf"]) }
      && words.contains { prose.is($0, "ik") }
      && words.contains {
        prose.isOne($0, of: ["geapprecieerd", "appreciaties", "appreciatie", "oordeel", "advies"])
      }
    if tellsOthers { return nil }
    return Found(
      motion: motion, sentence: index, trigger: trigger, tokens: tokens, isOfDebate: isSaid)
  }

  /// «waarop ik schriftelijk zou terugkomen» announces the list.
  private func isReturn(_ words: Range<Int>) -> Bool {
    words.contains { prose.isOne($0, of: ["terugkomen", "terugkom", "reageren", "ingaan"]) }
  }

  /// The sentence that brings the list in: the last one before it that is no row and no item.
  private func lead(before index: Int) -> Int? {
    stride(from: index - 1, through: max(index - 80, 0), by: -1).first { candidate in
      let sentence = prose.sentences[candidate]
      return !sentence.isHeading && rows.rows(in: candidate).isEmpty
        && prose.source.blocks[sentence.block].isParagraph
        && sentence.tokens.count > 5
    }
  }
}

extension AdviceRecogniser {
  /// Who gives the opinion of a row.
  func giver(of row: ListedAdvice.Found, _ motion: Motion, isDecision: Bool) -> AdviceGiver? {
    if let speaker = voice.speaker { return AdviceGiver(by: speaker, basis: .debate) }
    if voice.isMinutes { return nil }
    if voice.isMemo {
      return isDecision
        ? AdviceGiver(by: voice.minister, basis: .intendedLetter)
        : AdviceGiver(by: nil, basis: .memo)
    }
    guard voice.signatory != nil else { return nil }
    return AdviceGiver(by: author, basis: row.isOfDebate ? .debate : .letter)
  }

  /// The opinion that a row states.
  func advice(_ row: ListedAdvice.Found, _ giver: AdviceGiver, _ motion: Motion) -> Advice {
    let end = row.trigger.tokens.upperBound
    let rest = prose.sentences[row.sentence]
    let tail = prose.part(
      min(end + 1, rest.tokens.upperBound)..<min(end + 40, rest.tokens.upperBound), of: rest)
    // Only what stands right behind the opinion is its condition: the next row has its own.
    let condition = AdviceCondition(prose: prose, sentence: tail).words(around: row.trigger.tokens)
      .flatMap { $0.lowerBound <= end + 1 ? prose.source.string(prose.range($0)) : nil }
    let date: DocumentDate? =
      switch giver.basis {
      case .debate: voice.speaker == nil ? motion.debate?.date : voice.date
      case .letter: voice.date
      case .intendedLetter, .memo: nil
      }
    return Advice(
      value: AdviceTrigger.value(row.trigger.value, under: condition), by: giver.by,
      basis: giver.basis, condition: condition, date: date,
      evidence: prose.source.evidence(prose.range(row.tokens)))
  }
}

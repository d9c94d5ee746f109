internal import Kamerstukken
internal import Reading

/// Finds promises to the Chamber: that somebody will inform it or send it something.
///
/// `zal uw Kamer hierover informeren`, `zeg ik uw Kamer toe`, `informeer ik uw Kamer voor de zomer`,
/// `het halfjaarbericht dat voor de zomer naar de Kamer verstuurd zal worden`, `kom ik bij uw Kamer terug`, and in the
/// list of a debate's promises `De minister van Financiën zegt toe de Kamer …`.
struct CommitmentRecogniser {
  let prose: Prose
  let dates: DateFinder
  /// The office of «ik».
  let signatory: String?
  /// In minutes «ik» is who speaks.
  let speeches: Speeches
  /// Whether the paper is of a kind that promises; else only what an office is said to promise is one.
  let isPaper: Bool
  /// Whether «u» is the Chamber: in a letter to it, not in a memo to a minister.
  let isToChamber: Bool

  func commitments() -> [Commitment] {
    let needed: WordClasses = [.chamber, .promise]
    guard prose.classes.isSuperset(of: needed) else { return [] }
    return prose.sentences.compactMap { whole in
      guard !whole.isHeading, whole.classes.isSuperset(of: needed) else { return nil }
      let speech = speeches.speech(at: whole.range.upperBound)
      if speech?.role == .member { return nil }
      let speaker = speech?.role == .government ? speech?.label : nil
      let own = speeches.areThere ? speaker : signatory
      let found = commitment(in: speeches.words(of: whole, in: prose), own: own)
      guard let found, isPaper || found.by != nil else { return nil }
      return found
    }
  }

  private func commitment(in sentence: Sentence, own: String?) -> Commitment? {
    let tokens = sentence.tokens
    guard !isExcluded(sentence), let chamber = chamber(in: tokens),
      let promise = promise(in: tokens, chamber: chamber, own: own)
    else {
      return nil
    }
    let part = clause(promise, in: sentence)
    let range = prose.range(part)
    let due = dates.due(in: range).flatMap { isOther($0, in: part) ? nil : $0.date }
    guard due != nil || !promise.needsTerm else { return nil }
    return Commitment(
      text: prose.source.string(withoutStop(range)), by: promise.by, due: due,
      evidence: prose.source.evidence(range))
  }

  /// Whether a time stands in a clause about somebody else: «over de mogelijkheid om binnen twee weken te beslissen».
  private func isOther(_ due: FoundDate, in tokens: Range<Int>) -> Bool {
    guard
      let term = tokens.first(where: { prose.tokens[$0].range.lowerBound == due.range.lowerBound }),
      prose.is(term, "binnen"),
      let opening = (tokens.lowerBound..<term).last(where: {
        prose.isOne($0, of: ["om", "of", "die", "dat", "waarbij", "waarin", "waarmee", "hoe"])
      })
    else { return false }
    return !(opening..<term).contains {
      prose.isOne($0, of: ["ik", "wij", "u", "kamer", "kabinet", "minister", "staatssecretaris"])
    }
  }

  /// Questions, requests of a motion, and promises of the past that are being told.
  private func isExcluded(_ sentence: Sentence) -> Bool {
    if sentence.tokens.last.map({ prose.is($0, "?") }) ?? true { return true }
    // «zal uw Kamer niet verder informeren»
    if sentence.sketch.mayHold("niet"),
      sentence.tokens.contains(where: { prose.is($0, "niet") && !prose.is($0 + 1, "alleen") })
    {
      return true
    }
    // «Als de motie wordt aangenomen, kom ik daarop terug»
    if prose.isOne(sentence.tokens.lowerBound, of: ["als", "mocht", "wanneer"]) { return true }
    // «Vorig jaar schreef ik: ‘Ik zal uw Kamer informeren.’»
    if sentence.sketch.mayHold(":"),
      sentence.tokens.contains(where: {
        prose.is($0, ":") && prose.isOne($0 + 1, of: ["‘", "“", "«", "„", "\"", "'"])
      })
    {
      return true
    }
    return prose.contains(["verzoekt", "de", "regering"], in: sentence)
      || prose.contains(
        oneOf: ["zou", "zouden", "indien", "wenst", "hierbij", "hiermee", "bijgaand"], in: sentence)
  }

  /// The token of «Kamer» with what goes before it, or «u» as the object of a letter: `stuur ik u`, `Ik zal u`.
  private func chamber(in tokens: Range<Int>) -> Int? {
    tokens.first { index in
      prose.is(index, "kamer") && !(prose.is(index + 1, "van") && prose.isCapitalised(index + 2))
        && prose.isOne(index - 1, of: ["uw", "de", "tweede", "eerste", "beide"])
        || isToChamber && prose.is(index, "u")
          && (prose.isOne(index - 1, of: ["ik", "wij"])
            || prose.isOne(index - 1, of: ["zal", "zullen", "verwacht", "verwachten"])
              && prose.isOne(index - 2, of: ["ik", "wij"]))
    }
  }

  private struct Promise {
    let by: String?
    /// Where the promise begins to be worded, and the verb that makes it one.
    let verb: Int
    let isRelative: Bool
    /// Whether the words are a promise only with a term: «Uw Kamer wordt in juni geïnformeerd».
    var needsTerm = false
  }

  private static let deliveries = WordSet(
    "informeren", "sturen", "zenden", "verzenden", "versturen", "toesturen", "toezenden",
    "aanbieden", "berichten",
    "rapporteren", "toekomen", "terugkomen")
  private static let deliveredForms = WordSet(
    "geïnformeerd", "gestuurd", "gezonden", "verzonden", "verstuurd", "toegestuurd", "toegezonden",
    "aangeboden",
    "bericht")

  /// Whether something is to be delivered by nobody named: «verstuurd zal worden».
  private func isPassive(_ tokens: Range<Int>) -> Bool {
    tokens.contains { prose.isOne($0, of: Self.deliveredForms) }
      && prose.contains("worden", in: tokens)
  }

  /// Whether «ik» or «wij» stands beside a verb as its subject.
  private func isFirstPerson(_ verb: Int) -> Bool {
    prose.isOne(verb + 1, of: ["ik", "wij"]) || prose.isOne(verb - 1, of: ["ik", "wij"])
  }

  private func promise(in tokens: Range<Int>, chamber: Int, own: String?) -> Promise? {
    var lastDelivery: Int?
    var passive: Bool?
    for index in tokens {
      if prose.isOne(index, of: ["zal", "zullen"]) {
        // What stands behind the first of these words is looked for once.
        lastDelivery =
          lastDelivery ?? tokens.last { prose.isOne($0, of: Self.deliveries) } ?? tokens.lowerBound
        let hasDelivered = passive ?? isPassive(tokens)
        passive = hasDelivered
        // «Ik zal uw Kamer informeren zodra de stukken verzonden worden»: what «ik» will do is no passive.
        let isPassive = hasDelivered && !isFirstPerson(index)
        guard lastDelivery ?? 0 > index || isPassive else { continue }
        return Promise(
          by: isPassive ? nil : subject(of: index, in: tokens, own), verb: index,
          isRelative: isPassive)
      }
      if let found = delivery(at: index, in: tokens, own: own)
        ?? expected(at: index, in: tokens, own: own)
      {
        return found
      }
      if prose.isOne(index, of: ["zeg"]), prose.contains("ik", in: tokens),
        prose.contains("toe", in: tokens)
      {
        return Promise(by: own, verb: index, isRelative: false)
      }
      if let found = settled(at: index, in: tokens, own: own) { return found }
      if prose.isOne(index, of: ["ontvangt"]), chamber < index || chamber == index + 2 {
        return Promise(by: nil, verb: index, isRelative: false)
      }
    }
    return nil
  }

  /// «informeer ik uw Kamer voor de zomer», «Wij sturen uw Kamer»; not what this very letter does.
  private func delivery(at index: Int, in tokens: Range<Int>, own: String?) -> Promise? {
    let isPlural = prose.isOne(index, of: ["informeren", "sturen", "zenden", "berichten"])
    guard isPlural || prose.isOne(index, of: ["informeer", "stuur", "zend", "bericht"]),
      [index - 1, index + 1].contains(where: {
        prose.is($0, "wij") || !isPlural && prose.is($0, "ik")
      }),
      !prose.contains(["deze", "brief"], in: tokens)
    else { return nil }
    // «stuur ik u een afschrift» is what this letter does; with a term it is still to come.
    return Promise(by: own, verb: index, isRelative: false, needsTerm: true)
  }

  /// «Ik verwacht uw Kamer in maart te kunnen informeren», «Onze planning is om de opzet in april naar de Kamer te sturen».
  private func expected(at index: Int, in tokens: Range<Int>, own: String?) -> Promise? {
    let by: String?
    if prose.isOne(index, of: ["verwacht", "verwachten"]) {
      by = subject(of: index, in: tokens, own)
    } else if prose.is(index, "planning"), prose.isOne(index - 1, of: ["mijn", "onze"]) {
      by = own
    } else if prose.is(index, "voornemens"),
      tokens.contains(where: { prose.isOne($0, of: ["ik", "wij"]) })
    {
      by = own
    } else {
      return nil
    }
    let delivers = (index + 1..<tokens.upperBound).contains { verb in
      (prose.isOne(verb, of: Self.deliveries) || prose.is(verb, "bieden"))
        && (prose.is(verb - 1, "te") || prose.is(verb - 2, "te"))
    }
    guard by != nil, delivers else { return nil }
    return Promise(by: by, verb: index, isRelative: false, needsTerm: true)
  }

  /// «kom ik bij uw Kamer terug», «De minister van Financiën zegt toe», «Uw Kamer wordt in juni geïnformeerd».
  private func settled(at index: Int, in tokens: Range<Int>, own: String?) -> Promise? {
    let behind = index + 1..<tokens.upperBound
    if prose.is(index, "kom"), prose.is(index + 1, "ik") || prose.is(index - 1, "ik"),
      prose.contains("terug", in: behind)
    {
      return Promise(by: own, verb: index, isRelative: false)
    }
    if prose.is(index, "zegt"), prose.contains("toe", in: behind),
      let office = subject(of: index, in: tokens, nil)
    {
      return Promise(by: office, verb: index, isRelative: false)
    }
    if prose.isOne(index, of: ["stuurt", "informeert", "zendt", "rapporteert"]),
      let office = subject(of: index, in: tokens, nil)
    {
      return Promise(by: office, verb: index, isRelative: false, needsTerm: true)
    }
    // «In de verzamelbrief van oktober wordt de Kamer geïnformeerd»: what that letter does.
    if prose.isOne(tokens.lowerBound, of: ["in", "met", "bij"]),
      (tokens.lowerBound..<index).contains(where: { Letters.isNoun($0, prose) })
    {
      return nil
    }
    guard prose.isOne(index, of: ["wordt", "worden"]),
      prose.is(index - 1, "kamer") || prose.is(index + 2, "kamer"),
      behind.contains(where: { prose.isOne($0, of: Self.deliveredForms) })
    else { return nil }
    return Promise(by: nil, verb: index, isRelative: false, needsTerm: true)
  }

  /// Who stands as the subject of «zal»: an office, the cabinet, or the signatory as «ik».
  private func subject(of verb: Int, in tokens: Range<Int>, _ own: String?) -> String? {
    if isFirstPerson(verb) { return own }
    let offices = prose.offices(in: tokens)
    if let office = offices.last(where: { $0.tokens.upperBound == verb }) { return office.text }
    if let office = offices.first(where: {
      $0.tokens.lowerBound == verb + 2 && prose.is(verb + 1, "de")
    }) {
      return office.text
    }
    return prose.isOne(verb - 1, of: ["kabinet"]) || prose.is(verb + 2, "kabinet") ? "kabinet" : nil
  }

  /// The words of the promise: the sentence, or for a promise inside another clause the thing promised and what follows.
  private func clause(_ promise: Promise, in sentence: Sentence) -> Range<Int> {
    guard promise.isRelative,
      let pronoun = (sentence.tokens.lowerBound..<promise.verb).last(where: {
        prose.isOne($0, of: ["dat", "die"])
      }),
      let article = (sentence.tokens.lowerBound..<pronoun).last(where: {
        prose.isOne($0, of: ["het", "de", "een"])
      }),
      pronoun - article <= 6
    else { return sentence.tokens }
    return article..<sentence.tokens.upperBound
  }

  /// The words without the stop behind them and the mark of an item before them.
  private func withoutStop(_ range: Range<Int>) -> Range<Int> {
    var words = Cursor(prose.source.clean, at: range.lowerBound, limit: range.upperBound)
    if words.skipDash() || words.skip("•") {
      if words.next != 0x20 { words.position = range.lowerBound }
      words.skipSpaces()
    }
    let end = range.upperBound
    let hasStop = end > words.position && prose.source.clean[end - 1] == UInt8(ascii: ".")
    return words.position..<(hasStop ? end - 1 : end)
  }
}

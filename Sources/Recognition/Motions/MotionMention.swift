internal import Kamerstukken
internal import Reading

/// One place where the prose speaks of a motion.
struct MotionMention {
  var submitters: [PersonName] = []
  var parties: [String?] = []
  var isCoSigned = false
  /// The form, where a word says it; a plain «motie» may be short for an amended one.
  var form: Motion.Form?
  var state: Motion.State?
  /// Whether the words say it was handed in: `ingediend`.
  var isSubmission = false
  /// Whether it points back: `de motie`, `deze motie`.
  var isDefinite = false
  /// What it is about: the words behind «over».
  var subject: Range<Int>?
  let sentence: Int
  /// The word `motie` and what belongs to it.
  var tokens: Range<Int>
  /// The token of the word itself.
  let head: Int
  /// Whether a number is said to be its own, which may be one that is not known: `op stuk nr. 157`.
  var saysNumber = false
  /// The number itself, where one is written as its own without a dossier: `Nr. 32 Motie-Van Gerven`, `op stuk nr. 157`.
  var ordinal: Word?
  /// The number before its Members in brackets, which may be a paper's or the order in the debate: `Motie 203 (Jansen)`.
  var listed: Int?
  /// Whether the word is `moties`.
  var isPlural = false
}

extension Prose {
  /// Every motion the sentence speaks of, in order.
  func motionMentions(in sentence: Sentence, index: Int) -> [MotionMention] {
    var mentions: [MotionMention] = []
    for token in sentence.tokens
    where isOne(token, of: .motion) && (isMotionWord(token) || isBeforeNames(token, in: sentence)) {
      if let last = mentions.last, last.tokens.contains(token) { continue }
      mentions.append(mention(at: token, in: sentence, index: index))
    }
    return mentions
  }

  /// `motie`, `gewijzigdemotie` with the blank lost; plurals only where their Members are named.
  private func isMotionWord(_ token: Int) -> Bool {
    guard isOne(token, of: WordClasses.motion) else { return false }
    if self.is(token, "motie") { return true }
    if self.is(token, "moties") {
      return isOne(token + 1, of: ["van", "-", "op", "onder"]) || isBeforeNumberedName(token)
    }
    return gluedForm(token) != nil
  }

  /// `de moties Jansen c.s. en Pietersen`, and `de moties Jansen, Pietersen en Klaassen` where the sentence states an
  /// opinion of them; elsewhere the words with capitals may be anything.
  private func isBeforeNames(_ token: Int, in sentence: Sentence) -> Bool {
    guard self.is(token, "moties"), self.is(token - 1, "de"), isCapitalised(token + 1),
      !sentence.isHeading, !startsSomethingElse(token + 1),
      let names = names(at: token + 1, limit: sentence.tokens.upperBound)
    else { return false }
    if names.isCoSigned { return true }
    return names.names.count > 1 && sentence.classes.contains(.advice)
      && !adviceTriggers(in: sentence).isEmpty
  }

  /// `moties Ploumen (32 735, nr. 297) en Karabulut (…)`: a Member's name with a number in brackets.
  private func isBeforeNumberedName(_ token: Int) -> Bool {
    guard isCapitalised(token + 1), !startsSomethingElse(token + 1),
      let names = names(at: token + 1, limit: min(token + 16, tokens.count))
    else { return false }
    let bracket = names.tokens.upperBound
    return self.is(bracket, "(")
      && (bracket..<min(bracket + 8, tokens.count)).contains { tokens[$0].kind == .number }
  }

  /// The form word that lost its blank: `gewijzigdemotie`.
  private func gluedForm(_ token: Int) -> Motion.Form? {
    isOne(token, of: ["gewijzigdemotie"])
      ? .gewijzigd : isOne(token, of: ["nadergewijzigdemotie"]) ? .naderGewijzigd : nil
  }

  private func mention(at token: Int, in sentence: Sentence, index: Int) -> MotionMention {
    var mention = MotionMention(sentence: index, tokens: token..<token + 1, head: token)
    readBefore(token, sentence, &mention)
    readNames(token, sentence, &mention)
    mention.isPlural = self.is(token, "moties")
    readNumber(sentence, &mention)
    if !mention.submitters.isEmpty, mention.tokens.upperBound > token + 3,
      tokens[token + 1].kind == .number, self.is(token + 2, "(")
    {
      mention.listed = token + 1
    }
    readActors(sentence, &mention)
    readSubject(sentence, &mention)
    return mention
  }

  /// Form, state and article before the word: «de nader gewijzigde, aangehouden motie».
  private func readBefore(_ token: Int, _ sentence: Sentence, _ mention: inout MotionMention) {
    mention.form = gluedForm(token)
    var index = token - 1
    while index >= sentence.tokens.lowerBound {
      if isOne(index, of: ["gewijzigde", "gewijzigd"]) {
        mention.form = mention.form ?? .gewijzigd
      } else if self.is(index, "nader"), mention.form == .gewijzigd {
        mention.form = .naderGewijzigd
      } else if self.is(index, "tweede"), mention.form == .naderGewijzigd {
        mention.form = .tweedeNaderGewijzigd
      } else if isOne(index, of: ["oorspronkelijke"]), mention.form == nil {
        mention.form = .motie
      } else if let state = state(index) {
        mention.state = state
      } else if isOne(index, of: ["ingediende", "ontraden"]) {
        mention.isSubmission = mention.isSubmission || self.is(index, "ingediende")
      } else if !isOne(
        index, of: ["voorliggende", "genoemde", "voornoemde", "betreffende", "nu", "thans", ","])
      {
        break
      }
      index -= 1
    }
    mention.isDefinite = isOne(index, of: ["de", "deze", "die", "bovengenoemde"])
    mention.tokens = max(index + 1, sentence.tokens.lowerBound)..<mention.tokens.upperBound
  }

  private func state(_ index: Int) -> Motion.State? {
    if isOne(index, of: ["aangehouden"]) { return .aangehouden }
    if isOne(index, of: ["aangenomen"]) { return .aangenomen }
    if isOne(index, of: ["verworpen"]) { return .verworpen }
    if isOne(index, of: ["ingetrokken"]) { return .ingetrokken }
    return isOne(index, of: ["overgenomen"]) ? .overgenomen : nil
  }

  /// The Members: behind the word (`van het lid Leijten`, `-Lodders/Geurts`, `Grinwis`), or before it
  /// (`heeft Kamerlid Kathmann een motie ingediend`).
  private func readNames(_ token: Int, _ sentence: Sentence, _ mention: inout MotionMention) {
    let limit = sentence.tokens.upperBound
    var index = pastNumber(pastBracketedNumber(token + 1, limit), limit)
    if isOne(index, of: ["ingediend"]) {
      mention.isSubmission = true
      index += 1
      if self.is(index, "door") { index += 1 }
    } else if self.is(index, "van"), !isCapitalised(index) {
      index += 1
    } else if self.is(index, "-"), isGlued(index), isGlued(index + 1) {
      take(names(at: index + 1, limit: limit), &mention)
      return
    } else {
      let names = isCapitalised(index) ? names(at: index, limit: limit) : nil
      if let names, !startsSomethingElse(index) {
        take(names, &mention)
      } else {
        readNamesBefore(token, sentence, &mention)
      }
      return
    }
    if let afterMember = skipMemberWord(index) ?? skipTitle(index) {
      take(names(at: afterMember, limit: limit), &mention)
    } else if index < limit, isCapitalised(index) {
      take(names(at: index, limit: limit), &mention)
    }
    if mention.submitters.isEmpty { readNamesBefore(token, sentence, &mention) }
  }

  /// Past a number in brackets behind which the Members stand: `motie (30 139, nr. 190) van het lid Belhaj`.
  private func pastBracketedNumber(_ index: Int, _ limit: Int) -> Int {
    guard self.is(index, "("),
      let close = (index..<min(index + 12, limit)).first(where: { self.is($0, ")") }),
      self.is(close + 1, "van"), skipMemberWord(close + 2) != nil
    else { return index }
    return close + 1
  }

  /// Past a number behind which the Members stand: `Motie 36 725-XVI, nr. 12 van het lid Paulusma`.
  private func pastNumber(_ start: Int, _ limit: Int) -> Int {
    var index = start
    guard index < limit, tokens[index].kind == .number, self.is(start - 1, "motie") else {
      return start
    }
    while index < min(start + 10, limit),
      tokens[index].kind == .number || isOne(index, of: [",", "-", ".", "nr"])
        || isCapitalised(index) && text(index).utf8.allSatisfy(\.isRomanDigit)
    {
      index += 1
    }
    if self.is(index, "("), isCapitalised(index + 1),
      let names = names(at: index + 1, limit: limit), self.is(names.tokens.upperBound, ")"),
      // «(VVD)»
      names.names.allSatisfy({ !$0.text.utf8.allSatisfy(\.isUppercase) })
    {
      return index + 1
    }
    return self.is(index, "van") && skipMemberWord(index + 1) != nil ? index : start
  }

  /// Words with a capital behind «motie» that are no Member.
  private func startsSomethingElse(_ index: Int) -> Bool {
    isOne(index, of: ["Kamerstuk", "Kamerstukken", "TK", "KST"])
  }

  /// Past `het lid`, `de leden`, `lid`, `Kamerlid`, `de Kamerleden`, or nothing where none stands there.
  func skipMemberWord(_ start: Int) -> Int? {
    var index = start
    if isOne(index, of: ["het", "de"]) { index += 1 }
    guard isOne(index, of: ["lid", "leden", "kamerlid", "kamerleden", "tweede"]) else { return nil }
    if self.is(index, "tweede") {
      guard self.is(index + 1, "kamerlid") || self.is(index + 1, "kamerleden") else { return nil }
      index += 1
    }
    return index + 1
  }

  private func readNamesBefore(_ token: Int, _ sentence: Sentence, _ mention: inout MotionMention) {
    readHolder(sentence, &mention)
    guard mention.submitters.isEmpty else { return }
    guard
      isOne(token - 1, of: ["een"])
        || mention.tokens.lowerBound > sentence.tokens.lowerBound
          && self.is(mention.tokens.lowerBound - 1, "een")
    else { return }
    let tail = token + 1..<min(token + 4, sentence.tokens.upperBound)
    guard let verb = tail.first(where: { isOne($0, of: ["ingediend", "in", "ingebracht"]) }) else {
      if let state = tail.lazy.compactMap({ self.state($0) }).first { mention.state = state }
      return
    }
    for start in sentence.tokens.lowerBound..<token {
      guard let member = skipMemberWord(start), let names = names(at: member, limit: token) else {
        continue
      }
      mention.isSubmission = true
      mention.submitters = names.names
      mention.parties = names.parties
      mention.isCoSigned = names.isCoSigned
      mention.tokens =
        min(start, mention.tokens.lowerBound)..<max(mention.tokens.upperBound, verb + 1)
      return
    }
  }

  func take(_ names: FoundNames?, _ mention: inout MotionMention) {
    guard let names else { return }
    mention.submitters = names.names
    mention.parties = names.parties
    mention.isCoSigned = names.isCoSigned
    mention.tokens = mention.tokens.lowerBound..<names.tokens.upperBound
  }

  /// `over het laten vervallen van …`, up to a sign, a debate or a verb.
  private func readSubject(_ sentence: Sentence, _ mention: inout MotionMention) {
    let start = mention.tokens.upperBound
    guard isOne(start, of: ["over", "inzake", "betreffende"]) else { return }
    var end = start + 1
    while end < sentence.tokens.upperBound, !endsSubject(end) { end += 1 }
    if end > start + 1 { mention.subject = start + 1..<end }
  }

  private func endsSubject(_ index: Int) -> Bool {
    // «… en de motie van het lid B over …»
    if isOne(index, of: ["motie", "moties"])
      || self.is(index, "en") && isOne(index + 1, of: ["de", "deze", "die"])
        && isOne(index + 2, of: ["motie", "gewijzigde", "moties"])
    {
      return true
    }
    if tokens[index].kind == .sign {
      return !(isOne(index, of: ["-", "/", "'"]) && isGlued(index)) && text(index) != "’"
    }
    return isOne(
      index,
      of: [
        "tijdens", "waarin", "heeft", "heb", "is", "wordt", "werd", "was", "ingediend", "ontraden",
        "bij",
      ])
  }
}

internal import Kamerstukken
internal import Reading

/// Finds the letters other than the paper itself: `mijn brief van 1 december 2022`, `op 1 december 2022 een brief`.
struct Letters {
  private let prose: Prose
  private let dates: DateFinder
  private let anchors: Anchors
  private let references: [PlacedReference]
  private let motions: MotionCollector
  private(set) var letters: [Letter] = []

  init(
    _ prose: Prose, dates: DateFinder, anchors: Anchors, references: [PlacedReference],
    motions: MotionCollector
  ) {
    self.prose = prose
    self.dates = dates
    self.anchors = anchors
    self.references = references
    self.motions = motions
    guard prose.classes.contains(.letter) else { return }
    for (index, sentence) in prose.sentences.enumerated()
    where sentence.classes.contains(.letter) && !sentence.isHeading {
      for token in sentence.tokens where Self.isNoun(token, prose) { read(token, sentence, index) }
    }
  }

  /// Whether the token names a letter: `brief`, `kamerbrief`, `verzamelbrief`, `herstelbriefje`.
  static func isNoun(_ token: Int, _ prose: Prose) -> Bool {
    guard prose.isOne(token, of: WordClasses.letter) else { return false }
    // «Vijlbrief» is a name; with a capital only the common words are letters.
    return !prose.isCapitalised(token)
      || prose.isOne(token, of: ["Brief", "Kamerbrief", "Verzamelbrief", "Aanbiedingsbrief"])
  }

  private mutating func read(_ token: Int, _ sentence: Sentence, _ index: Int) {
    guard !prose.isOne(token - 1, of: ["deze", "onderhavige"]) else { return }
    let date = dateBehind(token, sentence) ?? dateBefore(token, sentence)
    let ids = anchors.ties(of: token).flatMap {
      references[$0.reference].found.ids
    }
    let encloses = isEnclosed(token, sentence)
    guard date != nil || !ids.isEmpty || encloses else { return }
    let motions = answeredMotions(index, around: token)
    let relation: Letter.Relation =
      encloses
      ? .encloses : isSent(token, sentence) ? .sent : motions.isEmpty ? .mentions : .answers
    let start = min(token, date?.token ?? token)
    add(
      Letter(
        date: date?.date, ids: ids, by: otherSender(token, sentence), relation: relation,
        motions: motions,
        evidence: prose.source.evidence(prose.range(start..<max(token + 1, date?.end ?? 0)))))
  }

  /// One letter where the number or the day is the same.
  private mutating func add(_ letter: Letter) {
    let match = letters.firstIndex { held in
      !held.ids.isEmpty && held.ids.first == letter.ids.first
        || held.date?.value != nil && held.date?.value == letter.date?.value
          && (held.ids.isEmpty || letter.ids.isEmpty)
        || held.relation == .encloses && letter.relation == .encloses
    }
    guard let match else {
      letters.append(letter)
      return
    }
    letters[match].date = letters[match].date ?? letter.date
    if letters[match].ids.isEmpty { letters[match].ids = letter.ids }
    letters[match].motions += letter.motions.filter { !letters[match].motions.contains($0) }
    letters[match].evidence = letters[match].evidence.adding(letter.evidence)
  }

  private func dateBehind(_ token: Int, _ sentence: Sentence) -> (
    date: DocumentDate, token: Int, end: Int
  )? {
    var index = token + 1
    // `brief aan uw Kamer van …`
    if prose.is(index, "aan") {
      while index < min(token + 7, sentence.tokens.upperBound), !prose.is(index, "van") {
        index += 1
      }
    }
    // `brief van de minister van Financiën d.d. …`
    if prose.is(index, "van"), prose.is(index + 1, "de"),
      let office = prose.office(at: index + 2, limit: sentence.tokens.upperBound)
    {
      index = office.tokens.upperBound
    }
    if prose.isOne(index, of: ["van", "("]) {
      index += 1
    } else if prose.is(index, "d"), prose.is(index + 1, ".") {
      index += prose.is(index + 3, ".") ? 4 : 3
    } else {
      return nil
    }
    guard index < sentence.tokens.upperBound, prose.tokens[index].kind == .number else {
      return nil
    }
    let start = prose.tokens[index].range.lowerBound
    guard let found = dates.days(in: start..<sentence.range.upperBound).first,
      found.range.lowerBound == start
    else {
      return nil
    }
    let end = prose.tokens[sentence.tokens].firstIndex {
      $0.range.lowerBound >= found.range.upperBound
    }
    return (found.date, token, end ?? sentence.tokens.upperBound)
  }

  /// The day before the word: `op 1 december 2022 een brief gestuurd`.
  private func dateBefore(_ token: Int, _ sentence: Sentence) -> (
    date: DocumentDate, token: Int, end: Int
  )? {
    guard prose.isOne(token - 1, of: ["een", "de"]), isSent(token, sentence) else { return nil }
    let before = prose.range(sentence.tokens.lowerBound..<token - 1)
    let days = dates.days(in: before)
    guard let last = days.last, days.count == 1 || last.range.upperBound == before.upperBound,
      !namesDebate(sentence.tokens.lowerBound..<token)
    else { return nil }
    let first =
      sentence.tokens.first { prose.tokens[$0].range.lowerBound >= last.range.lowerBound } ?? token
    return (last.date, first, token + 1)
  }

  private func isSent(_ token: Int, _ sentence: Sentence) -> Bool {
    (token..<sentence.tokens.upperBound).contains {
      prose.isOne(
        $0,
        of: [
          "gestuurd", "verstuurd", "gezonden", "verzonden", "toegezonden", "gestuurde",
          "aangeboden",
        ])
    }
  }

  /// Whether it comes with the paper: `(in de bijlage bij deze nota)`, `bijgevoegde brief`, `bijgaande kamerbrief`.
  private func isEnclosed(_ token: Int, _ sentence: Sentence) -> Bool {
    if prose.isOne(token - 1, of: ["bijgevoegde", "bijgaande", "bijgesloten", "ingesloten"]) {
      return true
    }
    let behind = token + 1..<min(token + 10, sentence.tokens.upperBound)
    return behind.contains { index in
      prose.is(index, "bijgevoegd")
        || prose.is(index, "bijlage") && prose.isOne(index - 1, of: ["de", "als"])
    }
  }

  /// Whether a debate is named, whose day a day nearby then is.
  private func namesDebate(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      prose.tokens[$0].kind == .word && prose.text($0).lowercased().hasSuffix("debat")
    }
  }

  /// The office of «brief van de minister van …», which is somebody else's letter.
  private func otherSender(_ token: Int, _ sentence: Sentence) -> String? {
    guard prose.is(token + 1, "van"), prose.is(token + 2, "de") else { return nil }
    return prose.office(at: token + 3, limit: sentence.tokens.upperBound)?.text
  }

  /// The motions that the sentence says the letter was a reaction to.
  private func answeredMotions(_ sentence: Int, around token: Int) -> [Int] {
    let tokens = prose.sentences[sentence].tokens
    let reacts =
      prose.contains(["naar", "aanleiding", "van"], in: tokens)
      || prose.contains(["reactie", "op"], in: tokens)
      || prose.contains(["antwoord", "op"], in: tokens)
      || prose.contains(["geantwoord", "op"], in: tokens)
      || prose.contains(["gereageerd", "op"], in: tokens)
    guard reacts else { return [] }
    var motions: [Int] = []
    for place in self.motions.placed(in: sentence) where !motions.contains(place.motion) {
      motions.append(place.motion)
    }
    return motions
  }
}

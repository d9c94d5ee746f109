internal import Kamerstukken
internal import Reading

/// Finds the debates a paper names, with title and day.
///
/// `tweeminutendebat Inzet algoritmes op 28 maart 2023`, `twee-minutendebat van 30 november 2022`,
/// `tweeminutendebat "Inzet algoritmes en data ethiek" op 16 mei jl.`
struct DebateRecogniser {
  struct Mention {
    /// The debate, as an index into the record's debates.
    var debate: Int
    let sentence: Int
    let tokens: Range<Int>
  }

  let prose: Prose
  let dates: DateFinder
  private(set) var debates: [Debate] = []
  private(set) var mentions: [Mention] = []

  init(_ prose: Prose, dates: DateFinder) {
    self.prose = prose
    self.dates = dates
    guard prose.classes.contains(.debate) else { return }
    for (index, sentence) in prose.sentences.enumerated()
    where sentence.classes.contains(.debate) && !sentence.isHeading {
      read(sentence, index)
    }
  }

  private mutating func read(_ sentence: Sentence, _ sentenceIndex: Int) {
    var index = sentence.tokens.lowerBound
    while let next = nextDebate(from: index, sentence.tokens) {
      // The word for a debate is the last of at most three.
      index = max(index, next - 2)
      guard let kind = kind(at: index, limit: sentence.tokens.upperBound) else {
        index += 1
        continue
      }
      let found = debate(kind.name, index..<kind.end, in: sentence)
      index = max(found.tokens.upperBound, kind.end)
      guard found.debate.title != nil || found.debate.date != nil else { continue }
      let place = merge(found.debate, sentence: sentenceIndex)
      mentions.append(Mention(debate: place, sentence: sentenceIndex, tokens: found.tokens))
    }
  }

  private func nextDebate(from index: Int, _ tokens: Range<Int>) -> Int? {
    guard index < tokens.upperBound else { return nil }
    return (index..<tokens.upperBound).first { prose.isOne($0, of: .debate) }
  }

  /// Kinds written as one word or with a hyphen, in small letters, and the words they are made of.
  private static let kinds: [(name: String, words: [Word])] = [
    ("tweeminutendebat", ["tweeminutendebat"]),
    ("tweeminutendebat", ["twee", "-", "minutendebat"]),
    ("tweeminutendebat", ["2", "-", "minutendebat"]), ("tweeminutendebat", ["2", "minutendebat"]),
    ("tweeminutendebat", ["twee", "minutendebat"]), ("commissiedebat", ["commissiedebat"]),
    ("dertigledendebat", ["dertigledendebat"]), ("hoofdlijnendebat", ["hoofdlijnendebat"]),
    ("wetgevingsoverleg", ["wetgevingsoverleg"]), ("notaoverleg", ["notaoverleg"]),
    ("algemeen overleg", ["algemeen", "overleg"]),
    ("schriftelijk overleg", ["schriftelijk", "overleg"]),
    ("plenair debat", ["plenair", "debat"]), ("plenair debat", ["plenaire", "debat"]),
    ("rondetafelgesprek", ["rondetafelgesprek"]),
    ("begrotingsbehandeling", ["begrotingsbehandeling"]),
    ("debat", ["debat"]),
  ]

  private func kind(at index: Int, limit: Int) -> (name: String, end: Int)? {
    for (name, words) in Self.kinds where index + words.count <= limit {
      if words.indices.allSatisfy({ prose.is(index + $0, words[$0]) }) {
        return (name, index + words.count)
      }
    }
    return nil
  }

  private func debate(_ kind: String, _ kindTokens: Range<Int>, in sentence: Sentence) -> (
    debate: Debate, tokens: Range<Int>
  ) {
    let title = title(at: kindTokens.upperBound, limit: sentence.tokens.upperBound)
    let end = title?.end ?? kindTokens.upperBound
    let date =
      dateBehind(end, in: sentence) ?? dateBefore(kindTokens.lowerBound, in: sentence)
      ?? dateOfHolding(kindTokens.lowerBound, end, in: sentence)
    let tokens = kindTokens.lowerBound..<(date.map { max(end, $0.end) } ?? end)
    let debate = Debate(
      kind: kind, title: title?.text, date: date?.date,
      evidence: prose.source.evidence(
        prose.range(min(kindTokens.lowerBound, date?.start ?? Int.max)..<tokens.upperBound)))
    return (debate, tokens)
  }

  /// A title in quotes, or words that begin with a capital, up to a date, a sign or a verb.
  private func title(at start: Int, limit: Int) -> (text: String, end: Int)? {
    var first = start
    if prose.isOne(first, of: ["over", "inzake"]) { first += 1 }
    guard first < limit else { return nil }
    if let quoted = quotedTitle(at: first, limit: limit) { return quoted }
    guard prose.isCapitalised(first), prose.tokens[first].kind == .word else { return nil }
    var end = first
    while end < limit, !endsTitle(end) { end += 1 }
    while end > first, prose.isOne(end - 1, of: ["op", "van", "d", "en", "de", "het"]) { end -= 1 }
    return end > first ? (prose.source.string(prose.range(first..<end)), end) : nil
  }

  private static let quotes: Set<String> = ["\"", "“", "”", "‘", "’", "«", "»", "'", "„"]

  private func quotedTitle(at first: Int, limit: Int) -> (text: String, end: Int)? {
    guard prose.tokens[first].kind == .sign, Self.quotes.contains(prose.text(first)) else {
      return nil
    }
    var end = first + 1
    while end < limit,
      !(prose.tokens[end].kind == .sign && Self.quotes.contains(prose.text(end))
        && !isApostrophe(end))
    {
      end += 1
    }
    guard end < limit, end > first + 1 else { return nil }
    return (prose.source.string(prose.range(first + 1..<end)), end + 1)
  }

  private func isApostrophe(_ index: Int) -> Bool {
    prose.isGlued(index) && prose.isGlued(index + 1)
  }

  private func endsTitle(_ index: Int) -> Bool {
    switch prose.tokens[index].kind {
    case .sign:
      return
        !(prose.isOne(index, of: ["-", "/", "&", "'"]) || prose.text(index) == "’"
        || prose.text(index) == "–")
    case .number: return false
    case .word:
      if prose.isOne(index, of: ["op", "van", "dd"]), index + 1 < prose.tokens.count {
        return prose.tokens[index + 1].kind == .number
      }
      return prose.isOne(
        index,
        of: [
          "heeft", "heb", "hebben", "is", "zijn", "was", "werd", "wordt", "worden", "waarin",
          "waar", "dat", "die",
          "ingediend", "ontraden", "tijdens", "had", "zal", "kan", "vroeg", "gaf", "naar", "plaats",
          "vond", "vindt", "plaatsgevonden", "plaatsvond", "gehouden", "gevoerd",
        ])
    }
  }

  private func dateBehind(_ end: Int, in sentence: Sentence) -> (
    date: DocumentDate, start: Int, end: Int
  )? {
    var index = end
    guard index < sentence.tokens.upperBound else { return nil }
    if prose.isOne(index, of: ["op", "van", "dd"]) {
      index += 1
    } else if prose.is(index, "d"), prose.is(index + 1, "."), prose.is(index + 2, "d") {
      index += prose.is(index + 3, ".") ? 4 : 3
    } else if !prose.is(index, "(") {
      return nil
    } else {
      index += 1
    }
    return day(at: index, in: sentence)
  }

  /// «op 28 maart 2023 tijdens het tweeminutendebat», «Op 16 mei jl. heeft Kamerlid … tijdens het tweeminutendebat»
  private func dateBefore(_ start: Int, in sentence: Sentence) -> (
    date: DocumentDate, start: Int, end: Int
  )? {
    guard start - 2 > sentence.tokens.lowerBound, prose.isOne(start - 1, of: ["het", "een"]),
      prose.isOne(start - 2, of: ["tijdens", "in", "bij"])
    else { return nil }
    let before = prose.range(sentence.tokens.lowerBound..<start - 2)
    let days = dates.days(in: before)
    let opensSentence = prose.is(sentence.tokens.lowerBound, "op") && days.count == 1
    guard let last = days.last, opensSentence || last.range.upperBound == before.upperBound else {
      return nil
    }
    let first = prose.tokens.indices[sentence.tokens].first {
      prose.tokens[$0].range.lowerBound >= last.range.lowerBound
    }
    return (last.date, first ?? start, start)
  }

  func day(at index: Int, in sentence: Sentence) -> (
    date: DocumentDate, start: Int, end: Int
  )? {
    guard index < sentence.tokens.upperBound, prose.tokens[index].kind == .number else {
      return nil
    }
    let range = prose.tokens[index].range.lowerBound..<sentence.range.upperBound
    guard let found = dates.days(in: range).first, found.range.lowerBound == range.lowerBound else {
      return nil
    }
    let end = prose.tokens[sentence.tokens].firstIndex {
      $0.range.lowerBound >= found.range.upperBound
    }
    return (found.date, index, end ?? sentence.tokens.upperBound)
  }
}

extension DebateRecogniser {
  /// The debate that a sentence names, where it names one only.
  func onlyDebate(in sentence: Int) -> Debate? {
    let named = mentions(in: sentence)
    guard let first = named.first, named.allSatisfy({ $0.debate == first.debate }) else {
      return nil
    }
    return debates[first.debate]
  }

  /// The mentions in a sentence, in order.
  func mentions(in sentence: Int) -> ArraySlice<Mention> {
    mentions[firstMention(from: sentence)..<firstMention(from: sentence + 1)]
  }

  /// The last mention before a sentence.
  func lastMention(before sentence: Int) -> Mention? {
    mentions[..<firstMention(from: sentence)].last
  }

  /// The first mention in a sentence or behind it, as an index: they are in order.
  private func firstMention(from sentence: Int) -> Int {
    mentions.countOfPrefix { $0.sentence < sentence }
  }
}

extension DebateRecogniser {
  /// Adds a debate, or makes one of it and an earlier mention that nothing contradicts; returns its index.
  private mutating func merge(_ debate: Debate, sentence: Int) -> Int {
    let sameSentence = mentions.last { $0.sentence == sentence }?.debate
    let match = debates.indices.first { index in
      let held = debates[index]
      guard held.kind == debate.kind else { return false }
      let titles = Self.agree(held.title.map(Self.key), debate.title.map(Self.key))
      let days = Self.agree(held.date?.value, debate.date?.value)
      return switch (titles, days) {
      case (.same, .same), (.same, .open), (.open, .same): true
      case (.open, .open):
        index == sameSentence || debates.count { $0.kind == debate.kind } == 1 && held.date != nil
      default: false
      }
    }
    guard let match else {
      debates.append(debate)
      return debates.count - 1
    }
    debates[match].title = debates[match].title ?? debate.title
    debates[match].date = debates[match].date ?? debate.date
    debates[match].evidence = debates[match].evidence.adding(debate.evidence)
    return match
  }

  private enum Agreement { case same, open, different }

  private static func agree<Value: Equatable>(_ left: Value?, _ right: Value?) -> Agreement {
    guard let left, let right else { return .open }
    return left == right ? .same : .different
  }

  private static func key(_ title: String) -> String {
    Folding.folded(title).filter { $0.isLetter || $0.isNumber }
  }
}

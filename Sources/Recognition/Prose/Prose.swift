internal import Kamerstukken
internal import Reading

/// One word, number or sign of a clean text.
struct Token {
  enum Kind { case word, number, sign }

  let range: Range<Int>
  /// By which it is told from other tokens.
  let word: Word
  let classes: WordClasses
  let kind: Kind
}

/// One sentence of the running text.
struct Sentence {
  /// The block it stands in, as an index.
  let block: Int
  let range: Range<Int>
  let tokens: Range<Int>
  /// Those of all its words.
  let classes: WordClasses
  /// Whether it is a heading, which may name a motion but states nothing.
  var isHeading = false
}

/// The running text of a paper as sentences and tokens: paragraphs, items, footnotes and
/// headings, not its heads.
struct Prose {
  let source: SourceText
  private(set) var tokens: [Token] = []
  private(set) var sentences: [Sentence] = []
  /// Those of all its words.
  private(set) var classes: WordClasses = []
  private let vocabulary = Vocabulary.shared

  init(_ source: SourceText) {
    self.source = source
    tokens.reserveCapacity(source.clean.count / 5)
    sentences.reserveCapacity(source.clean.count / 64)
    for (index, block) in source.blocks.enumerated() {
      switch block.kind {
      case .paragraph, .item, .footnote: split(block.range, block: index)
      case .heading: split(block.range, block: index, isHeading: true)
      case .head: continue
      }
    }
  }

  private mutating func split(_ range: Range<Int>, block: Int, isHeading: Bool = false) {
    let clean = source.clean
    let text = clean.span
    var start = range.lowerBound
    while start < range.upperBound {
      // What goes on for longer is no sentence; cut at a blank, so that time stays linear whatever the text.
      var longest = min(start + Self.longestSentence, range.upperBound)
      while longest < range.upperBound, !text[longest].isSpace { longest += 1 }
      let end = SentenceEnd.next(in: text, from: start, limit: longest)
      let first = tokens.count
      let classes = tokenise(text, start..<end)
      if tokens.count > first {
        sentences.append(
          Sentence(
            block: block, range: start..<end, tokens: first..<tokens.count, classes: classes,
            isHeading: isHeading))
        self.classes.formUnion(classes)
      }
      start = end
      while start < range.upperBound, text[start].isSpace { start += 1 }
    }
  }

  /// The most bytes that are read as one sentence, but for the word they end in.
  private static let longestSentence = 4_096

  /// Adds the tokens of one sentence, and returns the classes of its words.
  private mutating func tokenise(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> WordClasses
  {
    var all: WordClasses = []
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      let byte = text[index]
      if byte.isSpace {
        index += 1
        continue
      }
      var kind = Token.Kind.sign
      if byte.leadsLetter {
        kind = .word
        index = Self.letters(from: index, to: range.upperBound, in: text)
      } else if byte.isDigit {
        kind = .number
        while index < range.upperBound, text[index].isDigit { index += 1 }
      } else {
        index += 1
        if byte >= 0x80 {
          while index < range.upperBound, text[index] & 0xC0 == 0x80 { index += 1 }
        }
      }
      let word = Word(text, start..<index)
      var classes: WordClasses = []
      if kind == .word {
        classes = vocabulary.classes(of: word)
        if Self.namesLetter(text, start..<index) { classes.formUnion(.letter) }
        all.formUnion(classes)
      }
      tokens.append(Token(range: start..<index, word: word, classes: classes, kind: kind))
    }
    return all
  }

  /// The end of a word: letters, also those beyond ASCII.
  @inline(__always)
  private static func letters(from start: Int, to limit: Int, in text: borrowing Span<UInt8>) -> Int
  {
    var index = start
    while index < limit, text[index].leadsLetter {
      let isBeyond = text[index] >= 0x80
      index += 1
      if isBeyond { while index < limit, text[index] & 0xC0 == 0x80 { index += 1 } }
    }
    return index
  }

  /// Whether a word ends in «brief» or «briefje».
  @inline(__always)
  private static func namesLetter(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count >= 5 else { return false }
    switch text[range.upperBound - 1] {
    case UInt8(ascii: "f"): return ends(text, range, in: "brief")
    case UInt8(ascii: "e"): return ends(text, range, in: "briefje")
    default: return false
    }
  }

  private static func ends(
    _ text: borrowing Span<UInt8>, _ range: Range<Int>, in letters: StaticString
  ) -> Bool {
    let start = range.upperBound - letters.utf8CodeUnitCount
    guard start >= range.lowerBound else { return false }
    for index in start..<range.upperBound
    where unsafe text[index] != letters.utf8Start[index - start] { return false }
    return true
  }
}

extension Prose {
  /// The sentence that the clean byte at `offset` belongs to, as an index.
  func sentence(holding offset: Int) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].range.lowerBound <= offset ? low : nil
  }

  /// Some tokens of a sentence, as one by themselves.
  func part(_ tokens: Range<Int>, of sentence: Sentence, range: Range<Int>? = nil) -> Sentence {
    Sentence(
      block: sentence.block, range: range ?? self.range(tokens), tokens: tokens,
      classes: self.tokens[tokens].reduce(into: []) { $0.formUnion($1.classes) })
  }

  /// Whether the token is this word, capitals and small letters alike.
  @inline(__always)
  func `is`(_ index: Int, _ word: Word) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].word == word
  }

  /// Whether the token is one of a few words.
  @inline(__always)
  func isOne<let count: Int>(_ index: Int, of words: InlineArray<count, Word>) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    let word = tokens[index].word
    for place in words.indices where words[place] == word { return true }
    return false
  }

  /// Whether the token is one of many words, or of some that are asked for often.
  @inline(__always)
  func isOne(_ index: Int, of words: WordSet) -> Bool {
    index >= 0 && index < tokens.count && words.contains(tokens[index].word)
  }

  /// Whether what a token may begin is among the classes.
  @inline(__always)
  func isOne(_ index: Int, of classes: WordClasses) -> Bool {
    index >= 0 && index < tokens.count && !tokens[index].classes.isDisjoint(with: classes)
  }

  /// Whether the token begins with a capital, also one beyond ASCII.
  func isCapitalised(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
    let range = tokens[index].range
    let first = source.clean[range.lowerBound]
    if first < 0x80 { return first.isUppercase }
    let text = source.string(range)
    return text.unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// Whether the token stands against the one before it, without a blank.
  func isGlued(_ index: Int) -> Bool {
    index > 0 && index < tokens.count
      && tokens[index].range.lowerBound == tokens[index - 1].range.upperBound
  }

  func text(_ index: Int) -> String { source.string(tokens[index].range) }

  func range(_ tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return self.tokens[first].range.lowerBound..<self.tokens[last].range.upperBound
  }

  /// Whether the word stands anywhere in the tokens.
  @inline(__always)
  func contains(_ word: Word, in tokens: Range<Int>) -> Bool {
    tokens.contains { self.is($0, word) }
  }

  /// Whether the words stand there in this order, one right behind the other.
  @inline(__always)
  func contains<let count: Int>(_ words: InlineArray<count, Word>, in tokens: Range<Int>) -> Bool {
    position(of: words, in: tokens) != nil
  }

  /// Where the words stand in this order, one right behind the other; the first place.
  @inline(__always)
  func position<let count: Int>(of words: InlineArray<count, Word>, in tokens: Range<Int>) -> Int? {
    guard count <= tokens.count else { return nil }
    return (tokens.lowerBound...tokens.upperBound - count).first { start in
      words.indices.allSatisfy { self.is(start + $0, words[$0]) }
    }
  }
}

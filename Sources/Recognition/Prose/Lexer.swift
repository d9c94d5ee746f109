internal import Kamerstukken
internal import Reading

/// Cuts the running text of a paper into sentences and tokens, each looked at once.
struct Lexer {
  private(set) var tokens: [Token] = []
  private(set) var sentences: [Sentence] = []
  private(set) var classes: WordClasses = []
  private let clean: [UInt8]
  private let vocabulary = Vocabulary.shared
  private let kinds = ByteKind.table

  init(_ source: SourceText) {
    clean = source.clean
    tokens.reserveCapacity(clean.count / 5 + 32)
    sentences.reserveCapacity(clean.count / 64)
    for (index, block) in source.blocks.enumerated() {
      switch block.kind {
      case .paragraph, .item, .footnote: split(block.range, block: index)
      case .heading: split(block.range, block: index, isHeading: true)
      case .head: continue
      }
    }
  }

  private mutating func split(_ range: Range<Int>, block: Int, isHeading: Bool = false) {
    let clean = clean
    let text = clean.span
    var start = range.lowerBound
    while start < range.upperBound {
      // What goes on for longer is no sentence; cut at a blank, so that time stays linear whatever the text.
      var longest = min(start + Self.longestSentence, range.upperBound)
      while longest < range.upperBound, !text[longest].isSpace { longest += 1 }
      let end = SentenceEnd.next(in: text, from: start, limit: longest)
      let first = tokens.count
      let (classes, sketch) = tokenise(text, start..<end)
      if tokens.count > first {
        sentences.append(
          Sentence(
            block: block, range: start..<end, tokens: first..<tokens.count, classes: classes,
            sketch: sketch, isHeading: isHeading))
        self.classes.formUnion(classes)
      }
      start = end
      while start < range.upperBound, text[start].isSpace { start += 1 }
    }
  }

  /// The most bytes that are read as one sentence, but for the word they end in.
  private static let longestSentence = 4_096

  /// Adds the tokens of one sentence, and returns what is told of its words.
  private mutating func tokenise(
    _ text: borrowing Span<UInt8>, _ range: Range<Int>
  ) -> (WordClasses, WordSketch) {
    var all: (classes: WordClasses, sketch: WordSketch) = ([], WordSketch())
    var index = range.lowerBound
    let (kinds, vocabulary) = (kinds, vocabulary)
    while index < range.upperBound {
      // As many at a time as a sentence mostly has: one by one they would each ask the array for room.
      tokens.append(addingCapacity: 32) { output in
        index = Self.tokenise(
          text, index..<range.upperBound, kinds.span, vocabulary, &output, &all)
      }
    }
    return all
  }

  /// Adds tokens for as long as there is room, and returns where the next one begins.
  private static func tokenise(
    _ text: borrowing Span<UInt8>, _ range: Range<Int>, _ kinds: borrowing Span<ByteKind>,
    _ vocabulary: borrowing Vocabulary, _ output: inout OutputSpan<Token>,
    _ all: inout (classes: WordClasses, sketch: WordSketch)
  ) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, !output.isFull {
      let start = index
      let byte = text[index]
      let kind: Token.Kind
      switch kinds[Int(byte)] {
      case .space:
        index += 1
        continue
      case .letter, .lead:
        let word = Self.word(at: &index, to: range.upperBound, in: text, kinds)
        var classes = vocabulary.classes(of: word)
        if namesLetter(text, start..<index) { classes.formUnion(.letter) }
        all.classes.formUnion(classes)
        all.sketch.insert(word)
        output.append(Token(range: start..<index, word: word, classes: classes, kind: .word))
        // Behind most words stands a blank.
        if index < range.upperBound, text[index] == 0x20 { index += 1 }
        continue
      case .digit:
        kind = .number
        while index < range.upperBound, text[index].isDigit { index += 1 }
      case .sign:
        let sign = Word(sign: byte)
        all.sketch.insert(sign)
        output.append(Token(range: start..<start + 1, word: sign, classes: [], kind: .sign))
        index += 1
        continue
      case .beyond:
        kind = .sign
        index += 1
        while index < range.upperBound, text[index] & 0xC0 == 0x80 { index += 1 }
      }
      let word = Word(text, start..<index)
      all.sketch.insert(word)
      output.append(Token(range: start..<index, word: word, classes: [], kind: kind))
    }
    return index
  }

  /// The word that begins at `index`, which moves behind it.
  @inline(__always)
  private static func word(
    at index: inout Int, to limit: Int, in text: borrowing Span<UInt8>,
    _ kinds: borrowing Span<ByteKind>
  ) -> Word {
    if let short = Word.short(in: text, from: index, to: limit) {
      index += short.count
      return short.word
    }
    let start = index
    index = letters(from: index, to: limit, in: text, kinds)
    return Word(text, start..<index)
  }

  /// The end of a word: letters, also those beyond ASCII.
  private static func letters(
    from start: Int, to limit: Int, in text: borrowing Span<UInt8>,
    _ kinds: borrowing Span<ByteKind>
  ) -> Int {
    var index = start
    while index < limit {
      // Most letters are of ASCII.
      if let count = Word.letters(in: text, from: index, to: limit), count > 0 {
        index += count
        continue
      }
      let kind = kinds[Int(text[index])]
      guard kind == .letter || kind == .lead else { return index }
      index += 1
      guard kind == .lead else { continue }
      while index < limit, text[index] & 0xC0 == 0x80 { index += 1 }
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

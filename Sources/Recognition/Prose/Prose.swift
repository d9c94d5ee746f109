internal import Kamerstukken
internal import Reading

/// One word, number or sign of a clean text.
struct Token {
  enum Kind { case word, number, sign }

  let kind: Kind
  let range: Range<Int>
}

/// One sentence of the running text.
struct Sentence {
  /// The block it stands in, as an index.
  let block: Int
  let range: Range<Int>
  let tokens: Range<Int>
  /// Whether it is a heading, which may name a motion but states nothing.
  var isHeading = false
}

/// The running text of a paper as sentences and tokens: paragraphs, items, footnotes and
/// headings, not its heads.
struct Prose {
  let source: SourceText
  private(set) var tokens: [Token] = []
  private(set) var sentences: [Sentence] = []

  init(_ source: SourceText) {
    self.source = source
    for (index, block) in source.blocks.enumerated() {
      switch block.kind {
      case .paragraph, .item, .footnote: split(block.range, block: index)
      case .heading: split(block.range, block: index, isHeading: true)
      case .head: continue
      }
    }
  }

  private mutating func split(_ range: Range<Int>, block: Int, isHeading: Bool = false) {
    var start = range.lowerBound
    while start < range.upperBound {
      // What goes on for longer is no sentence; cut at a blank, so that time stays linear whatever the text.
      let longest = firstBlank(
        after: min(start + Self.longestSentence, range.upperBound), limit: range.upperBound)
      let end = SentenceEnd.next(in: source.clean, from: start, limit: longest)
      let first = tokens.count
      tokenise(start..<end)
      if tokens.count > first {
        sentences.append(
          Sentence(
            block: block, range: start..<end, tokens: first..<tokens.count, isHeading: isHeading))
      }
      start = end
      while start < range.upperBound, source.clean[start].isSpace { start += 1 }
    }
  }

  /// The most bytes that are read as one sentence, but for the word they end in.
  private static let longestSentence = 4_096

  private func firstBlank(after offset: Int, limit: Int) -> Int {
    var index = offset
    while index < limit, !source.clean[index].isSpace { index += 1 }
    return index
  }

  private mutating func tokenise(_ range: Range<Int>) {
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    while let byte = cursor.next {
      if byte.leadsLetter {
        tokens.append(Token(kind: .word, range: cursor.letters()))
      } else if byte.isDigit {
        tokens.append(Token(kind: .number, range: cursor.run(while: \.isDigit)))
      } else if byte.isSpace {
        cursor.advance()
      } else {
        let start = cursor.position
        cursor.advance()
        while let next = cursor.next, byte >= 0x80, next & 0xC0 == 0x80 { cursor.advance() }
        tokens.append(Token(kind: .sign, range: start..<cursor.position))
      }
    }
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

  /// Whether the token is this word, capitals and small letters alike.
  func `is`(_ index: Int, _ word: StaticString) -> Bool {
    guard tokens.indices.contains(index), tokens[index].range.count == word.utf8CodeUnitCount else {
      return false
    }
    var cursor = Cursor(
      source.clean, at: tokens[index].range.lowerBound, limit: tokens[index].range.upperBound)
    return cursor.skip(word)
  }

  func isOne(_ index: Int, of words: [StaticString]) -> Bool {
    words.contains { self.is(index, $0) }
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
  func contains(_ word: StaticString, in tokens: Range<Int>) -> Bool {
    tokens.contains { self.is($0, word) }
  }

  /// Whether the words stand there in this order, one right behind the other.
  func contains(_ words: [StaticString], in tokens: Range<Int>) -> Bool {
    position(of: words, in: tokens) != nil
  }

  /// Where the words stand in this order, one right behind the other; the first place.
  func position(of words: [StaticString], in tokens: Range<Int>) -> Int? {
    guard words.count <= tokens.count else { return nil }
    return (tokens.lowerBound...tokens.upperBound - words.count).first { start in
      words.indices.allSatisfy { self.is(start + $0, words[$0]) }
    }
  }
}

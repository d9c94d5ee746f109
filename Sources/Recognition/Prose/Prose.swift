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
  /// By which most words that it does not hold are told.
  let sketch: WordSketch
  /// Whether it is a heading, which may name a motion but states nothing.
  var isHeading = false
}

/// The running text of a paper as sentences and tokens: paragraphs, items, footnotes and
/// headings, not its heads.
///
/// A class, though it never changes: every recogniser keeps it.
final class Prose: Sendable {
  let source: SourceText
  let tokens: [Token]
  let sentences: [Sentence]
  /// Those of all its words.
  let classes: WordClasses

  init(_ source: SourceText) {
    let lexer = Lexer(source)
    self.source = source
    tokens = lexer.tokens
    sentences = lexer.sentences
    classes = lexer.classes
  }
}

extension Prose {
  /// The sentence that the clean byte at `offset` belongs to, as an index.
  func sentence(holding offset: Int) -> Int? {
    let index = sentences.countOfPrefix { $0.range.upperBound <= offset }
    return index < sentences.count && sentences[index].range.lowerBound <= offset ? index : nil
  }

  /// Some tokens of a sentence, as one by themselves.
  func part(_ tokens: Range<Int>, of sentence: Sentence, range: Range<Int>? = nil) -> Sentence {
    var classes: WordClasses = []
    var sketch = WordSketch()
    for token in self.tokens[tokens] {
      classes.formUnion(token.classes)
      sketch.insert(token.word)
    }
    return Sentence(
      block: sentence.block, range: range ?? self.range(tokens), tokens: tokens, classes: classes,
      sketch: sketch)
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

  /// Whether the token ends in these letters, capitals and small letters alike.
  func ends(_ index: Int, in letters: StaticString) -> Bool {
    let start = tokens[index].range.upperBound - letters.utf8CodeUnitCount
    guard start >= tokens[index].range.lowerBound else { return false }
    var cursor = Cursor(source.clean, at: start, limit: tokens[index].range.upperBound)
    return cursor.skip(letters)
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

/// The same of a whole sentence, which mostly can be told without a look at its words.
extension Prose {
  @inline(__always)
  func contains(_ word: Word, in sentence: Sentence) -> Bool {
    sentence.sketch.mayHold(word) && contains(word, in: sentence.tokens)
  }

  @inline(__always)
  func contains<let count: Int>(_ words: InlineArray<count, Word>, in sentence: Sentence) -> Bool {
    position(of: words, in: sentence) != nil
  }

  /// Whether any of the words stands in the sentence.
  @inline(__always)
  func contains<let count: Int>(
    oneOf words: InlineArray<count, Word>, in sentence: Sentence
  ) -> Bool {
    for place in words.indices where contains(words[place], in: sentence) { return true }
    return false
  }

  @inline(__always)
  func position<let count: Int>(
    of words: InlineArray<count, Word>, in sentence: Sentence
  ) -> Int? {
    for place in words.indices where !sentence.sketch.mayHold(words[place]) { return nil }
    return position(of: words, in: sentence.tokens)
  }
}

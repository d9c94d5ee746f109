internal import Kamerstukken

/// What a line looks like, found out once: what is asked of it later is a look at these facts.
struct LineShape {
  /// The line without blanks and bold signs at its ends, in bytes of the text.
  let content: Range<Int>
  let first: UInt8?
  let last: UInt8?
  let wordCount: Int
  private(set) var traits: LineTraits = []
  /// The label of a head that the line opens with.
  private(set) var labelled: LabelledLine?

  var count: Int { content.count }
  var endsSentence: Bool { traits.contains(.endsSentence) }
  var startsLowercase: Bool { first?.isLowercase ?? false }
  /// A capital, also one beyond ASCII.
  var startsUppercase: Bool { first.map { $0.isUppercase || $0 >= 0xC3 } ?? false }

  func `is`(_ trait: LineTraits) -> Bool { !traits.isDisjoint(with: trait) }

  /// Whether the first letter is one of a few, capital or small: most lines are told apart by it.
  @inline(__always)
  func opens(with letters: StaticString) -> Bool { first?.lowercased.isOne(of: letters) ?? false }

  /// Finds out what a line looks like; of a text that is no paper only what cuts it into paragraphs.
  init(of line: LineText, isPaper: Bool) {
    content = line.content
    first = line.first
    last = line.last
    guard first != nil else {
      wordCount = 0
      return
    }
    let census = ByteCensus(of: line.bytes.span.extracting(content))
    wordCount = census.words
    traits = census.traits
    if line.endsSentence { traits.insert(.endsSentence) }
    if line.startsWithBullet { traits.insert(.bullet) }
    guard isPaper else { return }
    traits.formUnion(line.traits(words: wordCount))
    labelled = line.labelled
  }
}

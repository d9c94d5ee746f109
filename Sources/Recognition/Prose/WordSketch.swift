/// Which words may stand among some, by one bit for each: a word whose bit is not there is not among them.
///
/// A sentence has about twenty words, so that three of four words that are not there are told by one look.
struct WordSketch {
  private var bits: UInt64 = 0

  init() {}

  @inline(__always)
  mutating func insert(_ word: Word) { bits |= Self.bit(of: word) }

  @inline(__always)
  func mayHold(_ word: Word) -> Bool { bits & Self.bit(of: word) != 0 }

  /// The highest bits of the word's number, spread as in a table.
  @inline(__always)
  private static func bit(of word: Word) -> UInt64 {
    1 << (((word.key ^ word.key >> 32) &* 0x9E37_79B9_7F4A_7C15) >> 58)
  }
}

/// Where the characters of a text begin, as one bit a byte and one count for every 64.
///
///     bytes   A … … B C … …
///     bits    1 0 0 1 1 0 0
///
/// Two of these, of the same characters in two encodings, lead from any byte of the one to that of the other.
package struct CharacterStarts: Sendable {
  private var words: [UInt64]
  /// The number of characters that begin before each word.
  private var counts: [UInt32] = []
  private let byteCount: Int

  /// Marks the places at which a character begins; they are in order, and the first is 0.
  package init(_ starts: some Sequence<Int>, byteCount: Int) {
    words = Array(repeating: 0, count: byteCount / 64 + 1)
    // A copy is read faster than a sequence of which only the form is known.
    for start in Array(starts) { words[start / 64] |= 1 << UInt64(start % 64) }
    self.byteCount = byteCount
    count()
  }

  /// Marks the characters of UTF-8.
  package init(utf8 bytes: [UInt8]) {
    words = Array(repeating: 0, count: bytes.count / 64 + 1)
    byteCount = bytes.count
    let text = bytes.span
    for start in text.indices where text[start] & 0xC0 != 0x80 {
      words[start / 64] |= 1 << UInt64(start % 64)
    }
    count()
  }

  /// Marks every byte, of a text in which each is a character.
  package init(byteCount: Int) {
    words = Array(repeating: .max, count: byteCount / 64 + 1)
    words[byteCount / 64] = 1 << UInt64(byteCount % 64) - 1
    self.byteCount = byteCount
    count()
  }

  private mutating func count() {
    counts.reserveCapacity(words.count)
    var sum: UInt32 = 0
    for word in words {
      counts.append(sum)
      sum += UInt32(word.nonzeroBitCount)
    }
  }

  /// The number of characters that begin before an offset.
  package func characters(before offset: Int) -> Int {
    let offset = min(max(offset, 0), byteCount)
    let below = words[offset / 64] & ((1 << UInt64(offset % 64)) - 1)
    return Int(counts[offset / 64]) + below.nonzeroBitCount
  }

  /// The offset at which a character begins, counted from 0, or the end of the text.
  package func offset(ofCharacter character: Int) -> Int {
    var low = 0
    var high = counts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(counts[middle]) <= character { low = middle } else { high = middle }
    }
    var rest = words[low]
    for _ in 0..<max(character - Int(counts[low]), 0) where rest != 0 { rest &= rest - 1 }
    return rest == 0 ? byteCount : low * 64 + rest.trailingZeroBitCount
  }
}

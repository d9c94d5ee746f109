internal import Kamerstukken

/// What one pass over the bytes of a line counts, eight of them at a time.
struct ByteCensus {
  private(set) var words = 0
  private(set) var traits: LineTraits = []

  init(of line: Span<UInt8>) {
    var counts = Counts()
    var rest = line
    while rest.count >= 8 {
      counts.take(rest.eight)
      rest = rest.extracting(8...)
    }
    if !rest.isEmpty { counts.take(line.lastEight(rest.count), places: rest.count) }
    words = counts.words
    if counts.gaps != 0 { traits.insert(.gap) }
    if counts.digits != 0 { traits.insert(.digit) }
    if counts.gaps | counts.others == 0 { traits.insert(.plain) }
  }
}

extension Span<UInt8> {
  /// The last bytes, fewer than eight, the first of them lowest, and zeros behind them.
  fileprivate func lastEight(_ length: Int) -> UInt64 {
    if count >= 8 { return extracting((count - 8)...).eight >> UInt64((8 - length) * 8) }
    var word: UInt64 = 0
    for index in indices { word |= UInt64(self[index]) << UInt64(index * 8) }
    return word
  }
}

/// The highest bit of each byte in these words tells of that byte.
private struct Counts {
  var words = 0
  var gaps: UInt64 = 0
  var digits: UInt64 = 0
  /// Controls, `*` and what is beyond ASCII.
  var others: UInt64 = 0
  /// The blank before the next eight bytes, as the lowest of them; the start of the line is one for words alone.
  private var blankBefore: UInt64 = 0
  private var spaceBefore: UInt64 = 0x80

  /// Takes eight bytes, or as many of them as there are.
  @inline(__always)
  mutating func take(_ word: UInt64, places: Int = 8) {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = (ones * 0x80) >> UInt64((8 - places) * 8)
    let low = word & (ones * 0x7F)
    let blanks = Span<UInt8>.zeros(in: word ^ (ones * 0x20))
    gaps |= blanks & (blanks << 8 | blankBefore)
    blankBefore = blanks >> 56
    // From 30 through 39: they reach the highest bit with the one sum and not with the other.
    let digits = (low &+ ones * 0x50) & ~(low &+ ones * 0x46)
    self.digits |= digits & ~word & high
    // Below 20 they do not reach the highest bit, and 7F alone does by one.
    let controls = (~(low &+ ones * 0x60) | (low &+ ones)) & ~word & high
    others |= controls | (word & high) | Span<UInt8>.zeros(in: word ^ (ones * 0x2A))
    var spaces = blanks
    if controls != 0 {
      // From 09 through 0D, in the same way.
      spaces |= (low &+ ones * 0x77) & ~(low &+ ones * 0x72) & controls
      gaps |= Span<UInt8>.zeros(in: word ^ (ones * 0x09))
    }
    let starts = (spaces << 8 | spaceBefore) & ~spaces & high
    words += starts.nonzeroBitCount
    spaceBefore = spaces >> 56
  }
}

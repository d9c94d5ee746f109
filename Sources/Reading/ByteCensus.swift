internal import Kamerstukken

/// What one pass over the bytes of a line counts, eight of them at a time.
struct ByteCensus {
  private(set) var words = 0
  private(set) var traits: LineTraits = []

  /// Counts the bytes of a line that neither begins nor ends with a blank.
  init(of line: Span<UInt8>) {
    var marks = Marks()
    var rest = line
    while rest.count >= 8 {
      marks.take(rest.eight, places: Marks.high)
      rest = rest.extracting(8...)
    }
    if !rest.isEmpty {
      marks.take(line.lastEight(rest.count), places: Marks.high >> UInt64((8 - rest.count) * 8))
    }
    // Between words that are parted by one blank each.
    words = marks.blanks + 1
    if marks.irregular & Marks.high != 0 {
      countOneByOne(line)
    } else if marks.others & Marks.high == 0 {
      traits = .plain
    }
  }

  /// Counts the words between blanks of any kind and number.
  private mutating func countOneByOne(_ line: Span<UInt8>) {
    words = 0
    var before: UInt8 = 0x0A
    for index in line.indices {
      let byte = line[index]
      if before.isSpace, !byte.isSpace { words += 1 }
      if byte == 0x09 || byte == 0x20 && before == 0x20 { traits.insert(.gap) }
      before = byte
    }
  }
}

extension Span<UInt8> {
  /// The last bytes, fewer than eight, the first of them lowest, and zeros behind them.
  @inline(__always)
  fileprivate func lastEight(_ length: Int) -> UInt64 {
    if count >= 8 { return extracting((count - 8)...).eight >> UInt64((8 - length) * 8) }
    var word: UInt64 = 0
    for index in indices { word |= UInt64(self[index]) << UInt64(index * 8) }
    return word
  }
}

/// The highest bit of each byte in these words tells of that byte.
private struct Marks {
  /// Second blanks, bytes of ASCII below 20, and 7F.
  var irregular: UInt64 = 0
  /// `*` and what is beyond ASCII; perhaps more, where there is one of these.
  var others: UInt64 = 0
  /// How many blanks there were.
  private(set) var blanks = 0
  private var blankBefore: UInt64 = 0

  static var ones: UInt64 { 0x0101_0101_0101_0101 }
  static var high: UInt64 { ones * 0x80 }

  /// Takes eight bytes, or as many of them as `places` has bits.
  @inline(__always)
  mutating func take(_ word: UInt64, places: UInt64) {
    let low = word & (Self.ones * 0x7F)
    let here = Span<UInt8>.zeros(in: word ^ (Self.ones * 0x20))
    irregular |= here & (here << 8 | blankBefore)
    blankBefore = here >> 56
    blanks &+= Int(truncatingIfNeeded: ((here >> 7) &* Self.ones) >> 56)
    // Below 20 the sum does not reach the highest bit, and 7F alone does by one.
    irregular |= (~(low &+ Self.ones * 0x60) | (low &+ Self.ones)) & ~word & places
    others |= word | Span<UInt8>.mayBeZeros(in: word ^ (Self.ones * 0x2A))
  }
}

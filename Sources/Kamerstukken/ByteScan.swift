/// Bytes found eight at a time: most of a text is only asked whether it holds one of a kind.
extension Span<UInt8> {
  /// Calls `found` with the offset of every end of a line, in order.
  @inlinable @inline(__always) package func forEachLineEnd(_ found: (Int) -> Void) {
    var rest = extracting(0..<count)
    var offset = 0
    while rest.count >= 8 {
      var ends = Self.zeros(in: rest.eight ^ Self.ones * 0x0A)
      while ends != 0 {
        found(offset + ends.trailingZeroBitCount / 8)
        ends &= ends - 1
      }
      rest = rest.extracting(8...)
      offset += 8
    }
    for index in rest.indices where rest[index] == 0x0A { found(offset + index) }
  }

  /// The offset of the first byte beyond ASCII, or the number of bytes.
  @inlinable package func firstBeyondASCII(from start: Int) -> Int {
    first(from: start) {
      $0 & (Self.ones * 0x80)
    } orOne: {
      $0 >= 0x80
    }
  }

  /// The offset of the first byte below 8, which no text holds, or the number of bytes.
  @inlinable package func firstControl(from start: Int) -> Int {
    first(from: start) {
      ~(($0 & (Self.ones * 0x7F)) &+ Self.ones * (0x80 - 0x08) | $0) & (Self.ones * 0x80)
    } orOne: {
      $0 < 0x08
    }
  }

  /// The offset of the first byte beyond ASCII or below 8, or the number of bytes.
  @inlinable package func firstControlOrBeyondASCII(from start: Int) -> Int {
    first(from: start) {
      (~(($0 & (Self.ones * 0x7F)) &+ Self.ones * (0x80 - 0x08)) | $0) & (Self.ones * 0x80)
    } orOne: {
      $0 >= 0x80 || $0 < 0x08
    }
  }

  /// The offset of the first byte that is not plain: a control, a second blank, `*`, or one beyond ASCII; else the count.
  @inlinable package func firstUnplain(from start: Int) -> Int {
    var blankBefore: UInt64 = 0
    return first(from: start) { word in
      let blanks = Self.zeros(in: word ^ Self.ones * 0x20)
      let gaps = blanks & (blanks << 8 | blankBefore)
      blankBefore = blanks >> 56
      let low = word & (Self.ones * 0x7F)
      let controls = ~(low &+ Self.ones * 0x60) | (low &+ Self.ones) | word
      return gaps | controls & (Self.ones * 0x80) | Self.zeros(in: word ^ Self.ones * 0x2A)
    } orOne: {
      // The last bytes are not looked at in pairs.
      $0 <= 0x20 || $0 >= 0x7F || $0 == 0x2A
    }
  }

  /// The offset of the first digit, opening square bracket or byte beyond ASCII, or the number of bytes.
  @inlinable package func firstDigitBracketOrBeyondASCII(from start: Int) -> Int {
    first(from: start) { word in
      let low = word & (Self.ones * 0x7F)
      let digits = (Self.ones * (0x80 + 0x39) &- low) & (low &+ Self.ones * (0x80 - 0x30))
      return (digits | word) & (Self.ones * 0x80) | Self.zeros(in: word ^ Self.ones * 0x5B)
    } orOne: {
      $0.isDigit || $0 >= 0x80 || $0 == 0x5B
    }
  }

  /// The offset of the first full stop, exclamation or question mark, or the number of bytes.
  @inlinable package func firstStop(from start: Int) -> Int {
    first(from: start) { word in
      Self.zeros(in: word ^ Self.ones * 0x2E) | Self.zeros(in: word ^ Self.ones * 0x21)
        | Self.zeros(in: word ^ Self.ones * 0x3F)
    } orOne: {
      $0 == 0x2E || $0 == 0x21 || $0 == 0x3F
    }
  }

  /// The offset of the first byte that is this one, a letter of ASCII in any case, or the number of bytes.
  @inlinable package func first(_ byte: UInt8, from start: Int) -> Int {
    let small: UInt8 = byte.isASCIILetter ? 0x20 : 0
    let wanted = byte | small
    return first(from: start) {
      Self.zeros(in: ($0 | Self.ones * UInt64(small)) ^ (Self.ones * UInt64(wanted)))
    } orOne: {
      $0 | small == wanted
    }
  }

  /// Eight bytes with the highest bit set in those that are zero.
  @inlinable @inline(__always) package static func zeros(in word: UInt64) -> UInt64 {
    ~((word & (ones * 0x7F)) &+ ones * 0x7F | word) & (ones * 0x80)
  }

  /// Eight bytes with the highest bit set in the first that is zero, in no byte before it, and perhaps in some behind it.
  @inlinable @inline(__always) package static func mayBeZeros(in word: UInt64) -> UInt64 {
    (word &- ones) & ~word & (ones * 0x80)
  }

  @usableFromInline static var ones: UInt64 { 0x0101_0101_0101_0101 }

  /// The first byte whose highest bit `marked` sets among eight, or that is `orOne` of them.
  @inlinable @inline(__always) func first(
    from start: Int, marked: (UInt64) -> UInt64, orOne: (UInt8) -> Bool
  ) -> Int {
    var rest = extracting(start..<count)
    var offset = start
    while rest.count >= 8 {
      let marks = marked(rest.eight)
      if marks != 0 { return offset + marks.trailingZeroBitCount / 8 }
      rest = rest.extracting(8...)
      offset += 8
    }
    for index in rest.indices where orOne(rest[index]) { return offset + index }
    return count
  }

  /// The first eight bytes, the first of them lowest.
  @inlinable @inline(__always) package var eight: UInt64 {
    let rest = extracting(0..<8)
    // Written out, for a loop over the eight is not taken for one load.
    let low = UInt64(rest[0]) | UInt64(rest[1]) << 8 | UInt64(rest[2]) << 16 | UInt64(rest[3]) << 24
    let high =
      UInt64(rest[4]) | UInt64(rest[5]) << 8 | UInt64(rest[6]) << 16 | UInt64(rest[7]) << 24
    return low | high << 32
  }
}

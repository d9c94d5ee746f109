internal import Kamerstukken

extension Cursor {
  /// Moves to the next digit, or to the end; returns whether there is a digit.
  ///
  /// Every reference that can be read by itself holds a digit, and few words do. So most of a text is only asked, eight
  /// bytes at a time, whether there is one among them.
  mutating func skipToDigit() -> Bool {
    position = text.span.firstDigit(from: position, to: limit)
    return position < limit
  }
}

extension Span<UInt8> {
  /// The offset of the first digit between two offsets, or `end` if there is none.
  fileprivate func firstDigit(from start: Int, to end: Int) -> Int {
    var rest = extracting(start..<end)
    while rest.count >= 32 {
      let first = Self.digits(in: rest.word(at: 0))
      let second = Self.digits(in: rest.word(at: 8))
      let third = Self.digits(in: rest.word(at: 16))
      let fourth = Self.digits(in: rest.word(at: 24))
      if first | second | third | fourth != 0 { break }
      rest = rest.extracting(32...)
    }
    while rest.count >= 8 {
      let digits = Self.digits(in: rest.word(at: 0))
      if digits != 0 { return end - rest.count + digits.trailingZeroBitCount / 8 }
      rest = rest.extracting(8...)
    }
    for byte in rest.indices where rest[byte].isDigit { return end - rest.count + byte }
    return end
  }

  /// The eight bytes at `offset` as one number, the first of them lowest.
  @inline(__always)
  private func word(at offset: Int) -> UInt64 {
    // Written out, for a loop over the eight is not taken for one load.
    let low =
      UInt64(self[offset]) | UInt64(self[offset + 1]) << 8 | UInt64(self[offset + 2]) << 16
      | UInt64(self[offset + 3]) << 24
    let high =
      UInt64(self[offset + 4]) | UInt64(self[offset + 5]) << 8 | UInt64(self[offset + 6]) << 16
      | UInt64(self[offset + 7]) << 24
    return low | high << 32
  }

  /// Eight bytes with the highest bit set in those between `0` and `9`, and only in those.
  ///
  /// Each byte is compared in its own seven bits, so that nothing is carried from one into the next.
  private static func digits(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = word & (ones * 0x7F)
    let atMostNine = ones * (0x80 + 0x39) &- low
    let atLeastZero = low &+ ones * (0x80 - 0x30)
    return atMostNine & atLeastZero & ~word & (ones * 0x80)
  }
}

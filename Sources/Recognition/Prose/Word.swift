internal import Kamerstukken

/// A word as one number: capitals and small letters alike, and no look at its letters to compare it with another.
///
///     motie    6D 6F 74 69 65                    eight bytes and fewer are the number
///     Moties   6D 6F 74 69 65 73
///     ambtsvoorganger   ambtsvoo × … + rganger   more are mixed, eight at a time
struct Word: Hashable, ExpressibleByStringLiteral {
  let key: UInt64

  /// A word of the text, or a number or sign.
  @inline(__always)
  init(_ text: borrowing Span<UInt8>, _ range: Range<Int>) {
    let bytes = text.extracting(range)
    guard bytes.count > 8 else {
      self.key = Self.folded(Self.few(text, range))
      return
    }
    var key = Self.folded(bytes.eight)
    var offset = 8
    while offset + 8 < bytes.count {
      key = Self.mixed(key, Self.folded(bytes.extracting(offset...).eight))
      offset += 8
    }
    self.key = Self.mixed(key, Self.folded(bytes.extracting(last: 8).eight))
  }

  /// A sign of ASCII.
  init(sign: UInt8) { self.init(key: UInt64(sign)) }

  private init(key: UInt64) { self.key = key }

  /// The word that begins here and its length, where it has less than eight letters and all of them are of ASCII.
  ///
  /// Most words are found so, with one look at eight bytes.
  @inline(__always)
  static func short(
    in text: borrowing Span<UInt8>, from start: Int, to limit: Int
  ) -> (word: Word, count: Int)? {
    guard start + 8 <= text.count else { return nil }
    let letters = small(text.extracting(start..<start + 8).eight)
    let end = letterBits(letters)
    guard end > 0, end < 64, letters >> UInt64(end) & 0x80 == 0, start + end / 8 <= limit else {
      return nil
    }
    return (Word(key: letters & ~(UInt64.max << UInt64(end))), end / 8)
  }

  /// How many letters of ASCII stand first among eight bytes that lie before `limit`; nothing where these are fewer.
  @inline(__always)
  static func letters(
    in text: borrowing Span<UInt8>, from start: Int, to limit: Int
  ) -> Int? {
    guard start + 8 <= limit, limit <= text.count else { return nil }
    return letterBits(small(text.extracting(start..<start + 8).eight)) / 8
  }

  /// Eight bytes in which the capitals of ASCII are small; signs are others, but no letters.
  @inline(__always)
  private static func small(_ letters: UInt64) -> UInt64 { letters | 0x2020_2020_2020_2020 }

  /// How many bits of eight bytes, capitals made small, the letters of ASCII at their start take.
  @inline(__always)
  private static func letterBits(_ letters: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = letters & (ones * 0x7F)
    let atLeastA = low &+ ones * (0x80 - 0x61)
    let beyondZ = low &+ ones * (0x80 - 0x7B)
    let small = atLeastA & ~beyondZ & ~letters
    return (~small & (ones * 0x80)).trailingZeroBitCount & ~7
  }

  /// A word of the program's own, which costs nothing to write where it is asked for.
  @inline(__always)
  init(stringLiteral word: StaticString) {
    let start = unsafe UnsafeRawPointer(word.utf8Start)
    let count = word.utf8CodeUnitCount
    guard count > 8 else {
      var key: UInt64 = 0
      for index in 0..<count {
        key |= unsafe UInt64(start.load(fromByteOffset: index, as: UInt8.self)) << UInt64(index * 8)
      }
      self.key = Self.folded(key)
      return
    }
    var key = unsafe Self.folded(start.loadUnaligned(as: UInt64.self).littleEndian)
    var offset = 8
    while offset + 8 < count {
      let next = unsafe start.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
      key = Self.mixed(key, Self.folded(next))
      offset += 8
    }
    let last = unsafe start.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self).littleEndian
    self.key = Self.mixed(key, Self.folded(last))
  }

  /// Up to eight bytes: those behind them are read too where there are any, and put out.
  @inline(__always)
  private static func few(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    if range.count > 0, range.lowerBound + 8 <= text.count {
      let eight = text.extracting(range.lowerBound..<range.lowerBound + 8).eight
      return eight & (UInt64.max >> UInt64(64 - range.count * 8))
    }
    var key: UInt64 = 0
    for index in range { key |= UInt64(text[index]) << UInt64((index - range.lowerBound) * 8) }
    return key
  }

  /// Eight letters with the capitals of ASCII made small, each in its own bits.
  @inline(__always)
  private static func folded(_ letters: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = letters & (ones * 0x7F)
    let atLeastA = low &+ ones * (0x80 - 0x41)
    let beyondZ = low &+ ones * (0x80 - 0x5B)
    return letters | (atLeastA & ~beyondZ & ~letters & (ones * 0x80)) >> 2
  }

  @inline(__always)
  private static func mixed(_ key: UInt64, _ letters: UInt64) -> UInt64 {
    let product = key &* 0x9E37_79B9_7F4A_7C15 ^ letters &* 0xC2B2_AE3D_27D4_EB4F
    return product ^ product >> 29
  }
}

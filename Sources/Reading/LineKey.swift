internal import Kamerstukken

/// The letters and digits of a line in small form as one number, by which repeats are found.
struct LineKey {
  private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  /// How many letters and digits there are.
  private(set) var count = 0

  init(of line: Range<Int>, in bytes: Span<UInt8>) {
    var index = line.lowerBound
    while index < line.upperBound {
      let width = Self.signWidth(at: index, in: bytes, limit: line.upperBound)
      if width == 0 {
        hash = (hash ^ UInt64(bytes[index].lowercased)) &* 0x100_0000_01B3
        count += 1
      }
      index += max(width, 1)
    }
  }

  /// The first letter or digit of a line in small form; 0 where there is none.
  static func initial(of line: Range<Int>, in bytes: Span<UInt8>) -> UInt8 {
    var index = line.lowerBound
    while index < line.upperBound {
      let width = signWidth(at: index, in: bytes, limit: line.upperBound)
      if width == 0 { return bytes[index].lowercased }
      index += width
    }
    return 0
  }

  /// The bytes of the sign here, or 0 where a letter or digit stands.
  @inline(__always)
  private static func signWidth(at index: Int, in bytes: Span<UInt8>, limit: Int) -> Int {
    let byte = bytes[index]
    if byte.isASCIILetter || byte.isDigit { return 0 }
    if byte == 0xE2, index + 2 < limit { return 3 }
    return byte == 0xC2 ? 2 : byte < 0x80 ? 1 : 0
  }
}

/// The keys of lines that may come back.
struct LineKeys {
  private var hashes = KeySet(minimumCapacity: 24)
  /// One bit for the initials with each remainder of 64: most lines are told apart by them.
  private var initials: UInt64 = 0

  var isEmpty: Bool { hashes.isEmpty }

  /// Takes a line that is neither a sign nor running text.
  mutating func insert(_ line: Range<Int>, in bytes: Span<UInt8>) {
    let key = LineKey(of: line, in: bytes)
    guard (3...60).contains(key.count) else { return }
    hashes.insert(key.hash)
    initials |= bit(of: line, in: bytes)
  }

  func contains(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    initials & bit(of: line, in: bytes) != 0 && hashes.contains(LineKey(of: line, in: bytes).hash)
  }

  private func bit(of line: Range<Int>, in bytes: Span<UInt8>) -> UInt64 {
    1 << UInt64(LineKey.initial(of: line, in: bytes) & 0x3F)
  }
}

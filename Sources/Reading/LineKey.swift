internal import Kamerstukken

/// The letters and digits of a line in small form as one number, by which repeats are found.
struct LineKey {
  private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  /// How many letters and digits there are.
  private(set) var count = 0

  init(of line: Span<UInt8>) {
    var index = 0
    while index < line.count {
      let byte = line[index]
      if byte.isASCIILetter || byte.isDigit || byte >= 0x80 && !Self.isSign(at: index, in: line) {
        hash = (hash ^ UInt64(byte.lowercased)) &* 0x100_0000_01B3
        count &+= 1
        index &+= 1
      } else {
        index &+= byte == 0xE2 ? 3 : byte == 0xC2 ? 2 : 1
      }
    }
  }

  /// The first letter or digit of a line in small form; 0 where a sign stands before it.
  static func initial(of line: Span<UInt8>) -> UInt8 {
    guard !line.isEmpty, line[0] < 0x80 else { return 0 }
    return line[0].isASCIILetter || line[0].isDigit ? line[0].lowercased : 0
  }

  /// Whether a byte beyond ASCII begins a dash, quote or the like.
  private static func isSign(at index: Int, in line: Span<UInt8>) -> Bool {
    line[index] == 0xC2 || line[index] == 0xE2 && index + 2 < line.count
  }
}

/// The keys of lines that may come back.
struct LineKeys {
  private var hashes = KeySet(minimumCapacity: 24)
  /// One bit for the initials with each remainder of 64: most lines are told apart by them.
  private var initials: UInt64 = 0

  /// Takes a line that is neither a sign nor running text.
  mutating func insert(_ line: Span<UInt8>) {
    let key = LineKey(of: line)
    guard (3...60).contains(key.count) else { return }
    hashes.insert(key.hash)
    // A line may come back with a sign before its first letter, or without one.
    let initial = LineKey.initial(of: line)
    initials |= initial == 0 ? .max : 1 << UInt64(initial & 0x3F)
  }

  func contains(_ line: Span<UInt8>) -> Bool {
    let initial = LineKey.initial(of: line)
    return initials != 0 && (initial == 0 || initials >> UInt64(initial & 0x3F) & 1 == 1)
      && hashes.contains(LineKey(of: line).hash)
  }
}

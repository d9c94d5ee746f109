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

  /// Whether a byte beyond ASCII begins a dash, quote or the like.
  private static func isSign(at index: Int, in line: Span<UInt8>) -> Bool {
    line[index] == 0xC2 || line[index] == 0xE2 && index + 2 < line.count
  }
}

/// One bit for each two first letters or digits, capital or small: most lines are told apart by them.
struct LineInitials {
  private var bits: UInt64 = 0

  init() {}

  /// Those of one line; all of them where a sign stands before its first letter, and perhaps not before a repeat's, or
  /// where the second is beyond ASCII.
  init(of line: Span<UInt8>) {
    guard !line.isEmpty, line[0].isASCIILetter || line[0].isDigit else {
      bits = .max
      return
    }
    var index = 1
    while index < line.count, !line[index].isASCIILetter, !line[index].isDigit {
      guard line[index] < 0x80 else {
        bits = .max
        return
      }
      index += 1
    }
    let second = index < line.count ? line[index].lowercased : 0
    bits = 1 << UInt64((line[0].lowercased &* 7 &+ second) & 0x3F)
  }

  func meet(_ other: Self) -> Bool { bits & other.bits != 0 }
  mutating func formUnion(_ other: Self) { bits |= other.bits }
}

/// The keys of lines that may come back.
struct LineKeys {
  /// Made for the first line that is taken: most papers are one page and have none.
  private var hashes: KeySet?
  private var initials = LineInitials()

  /// Takes a line that is neither a sign nor running text.
  mutating func insert(_ line: Span<UInt8>) {
    let key = LineKey(of: line)
    guard (3...60).contains(key.count) else { return }
    hashes = hashes ?? KeySet(minimumCapacity: 24)
    hashes?.insert(key.hash)
    initials.formUnion(LineInitials(of: line))
  }

  func contains(_ line: Span<UInt8>) -> Bool {
    guard let hashes, initials.meet(LineInitials(of: line)) else { return false }
    return hashes.contains(LineKey(of: line).hash)
  }
}

/// A zip file that is not what it says it is.
enum ZipBomb {
  /// A part: its bytes as they stand in the file, and what is said of them.
  struct Part {
    fileprivate let name: String
    fileprivate let bytes: [UInt8]
    fileprivate let said: Int
    fileprivate let flags: UInt16
    /// 0 as they are, 8 deflated.
    fileprivate let method: UInt16

    private init(name: String, bytes: [UInt8], said: Int, flags: UInt16, method: UInt16) {
      self.name = name
      self.bytes = bytes
      self.said = said
      self.flags = flags
      self.method = method
    }

    init(_ name: String, _ text: String, saying said: Int? = nil, flags: UInt16 = 0) {
      let bytes = Array(text.utf8)
      self.init(name: name, bytes: bytes, said: said ?? bytes.count, flags: flags, method: 0)
    }

    /// So many zeros in a hundred and sixtieth of the room; a file can say no more than four gigabytes.
    static func zeros(_ count: Int, _ name: String, saying said: Int? = nil) -> Self {
      Self(
        name: name, bytes: ZipBomb.zeros(count), said: min(said ?? count, Int(UInt32.max)),
        flags: 0, method: 8)
    }
  }

  static let relations = """
    <Relationships><Relationship Id="a" Target="word/document.xml" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>
    """

  /// The file, in pieces.
  static func file(_ parts: [Part]) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var directory: [UInt8] = []
    var start = 0
    for part in parts {
      // Version, flags, method, time, date, a checksum that is wrong, two sizes, two lengths.
      let facts =
        two(20) + two(part.flags) + two(part.method) + two(0) + two(33) + four(0)
        + four(part.bytes.count) + four(part.said) + two(UInt16(part.name.utf8.count)) + two(0)
      directory += four(0x0201_4B50) + two(20) + facts + two(0) + two(0) + two(0) + four(0)
      directory += four(start) + Array(part.name.utf8)
      let head = four(0x0403_4B50) + facts + Array(part.name.utf8)
      pieces += [head, part.bytes]
      start += head.count + part.bytes.count
    }
    let count = two(UInt16(truncatingIfNeeded: parts.count))
    let end = four(0x0605_4B50) + two(0) + two(0) + count + count
    return pieces + [directory, end + four(directory.count) + four(start) + two(0)]
  }

  /// Deflated zeros: a block with the fixed codes (RFC 1951, 3.2.6) of one zero and repetitions of 258 bytes.
  private static func zeros(_ count: Int) -> [UInt8] {
    // Eight repetitions are thirteen bytes, wherever in a byte they begin.
    var bits = Bits()
    bits.append(0b011, 3)
    bits.append(0b0000_1100, 8)
    let rounds = max(count / (258 * 8), 1)
    for _ in 0..<2 { for _ in 0..<8 { bits.append(0b0_0000_1010_0011, 13) } }
    let period = Array(bits.bytes[13..<26])
    var bytes = Array(bits.bytes[..<26])
    bytes.reserveCapacity(rounds * 13 + 32)
    for _ in 0..<max(rounds - 2, 0) { bytes += period }
    // The rest of a code, and the end of the block: zeros.
    return bytes + [UInt8](repeating: 0, count: 4)
  }

  /// Bits from the lowest of a byte on.
  private struct Bits {
    private(set) var bytes: [UInt8] = []
    private var rest: UInt32 = 0
    private var count: UInt32 = 0

    init() {}

    mutating func append(_ value: UInt32, _ length: UInt32) {
      rest |= value << count
      count += length
      while count >= 8 {
        bytes.append(UInt8(rest & 0xFF))
        rest >>= 8
        count -= 8
      }
    }
  }

  private static func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

  private static func four(_ value: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}

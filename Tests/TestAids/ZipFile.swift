/// A zip file of parts that are stored as they are.
package struct ZipFile {
  package private(set) var bytes: [UInt8] = []

  package init(_ parts: [(name: String, text: String)]) {
    var directory: [UInt8] = []
    for (name, text) in parts {
      let content = Array(text.utf8)
      let start = bytes.count
      // Version, flags, method, time, date, checksum, two sizes, two lengths.
      let facts =
        Self.two(10) + Self.two(0) + Self.two(0) + Self.two(0) + Self.two(33)
        + Self.four(Self.checksum(content)) + Self.four(UInt32(content.count))
        + Self.four(UInt32(content.count)) + Self.two(UInt16(name.utf8.count)) + Self.two(0)
      bytes += Self.four(0x0403_4B50) + facts + Array(name.utf8) + content
      directory += Self.four(0x0201_4B50) + Self.two(10) + facts + Self.two(0) + Self.two(0)
      directory += Self.two(0) + Self.four(0) + Self.four(UInt32(start)) + Array(name.utf8)
    }
    let start = bytes.count
    let count = Self.two(UInt16(parts.count))
    bytes += directory + Self.four(0x0605_4B50) + Self.two(0) + Self.two(0) + count + count
    bytes += Self.four(UInt32(directory.count)) + Self.four(UInt32(start)) + Self.two(0)
  }

  private static func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

  private static func four(_ value: UInt32) -> [UInt8] {
    two(UInt16(value & 0xFFFF)) + two(UInt16(value >> 16))
  }

  /// CRC-32.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}

/// A text as the bytes of another encoding, for tests.
package enum Encoded: String, CaseIterable, Sendable {
  case utf8WithMark = "UTF-8 with BOM"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "Windows-1252"
  case damaged = "UTF-8 (read as Windows-1252, mended)"
  case damagedTwice = "UTF-8 (read twice)"

  /// The encoding that a file of the corpus is in; plain UTF-8 reads as that with a mark does.
  package init(of bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else {
      self = String(validating: bytes, as: UTF8.self) == nil ? .windows1252 : .utf8WithMark
    }
  }

  /// The bytes, or nothing where the encoding has no byte for a character.
  package func bytes(_ text: String) -> [UInt8]? {
    switch self {
    case .utf8WithMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .utf16LittleEndian:
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian:
      [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .windows1252: Self.windows1252(text)
    case .damaged: Array(Self.damaged(text).utf8)
    case .damagedTwice: Array(Self.damaged(Self.damaged(text)).utf8)
    }
  }

  /// What the bytes say where they are read as this encoding; damage stays.
  package func text(_ bytes: some Collection<UInt8>) -> String {
    switch self {
    case .utf8WithMark, .damaged, .damagedTwice: String(decoding: bytes, as: UTF8.self)
    case .utf16LittleEndian: String(decoding: Self.units(bytes) { $1 << 8 | $0 }, as: UTF16.self)
    case .utf16BigEndian: String(decoding: Self.units(bytes) { $0 << 8 | $1 }, as: UTF16.self)
    case .windows1252: Self.read(bytes)
    }
  }

  private static func units(
    _ bytes: some Collection<UInt8>, _ join: (UInt16, UInt16) -> UInt16
  ) -> [UInt16] {
    let bytes = bytes.map(UInt16.init)
    return stride(from: 0, to: bytes.count - 1, by: 2).map { join(bytes[$0], bytes[$0 + 1]) }
  }

  /// The characters of 80 through 9F, the undefined ones as Latin-1 has them.
  private static let signs = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  private static func windows1252(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let index = signs.firstIndex(of: scalar) {
        bytes.append(0x80 + UInt8(index))
      } else if scalar.value < 0x100 {
        bytes.append(UInt8(scalar.value))
      } else {
        return nil
      }
    }
    return bytes
  }

  private static func read(_ bytes: some Collection<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append(byte & 0xE0 == 0x80 ? signs[Int(byte & 0x1F)] : Unicode.Scalar(byte))
    }
    return String(text)
  }

  private static func damaged(_ text: String) -> String { read(text.utf8) }
}

internal import Kamerstukken

/// From the bytes of a file to a text that is known to be valid UTF-8.
enum Decoding {
  /// The encodings a text may come in, as the record names them.
  enum Encoding: String { case utf8 = "UTF-8", utf8WithMark = "UTF-8 with BOM" }

  /// Checks that `bytes` are a text, and says in which encoding.
  static func check(_ bytes: [UInt8]) throws(ReadingError) -> Encoding {
    if let kind = kindOfOtherFile(bytes) { throw ReadingError(.notText(kind: kind)) }
    guard bytes.contains(where: { !$0.isSpace }) else { throw ReadingError(.empty) }
    if let offset = bytes.firstIndex(where: isForbidden) {
      throw ReadingError(.binary(offset: offset))
    }
    if let offset = firstInvalid(in: bytes) {
      let line = bytes[..<offset].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
      throw ReadingError(.notUTF8(line: line))
    }
    return bytes.starts(with: byteOrderMark) ? .utf8WithMark : .utf8
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Control bytes other than tab, line ends, form feed and the substitute and escape that converters leave.
  private static func isForbidden(_ byte: UInt8) -> Bool { byte == 0 || byte < 0x08 }

  private static func kindOfOtherFile(_ bytes: [UInt8]) -> String? {
    let kinds: [(start: [UInt8], kind: String)] = [
      (Array("%PDF-".utf8), "a PDF"), ([0x50, 0x4B, 0x03, 0x04], "a Word or zip file"),
      ([0xD0, 0xCF, 0x11, 0xE0], "an old Word file"), (Array("{\\rtf".utf8), "an RTF file"),
    ]
    return kinds.first { bytes.starts(with: $0.start) }?.kind
  }

  /// The offset of the first byte that is no part of valid UTF-8 (Unicode, table 3-7), or nothing.
  private static func firstInvalid(in bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
      guard length > 0, index + length <= bytes.count else { return index }
      let second = bytes[index + 1]
      let lowest: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
      let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
      guard second >= lowest, second <= highest else { return index }
      for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return index }
      index += length
    }
    return nil
  }
}

internal import Kamerstukken

/// What a program wrote as text, made fit to be one.
enum MendedText {
  /// The text in valid UTF-8; a control character, which a font without a table of letters leaves, becomes U+FFFD.
  static func mended(_ bytes: [UInt8]) -> [UInt8] {
    var text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    guard text.contains(where: isControl) else { return text }
    text = text.flatMap { isControl($0) ? [0xEF, 0xBF, 0xBD] : [$0] }
    return text
  }

  private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && !byte.isSpace }
}

internal import Kamerstukken

/// Words from papers, made safe for the languages in which drawings are written.
///
/// Each goes through ``Printable`` first, so that no drawing holds a control, a line end or a turn of direction.
enum GraphText {
  /// Between the quotes of a DOT string.
  static func dot(_ text: String) -> String {
    escaped(text) { byte in
      switch byte {
      case UInt8(ascii: "\""): "\\\""
      case UInt8(ascii: "\\"): "\\\\"
      default: nil
      }
    }
  }

  /// In an attribute or an element of XML; what XML cannot hold becomes U+FFFD.
  static func xml(_ text: String) -> String {
    let allowed = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : $0 }))
    return escaped(allowed) { byte in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      case UInt8(ascii: "'"): "&#39;"
      default: nil
      }
    }
  }

  /// Between the quotes of a Mermaid label: every sign that could mean something there is written by its number.
  static func mermaid(_ text: String) -> String {
    escaped(text) { byte in
      byte >= 0x80 || byte.isLetterOrDigit || plain.contains(byte) ? nil : "#\(byte);"
    }
  }

  private static let plain = Set(" .,:-/".utf8)

  /// A key as a name that XML and Mermaid take: letters, digits and `separators`, and of other bytes the number.
  static func token(_ key: String, keeping separators: String = "") -> String {
    var token: [UInt8] = []
    for byte in key.utf8 {
      if byte.isLetterOrDigit || separators.utf8.contains(byte) {
        token.append(byte)
      } else {
        token.append(UInt8(ascii: "_"))
        for half in [byte >> 4, byte & 0xF] {
          token.append(Array("0123456789ABCDEF".utf8)[Int(half)])
        }
      }
    }
    return String(decoding: token, as: UTF8.self)
  }

  private static func escaped(_ text: String, _ escape: (UInt8) -> String?) -> String {
    var bytes: [UInt8] = []
    for byte in Printable.text(text).utf8 {
      if let words = escape(byte) { bytes += words.utf8 } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

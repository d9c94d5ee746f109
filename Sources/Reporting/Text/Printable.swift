/// The one funnel through which words from a paper, a file name or a command line reach a reader.
///
/// A paper is somebody else's text. Nothing in it may move the cursor, change colours, turn the direction of reading
/// or hide: what cannot be seen is shown by its number, `\u{1B}`.
package enum Printable {
  /// `text` as one line in which every control and every invisible character can be seen.
  ///
  /// A tab, an end of line and a form feed become one blank.
  package static func text(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return text }
    var shown = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\t", "\n", "\u{B}", "\u{C}", "\r": shown.append(" ")
      case _ where isHidden(scalar): shown.append(contentsOf: number(of: scalar).unicodeScalars)
      default: shown.append(scalar)
      }
      previous = scalar
    }
    return String(shown)
  }

  /// Text of several lines, with its line ends and tabs, in which no character can steer a terminal.
  ///
  /// Unlike in ``text(_:)``, what merely cannot be seen stays: a soft hyphen, a byte order mark. Bytes that are no UTF-8
  /// become U+FFFD.
  package static func passage(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(where: mayBeginControl) else { return text }
    var shown = String.UnicodeScalarView()
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      switch scalar {
      case "\t", "\n": shown.append(scalar)
      case "\r":
        let next = scalars.index(after: index)
        shown.append(next < scalars.endIndex && scalars[next] == "\n" ? scalar : " ")
      case "\u{B}", "\u{C}": shown.append(" ")
      case _ where isControl(scalar): shown.append(contentsOf: number(of: scalar).unicodeScalars)
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }

  private static func mayBeginControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A || byte == 0x7F || byte == 0xC2 || byte == 0xD8
      || byte == 0xE2 || byte == 0xEF || byte == 0xF3
  }

  /// A Boolean value indicating whether a scalar is a control, ends a line, turns the direction of reading, or is part
  /// of a text that no reader sees: a note between the lines, or letters of Unicode's tags.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F: true
    case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// A Boolean value indicating whether a scalar acts on the text around it, or cannot be seen.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return scalar.value < 0x20 || scalar.value == 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return scalar.properties.isDefaultIgnorableCodePoint && !isVariationSelector(scalar)
    }
  }

  /// Which form of a letter is meant, as in «❤️»; it hides nothing.
  private static func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value)
  }

  private static func number(of scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }
}

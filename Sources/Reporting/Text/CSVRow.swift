/// One row of comma-separated values (RFC 4180).
enum CSVRow {
  /// The fields with commas between them and CR LF behind.
  ///
  /// Unless they are left raw, a spreadsheet can open them without running anything: a field that one would take for a
  /// formula has an apostrophe before it, and each is one line. Nothing that steers a terminal leaves either way.
  static func bytes(of fields: [String], isRaw: Bool = false) -> [UInt8] {
    var row: [UInt8] = []
    row.reserveCapacity(256)
    for (index, field) in fields.enumerated() {
      if index > 0 { row.append(UInt8(ascii: ",")) }
      append(isRaw ? Printable.passage(Array(field.utf8)[...]) : cell(field), to: &row)
    }
    return row + [0x0D, 0x0A]
  }

  /// What goes before the first row of a file for a spreadsheet: without it Excel, in whatever language, takes UTF-8
  /// for the code page of the machine, and an é for two letters.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func cell(_ field: String) -> String {
    let text = Printable.text(field)
    return (isFormula(field.unicodeScalars) ? "'" : "")
      + (text.utf8.contains(semicolon) ? parted(text) : text)
  }

  private static let semicolon = UInt8(ascii: ";")

  /// A text in which no formula begins behind a semicolon, where a Dutch Excel begins the next cell.
  private static func parted(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      safe.append(scalars[index])
      if scalars[index] == ";", isFormula(scalars[index...].dropFirst()) { safe.append("'") }
    }
    return String(safe)
  }

  /// A field in quotes where it needs them.
  private static func append(_ text: String, to row: inout [UInt8]) {
    guard text.utf8.contains(where: needsQuotes) else {
      row += text.utf8
      return
    }
    row.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { row.append(byte) }
      row.append(byte)
    }
    row.append(UInt8(ascii: "\""))
  }

  /// Whether a spreadsheet may take a text for a formula: also behind blanks, quotes and what cannot be seen.
  private static func isFormula(_ text: some Sequence<Unicode.Scalar>) -> Bool {
    for scalar in text {
      switch scalar {
      case "=", "+", "-", "@", "\t", "\r": return true
      // The same signs in the width of Chinese and Japanese writing.
      case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
      case "\"": continue
      default: break
      }
      guard isSkipped(scalar) else { return false }
    }
    return false
  }

  private static func isSkipped(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == 0x0D || byte == 0x0A
  }
}

/// A PDF with a text layer, as small as one can be.
package struct PDFFile {
  package private(set) var bytes: [UInt8] = []
  private var offsets: [Int] = []

  /// Makes a PDF of pages of lines in a typewriter letter; a page without lines has a drawing alone.
  ///
  /// `isLocked`: as if encrypted with a password that nobody knows.
  package init(pages: [[String]], isLocked: Bool = false) {
    write("%PDF-1.4\n")
    let first = 4
    let kids = pages.indices.map { "\(first + 2 * $0) 0 R" }.joined(separator: " ")
    object("<< /Type /Catalog /Pages 2 0 R >>")
    object("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
    object("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>")
    for (index, lines) in pages.enumerated() {
      object(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents \(first + 1 + 2 * index) 0 R"
          + " /Resources << /Font << /F1 3 0 R >> >> >>")
      let content = Self.content(lines)
      object("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
    }
    let table = bytes.count
    write("xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n")
    for offset in offsets {
      let digits = String(offset)
      write(String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n")
    }
    let secret = String(repeating: "5a", count: 32)
    let lock =
      isLocked
      ? "/Encrypt << /Filter /Standard /V 1 /R 2 /O <\(secret)> /U <\(secret)> /P -64 >> /ID [<5a> <5a>]"
      : ""
    write("trailer\n<< /Size \(offsets.count + 1) /Root 1 0 R \(lock) >>\n")
    write("startxref\n\(table)\n%%EOF\n")
  }

  private mutating func write(_ text: String) { bytes += Array(text.utf8) }

  private mutating func object(_ text: String) {
    offsets.append(bytes.count)
    write("\(offsets.count) 0 obj\n\(text)\nendobj\n")
  }

  private static func content(_ lines: [String]) -> String {
    guard !lines.isEmpty else { return "40 40 200 200 re f" }
    return "BT /F1 10 Tf 12 TL 40 560 Td "
      + lines.map { "(\(escaped($0))) Tj T*" }.joined(separator: " ")
      + " ET"
  }

  /// Text in the letters of Windows, those beyond ASCII and the brackets by their number.
  private static func escaped(_ line: String) -> String {
    line.unicodeScalars.map { scalar in
      guard scalar.isASCII, !"()\\".unicodeScalars.contains(scalar) else {
        let digits = String(scalar.value, radix: 8)
        return "\\" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
      }
      return String(scalar)
    }.joined()
  }
}

package import Kamerstukken

/// The references of a text as comma-separated values (RFC 4180), one row a number.
///
/// A reference whose dossier is not known is a row without a number, so that it is not lost.
package struct CiteCSV: CiteFormat {
  private static var columns: [String] {
    [
      "reference", "line", "start", "end", "kind", "id", "joint", "role", "chamber", "session",
      "pages", "citation", "spoken", "address", "raw",
    ]
  }

  /// How many references were written.
  private var count = 0

  package init() {}

  package mutating func opening() -> [UInt8] { CSVRow.bytes(of: Self.columns) }

  package mutating func bytes(of text: CitedText) -> [UInt8] {
    text.references.flatMap { found in
      count += 1
      let cited = found.reference.cited.map(Optional.some)
      return (cited.isEmpty ? [nil] : cited).flatMap { CSVRow.bytes(of: fields(found, $0)) }
    }
  }

  private func fields(_ found: CitedReference, _ cited: CitedID?) -> [String] {
    let reference = found.reference
    return [
      "\(count)", "\(found.line)", "\(found.origin.lowerBound)", "\(found.origin.upperBound)",
      reference.kind.rawValue, cited?.id ?? "", "\(reference.isJoint)", reference.role.rawValue,
      reference.chamber?.rawValue ?? "", reference.session?.description ?? "",
      reference.pages ?? "", cited?.citation ?? "", cited?.spoken ?? "", cited?.address ?? "",
      reference.raw,
    ]
  }
}

/// One row of comma-separated values, which a spreadsheet can open without running anything.
enum CSVRow {
  /// The fields with commas between them and CR LF behind (RFC 4180).
  static func bytes(of fields: [String]) -> [UInt8] {
    var row: [UInt8] = []
    row.reserveCapacity(256)
    for (index, field) in fields.enumerated() {
      if index > 0 { row.append(UInt8(ascii: ",")) }
      append(field, to: &row)
    }
    return row + [0x0D, 0x0A]
  }

  /// A field in quotes where it needs them; one that a spreadsheet would take for a formula is told to be a text.
  private static func append(_ field: String, to row: inout [UInt8]) {
    let isFormula = field.utf8.first.map(beginsFormula) ?? false
    let text = (isFormula ? "'" : "") + Printable.text(field)
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

  private static func beginsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      true
    default: false
    }
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == 0x0D || byte == 0x0A
  }
}

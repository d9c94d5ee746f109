package import Kamerstukken

/// The references of a text as a table for people.
///
/// Columns are as wide as the first hundred rows need, and stay so: a short answer lines up by what is in it, and a
/// long one is written while the text comes.
package struct CiteTable: CiteFormat {
  private static var measuredRows: Int { 100 }

  private let sheet: Sheet
  private let isInColor: Bool
  private var table: Table
  /// The columns, once enough rows are there to measure them by.
  private var grid: Table.Grid?

  package init(on sheet: Sheet, isInColor: Bool) {
    self.sheet = sheet
    self.isInColor = isInColor
    table = Table(sheet, Phrase("Number"), Phrase("Kind"), Phrase("Citation"))
  }

  package mutating func bytes(of text: CitedText) -> [UInt8] {
    var lines: [StyledText] = []
    for row in text.references.flatMap(rows) {
      if let grid {
        lines += grid.lines(of: row)
      } else {
        table.append(row)
        if table.rowCount == Self.measuredRows { lines += measure() }
      }
    }
    return printed(lines)
  }

  package mutating func closing() -> [UInt8] {
    grid == nil && table.rowCount > 0 ? printed(measure()) : []
  }

  /// Fixes the columns, and returns the lines of the rows so far.
  private mutating func measure() -> [StyledText] {
    grid = table.grid(width: sheet.width)
    return table.lines(width: sheet.width)
  }

  private func printed(_ lines: [StyledText]) -> [UInt8] {
    lines.flatMap { Array($0.rendered(inColor: isInColor).utf8) + [0x0A] }
  }
}

extension CiteTable {
  /// A reference's first number with its citation, what is to be said of it, and its further numbers.
  private func rows(_ found: CitedReference) -> [[StyledText]] {
    let reference = found.reference
    let kind = StyledText(reference.kind.rawValue)
    guard let first = reference.cited.first else {
      return [["—", kind, sheet.say("«\(reference.raw)» names no dossier")]]
    }
    let citation = StyledText(first.citation ?? reference.raw)
    let joint = reference.isJoint ? sheet.say(" (one number under several dossiers)") : ""
    var rows = [[StyledText(first.id, .bold), kind, citation + joint]]
    if let address = first.address { rows.append(["", "", StyledText(address, .dim)]) }
    if let range = found.tooLong {
      rows.append(["", "", sheet.say("\(range.phrase); only its ends are given", .yellow)])
    }
    for other in reference.cited.dropFirst() {
      let known = (other.address ?? (reference.isJoint ? nil : other.citation ?? ""))
        .map(Phrase.init(verbatim:))
      rows.append([
        StyledText(other.id, .bold), "", sheet.say(known ?? Phrase("the same number"), .dim),
      ])
    }
    return rows
  }
}

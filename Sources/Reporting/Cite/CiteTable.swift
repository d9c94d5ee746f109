package import Kamerstukken

/// The references of a text as a table for people, written while the text comes.
package struct CiteTable: CiteFormat {
  private let sheet: Sheet
  private var table: StreamedTable

  package init(on sheet: Sheet, isInColor: Bool) {
    self.sheet = sheet
    table = StreamedTable(
      Table(sheet, Phrase("Number"), Phrase("Kind"), Phrase("Citation")), on: sheet,
      isInColor: isInColor)
  }

  package mutating func bytes(of text: CitedText) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in text.references.flatMap(rows) { bytes += table.bytes(of: row) }
    return bytes
  }

  package mutating func closing() -> [UInt8] { table.closing() }
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

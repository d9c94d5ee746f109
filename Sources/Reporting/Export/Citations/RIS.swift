internal import Dossiers
internal import Kamerstukken

/// The papers as RIS, which Zotero, EndNote, Mendeley and JabRef read.
extension ExportFormat {
  static let ris = ExportFormat(
    name: "ris",
    summary: Phrase("Each paper as an item with its Dutch citation (RIS), for EndNote or Zotero.")
  ) { selection, settings, write in
    let citations = PaperCitations(selection.graph)
    for document in selection.papers(settings) {
      let item = CitedPaper(document, citations, in: selection)
      try write(ExportPiece(Array(RIS(item, selection).text.utf8)))
    }
  }
}

/// One item of RIS, a tag a line.
private struct RIS {
  private(set) var text = ""

  init(_ item: CitedPaper, _ selection: Selection) {
    add("TY", Self.type(item.form))
    add("TI", item.title)
    for author in item.authors(abbreviated: true) { add("AU", author.inverted) }
    if let known = KnownDate(item.held.record.date) {
      add("PY", "\(known.year)")
      let parts = known.parts.dropFirst().map { $0 < 10 ? "0\($0)" : "\($0)" }
      add(
        "DA",
        ["\(known.year)", parts.first ?? "", parts.dropFirst().first ?? "", ""]
          .joined(separator: "/"))
    }
    add("T2", item.citation?.series)
    add("M1", item.number)
    add("M3", item.genre)
    add("PB", item.publisher)
    add("UR", item.address)
    add("ID", item.id)
    for dossier in item.dossiers { add("KW", dossier) }
    add("LA", "nl")
    add("DP", selection.provenance.program)
    for note in item.notes { add("N1", note) }
    text += "ER  - \r\n\r\n"
  }

  private static func type(_ form: CitedPaper.Form) -> String {
    switch form {
    case .bill: "BILL"
    case .report: "RPRT"
    case .hearing: "HEAR"
    case .document: "GEN"
    }
  }

  private mutating func add(_ tag: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    text += "\(tag)  - \(Printable.text(value))\r\n"
  }
}

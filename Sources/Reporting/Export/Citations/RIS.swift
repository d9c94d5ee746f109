internal import Dossiers
internal import Kamerstukken

/// The papers as RIS, which Zotero, EndNote, Mendeley and JabRef read.
extension ExportFormat {
  static let ris = ExportFormat(
    name: "ris",
    summary: Phrase("Each paper as an item with its Dutch citation (RIS), for EndNote or Zotero.")
  ) { selection, settings, write in
    let citations = PaperCitations(selection.graph)
    // A file of which nothing is new is written too, in place of the one before.
    try write(ExportPiece([]))
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
    // Where Zotero and EndNote look for them, which differs from type to type.
    switch item.form {
    case .bill, .hearing:
      add("M1", item.number)
      add("ET", item.citation?.session?.description)
      add("T3", item.publisher)
    case .report:
      add("SN", item.number)
      add("M3", item.genre)
      add("PB", item.publisher)
    case .document:
      add("M1", item.number)
      add("PB", item.publisher)
    }
    add("AN", item.held.name)
    add("UR", item.address)
    add("ID", item.id)
    add("KW", item.genre)
    for dossier in item.dossiers { add("KW", dossier) }
    add("LA", "nl")
    add("DP", selection.provenance.program)
    add("N1", Self.note(item.notes))
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

  /// The notes as one, since each becomes a page of its own; Zotero would take what looks like a tag for one.
  private static func note(_ notes: [String]) -> String {
    notes.joined(separator: "; ").split(separator: "<", omittingEmptySubsequences: false)
      .joined(separator: "\\u{3C}")
  }

  private mutating func add(_ tag: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    text += "\(tag)  - \(Printable.text(value))\r\n"
  }
}

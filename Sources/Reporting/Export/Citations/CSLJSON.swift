internal import Dossiers
internal import Kamerstukken

/// The papers as CSL-JSON, which Zotero, Pandoc and every CSL processor read.
extension ExportFormat {
  static let cslJSON = ExportFormat(
    name: "csl-json",
    summary: Phrase(
      "Each paper as an item with its Dutch citation (CSL-JSON), for Zotero or Pandoc.")
  ) { selection, settings, write in
    let citations = PaperCitations(selection.graph)
    try write(ExportPiece(Array("[".utf8)))
    for (place, document) in selection.papers(settings).enumerated() {
      let item = CitedPaper(document, citations, in: selection)
      let separator = place == 0 ? "\n" : ",\n"
      try write(
        ExportPiece(Array(separator.utf8) + CSLJSON(item, selection).bytes))
    }
    try write(ExportPiece(Array("\n]\n".utf8)))
  }
}

/// One item of CSL-JSON.
private struct CSLJSON {
  private let item: CitedPaper
  private let selection: Selection

  init(_ item: CitedPaper, _ selection: Selection) {
    self.item = item
    self.selection = selection
  }

  private var type: String {
    switch item.form {
    case .bill: "bill"
    case .report: "report"
    case .hearing: "hearing"
    case .document: "document"
    }
  }

  var bytes: [UInt8] {
    var json = JSONWriter(reservingCapacity: 1_024)
    json.object { json in
      optional("URL", item.address, &json)
      json.member("archive_location", Printable.text(item.held.name))
      let authors = item.authors()
      if !authors.isEmpty { json.member("author", authors, name) }
      // To Zotero the legislative body of a bill, beside which it has no publisher.
      if item.form == .bill { optional("authority", item.publisher, &json) }
      // To Zotero the session of a bill; and the series is its code.
      if item.form == .bill {
        optional("chapter-number", item.citation?.session?.description, &json)
      }
      if let citation = item.citation {
        if item.form == .report {
          json.member("collection-title", citation.series)
        } else {
          json.member("container-title", citation.series)
        }
      }
      json.member("genre", item.genre)
      json.member("id", item.id)
      issued(&json)
      if !item.dossiers.isEmpty {
        json.member("keyword", item.dossiers.joined(separator: ", "))
      }
      json.member("language", "nl")
      json.member("note", item.notes.joined(separator: "\n"))
      optional("number", item.number, &json)
      optional("publisher", item.publisher, &json)
      json.member("source", selection.provenance.program)
      json.member("title", item.title)
      json.member("type", type)
    }
    return json.bytes
  }

  private func optional(_ key: String, _ value: String?, _ json: inout JSONWriter) {
    if let value { json.member(key, value) }
  }

  private func name(_ name: CitedName, to json: inout JSONWriter) {
    json.object { json in
      switch name {
      case .person(let given, let particle, let family):
        json.member("family", family)
        if !given.isEmpty { json.member("given", given) }
        if !particle.isEmpty { json.member("non-dropping-particle", particle) }
      case .literal(let text): json.member("literal", text)
      }
    }
  }

  /// As much as is known; what lies in no one year, in words.
  private func issued(_ json: inout JSONWriter) {
    let date = item.held.record.date
    guard date?.earliest != nil || date?.latest != nil else { return }
    json.key("issued")
    json.object { json in
      if let known = KnownDate(date) {
        json.member("date-parts", [known.parts]) { parts, json in
          json.array(parts) { $1.number($0) }
        }
      } else {
        json.member("literal", selection.date(date))
      }
    }
  }
}

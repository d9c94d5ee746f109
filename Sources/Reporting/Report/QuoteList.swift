internal import Dossiers
internal import Kamerstukken

/// The places in papers that show something, each with its words.
struct QuoteList {
  let matter: ReportMatter
  let sources: [Proof]

  /// How many further places of one proof are named.
  private static let mostPlaces = 6

  /// Writes a list, or nothing where there is no place.
  func write(to html: inout HTMLWriter) {
    guard !sources.isEmpty else { return }
    html.element("ul", ["class": "quotes"]) { html in
      for source in sources { html.element("li") { write(source, to: &$0) } }
    }
  }

  /// Writes one place: file with line and page, the words there, and the official publication of the paper.
  func write(_ source: Proof, to html: inout HTMLWriter) {
    let selection = matter.selection
    let held = matter.graph.documents[source.document]
    let place = Place(source, in: matter.graph)
    let words = Shortening.middle(place.quote, to: matter.quoteLength)
    if !words.isEmpty {
      html.element("q", ["lang": "nl"], words)
      html.text(" ")
    }
    html.element("span", ["class": "place"]) { html in
      let name =
        place.page.map { selection.say("\(place.name), page \($0), line \(place.line)") }
        ?? "\(place.name):\(place.line)"
      if let row = matter.source(source.document) {
        html.link(row, name)
      } else {
        html.text(name)
      }
      let more = source.evidence.more.map { held.original.lines(of: $0).lowerBound }
      let others = Set(more).subtracting([place.line]).sorted()
      if !others.isEmpty {
        let shown = others.prefix(Self.mostPlaces).map(\.description).joined(separator: ", ")
        let rest = others.count > Self.mostPlaces ? ", …" : ""
        html.text(selection.say("; also line \(shown)\(rest)"))
      }
      if !held.isOfRegister, let id = held.record.kamerstukken.first,
        let official = PageLink.official(paper: id)
      {
        html.text(" · ")
        html.link(official, ["class": "official"], id)
      }
    }
  }
}

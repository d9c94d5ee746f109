internal import Dossiers
internal import Kamerstukken

/// What hangs together and why that is believed: a picture, and the same as a table.
struct LinkPart: ReportPart {
  let matter: ReportMatter
  private let chart: GraphChart

  /// The most links in the table.
  private static let mostRows = 250

  init(_ matter: ReportMatter) {
    self.matter = matter
    chart = GraphChart(matter)
  }

  var id: String { "links" }
  var title: Phrase { Phrase("Links") }
  var isEmpty: Bool { matter.edges.isEmpty }

  func write(to html: inout HTMLWriter) {
    let selection = matter.selection
    if !chart.edges.isEmpty {
      html.element("figure") { html in
        html.scrolling(selection.say("Picture of the links, which scrolls sideways")) {
          GraphDrawing(chart: chart).write(to: &$0)
        }
        html.element("figcaption") { html in
          html.element(
            "p",
            selection.say(
              "A dashed line is inferred. Who signed a paper, to whom it went and what it cites stands in the table alone."
            ))
          if chart.leftOut > 0 {
            html.element(
              "p",
              selection.say(
                "To stay readable the picture leaves \(chart.leftOut) links of the kinds it draws out."
              ))
          }
        }
      }
    }
    let rows = self.rows
    if rows.count < matter.edges.count {
      html.element(
        "p", ["class": "note"],
        selection.say(
          "The table has \(rows.count) of \(matter.edges.count) links, those of the picture and what is inferred first; kamerspoor graph tells all of them."
        ))
    }
    ReportTable(
      caption: selection.say("The links, with what shows each"),
      columns: [
        selection.say("From"), selection.say("Link"), selection.say("To"),
        selection.say("How sure"), selection.say("Shown by"),
      ]
    ).write(rows.count, to: &html) { row, html in write(matter.map.edges[rows[row]], to: &html) }
  }

  /// The links of the table: those that are drawn, then what is no paper's own word, then the others.
  private var rows: [Int] {
    let drawn = Set(chart.edges)
    let ranks = matter.edges.map { edge -> (rank: Int, edge: Int) in
      let rank = drawn.contains(edge) ? 0 : matter.map.edges[edge].link.basis != .stated ? 1 : 2
      return (rank, edge)
    }
    return ranks.sorted { $0 < $1 }.prefix(Self.mostRows).map(\.edge)
  }

  private func write(_ edge: LinkMap.Edge, to html: inout HTMLWriter) {
    let sureness = Sureness(edge.link.basis)
    html.element("th", ["scope": "row"]) {
      matter.write(matter.map.nodes[edge.from], to: 120, in: &$0)
    }
    html.element("td", matter.selection.verb(edge.link.kind))
    html.element("td") { matter.write(matter.map.nodes[edge.to], to: 120, in: &$0) }
    html.element("td") { html in
      html.element(
        "span", ["class": "sure \(sureness.rawValue)"], matter.selection.say(sureness.name))
      html.text(" \(edge.link.confidence)")
    }
    html.element("td", ["class": "what"]) { html in
      QuoteList(matter: matter, sources: Array(edge.link.sources.prefix(3))).write(to: &html)
      let reasons = matter.selection.reasons(of: edge.link)
      if !reasons.isEmpty {
        html.element(
          "p", ["class": "reason"],
          matter.selection.say("because \(reasons.joined(separator: "; "))"))
      }
    }
  }
}

internal import Kamerstukken

/// The picture of what happened, with what its marks mean.
struct TimelinePart: ReportPart {
  let matter: ReportMatter
  var id: String { "timeline" }
  var title: Phrase { Phrase("Timeline") }
  var isEmpty: Bool { matter.rows.isEmpty }

  func write(to html: inout HTMLWriter) {
    let selection = matter.selection
    let chart = TimelineChart(matter)
    html.element("figure") { html in
      html.scrolling(selection.say("Timeline, which scrolls sideways")) {
        TimelineDrawing(chart: chart).write(to: &$0)
      }
      html.element("figcaption") { html in
        html.element("ul", ["class": "legend"]) { legend(chart, to: &$0) }
        html.element(
          "p",
          selection.say(
            "A number is that of the row in the history below. A bar is a span of days: the event lies somewhere in it. A bar that ends in a point has no known end there, or goes on beyond the picture."
          ))
      }
    }
    html.endLine()
  }

  private func legend(_ chart: TimelineChart, to html: inout HTMLWriter) {
    let selection = matter.selection
    let tones = Set(matter.rows.map(\.tone))
    for tone in Tone.allCases where tones.contains(tone) {
      item("\(tone.rawValue) stated", selection.say(name(tone)), to: &html)
    }
    let sureness = Set(matter.rows.map(\.sureness))
    if sureness.contains(.inferred) || sureness.contains(.undated) {
      item(
        "plain inferred",
        selection.say("dashed and hollow: inferred by the program, or its day is"), to: &html)
    }
    if sureness.contains(.reader) {
      item("plain reader", selection.say("ringed: the reader's own verdict"), to: &html)
    }
    if chart.bands.contains(where: { $0.layout.density == .counts }) {
      item("plain count", selection.say("with a number in it: that many events"), to: &html)
    }
  }

  private func item(_ classes: String, _ words: String, to html: inout HTMLWriter) {
    html.element("li") { html in
      html.element("span", ["class": "swatch \(classes)", "aria-hidden": "true"], "")
      html.text(words)
    }
  }

  private func name(_ tone: Tone) -> Phrase {
    switch tone {
    case .favour: Phrase("in favour: Oordeel Kamer, overgenomen, aangenomen")
    case .against: Phrase("against: Ontraden, verworpen")
    case .open: Phrase("another opinion or outcome; a promise")
    case .paper: Phrase("a paper")
    case .plain: Phrase("in the Chamber")
    }
  }
}

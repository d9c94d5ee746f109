internal import Dossiers
internal import Kamerstukken

/// The table of everything that happened, each event with the words that show it.
struct HistoryPart: ReportPart {
  let matter: ReportMatter
  var id: String { "history" }
  var title: Phrase { Phrase("History") }
  var isEmpty: Bool { matter.rows.isEmpty }

  func write(to html: inout HTMLWriter) {
    let selection = matter.selection
    if matter.leftOut > 0 {
      html.element(
        "p", ["class": "note"],
        selection.say(
          "There are \(selection.events.count) events; the oldest \(matter.leftOut) are left out here, and the motions of which they alone tell. A narrower question, or the site, shows them."
        ))
    }
    filter.write(to: &html)
    html.element("table", ["class": "history", "role": "table", "id": "events"]) { html in
      html.element(
        "caption",
        selection.say("Everything that happened, in order of the first day it can have been"))
      html.element("thead", ["role": "rowgroup"]) { html in
        html.element("tr", ["role": "row"]) { html in
          for title in [
            selection.say("No."), selection.say("Date"), selection.say("How sure"),
            selection.say("What, and the words that show it"), selection.say("Who"),
          ] {
            html.element("th", ["scope": "col", "role": "columnheader"], title)
          }
        }
      }
      html.endLine()
      html.element("tbody", ["role": "rowgroup"]) { html in
        for row in matter.rows { write(row, to: &html) }
      }
    }
    html.endLine()
  }

  private var filter: FilterBar {
    let selection = matter.selection
    let lanes = Set(matter.rows.map(\.lane))
    let sureness = Set(matter.rows.map(\.sureness))
    return FilterBar(
      selection: selection, target: "events", label: selection.say("Filter the history"),
      choices: [
        FilterBar.Choice(
          name: "lane", title: selection.say("Kind"), all: selection.say("all kinds"),
          options: Lane.allCases.filter(lanes.contains).map {
            ($0.rawValue, selection.say($0.name))
          }
        ),
        FilterBar.Choice(
          name: "sure", title: selection.say("How sure"), all: selection.say("however sure"),
          options: Sureness.allCases.filter(sureness.contains).map {
            ($0.rawValue, selection.say($0.name))
          }),
      ],
      count: selection.say("\("#1") of \("#2") events shown"), hasQuotes: true)
  }

  private func write(_ row: ReportRow, to html: inout HTMLWriter) {
    let event = row.event
    html.element(
      "tr",
      [
        "id": row.id, "role": "row", "class": row.tone.rawValue, "data-lane": row.lane.rawValue,
        "data-sure": row.sureness.rawValue,
      ]
    ) { html in
      html.element("td", ["role": "cell", "class": "number"]) { html in
        html.link(.place(row.id), "\(row.number)")
      }
      html.element("th", ["role": "rowheader", "scope": "row"]) { html in
        if let day = event.date?.value {
          html.element("time", "\(day)")
        } else {
          html.text(unbroken: matter.selection.date(event.date))
        }
      }
      html.element("td", ["role": "cell"]) { badge(row, to: &$0) }
      html.element("td", ["role": "cell", "class": "what"]) { html in
        html.element("p") { sentence(row, to: &$0) }
        QuoteList(matter: matter, sources: event.sources).write(to: &html)
        reasons(event, to: &html)
      }
      html.element("td", ["role": "cell", "class": "who"], event.who ?? "")
    }
    html.endLine()
  }

  private func badge(_ row: ReportRow, to html: inout HTMLWriter) {
    html.element(
      "span", ["class": "sure \(row.sureness.rawValue)"], matter.selection.say(row.sureness.name))
  }

  /// The sentence of an event, in which the number of the motion leads to where that is told of.
  private func sentence(_ row: ReportRow, to html: inout HTMLWriter) {
    html.element("span", ["class": "lane-name"], matter.selection.say(row.lane.name))
    html.text(" ")
    let words = Shortening.middle(matter.selection.sentence(row.event), to: 600)
    guard row.lane != .debate, let motion = row.event.motion, let place = matter.motion(motion)
    else { return html.text(words) }
    let number = matter.graph.motions[motion].kamerstuk
    if let number, let range = words.firstRange(of: number) {
      html.text(String(words[..<range.lowerBound]))
      html.link(place, number)
      html.text(String(words[range.upperBound...]))
    } else {
      html.text("\(words) ")
      html.link(place, number ?? matter.selection.say("this motion"))
    }
  }

  private func reasons(_ event: Event, to html: inout HTMLWriter) {
    let days = matter.selection.dateReasons(of: event)
    if !days.isEmpty {
      html.element(
        "p", ["class": "reason"],
        matter.selection.say("date: \(days.joined(separator: "; "))"))
    }
    let reasons = matter.selection.reasons(of: event)
    if !reasons.isEmpty {
      html.element(
        "p", ["class": "reason"],
        matter.selection.say("because \(reasons.joined(separator: "; "))"))
    }
  }
}

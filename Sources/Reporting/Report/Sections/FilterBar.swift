internal import Kamerstukken

/// What narrows the history by words, by kind and by sureness; it is hidden where no script runs.
struct FilterBar {
  let matter: ReportMatter

  func write(to html: inout HTMLWriter) {
    let selection = matter.selection
    html.element(
      "form",
      [
        "class": "filter", "role": "search", "hidden": "hidden", "data-for": "events",
        "aria-label": selection.say("Filter the history"),
      ]
    ) { html in
      html.element("label") { html in
        html.text(selection.say("Words"))
        html.void("input", ["type": "search", "name": "filter", "autocomplete": "off"])
      }
      let lanes = Set(matter.rows.map(\.lane))
      choice(
        "lane", selection.say("Kind"), selection.say("all kinds"),
        Lane.allCases.filter(lanes.contains).map { ($0.rawValue, selection.say($0.name)) },
        to: &html)
      let sureness = Set(matter.rows.map(\.sureness))
      choice(
        "sure", selection.say("How sure"), selection.say("all"),
        Sureness.allCases.filter(sureness.contains).map { ($0.rawValue, selection.say($0.name)) },
        to: &html)
      html.element("label", ["class": "tick-box"]) { html in
        html.void("input", ["type": "checkbox", "name": "quotes", "checked": "checked"])
        html.text(selection.say("Show quotes"))
      }
      html.element("button", ["type": "reset"], selection.say("Show all"))
      html.element(
        "output",
        [
          "aria-live": "polite",
          "data-count": selection.say("\("#1") of \("#2") events shown"),
        ], "")
    }
    html.endLine()
  }

  private func choice(
    _ name: String, _ title: String, _ all: String, _ options: [(value: String, name: String)],
    to html: inout HTMLWriter
  ) {
    html.element("label") { html in
      html.text(title)
      html.element("select", ["name": name]) { html in
        html.element("option", ["value": ""], all)
        for option in options {
          html.element("option", ["value": option.value], option.name)
        }
      }
    }
  }
}

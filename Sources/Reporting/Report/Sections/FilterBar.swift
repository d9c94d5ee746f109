internal import Kamerstukken

/// What narrows a table or lists by words and by kinds; it is hidden where no script runs.
struct FilterBar {
  /// A choice that a reader makes by its name, or leaves open.
  struct Choice {
    let name: String
    let title: String
    let all: String
    let options: [(value: String, name: String)]
  }

  let selection: Selection
  /// What is narrowed, by its id.
  let target: String
  let label: String
  let choices: [Choice]
  /// How many are shown of how many, with `#1` and `#2` for the two.
  let count: String
  var hasQuotes = false

  func write(to html: inout HTMLWriter) {
    html.element(
      "form",
      [
        "class": "filter", "role": "search", "hidden": "hidden", "data-for": target,
        "aria-label": label,
      ]
    ) { html in
      html.element("label") { html in
        html.text(selection.say("Words or number"))
        html.void("input", ["type": "search", "name": "filter", "autocomplete": "off"])
      }
      for choice in choices { write(choice, to: &html) }
      if hasQuotes {
        html.element("label", ["class": "tick-box"]) { html in
          html.void("input", ["type": "checkbox", "name": "quotes", "checked": "checked"])
          html.text(selection.say("Show quotes"))
        }
      }
      html.element("button", ["type": "reset"], selection.say("Show all"))
      html.element("output", ["aria-live": "polite", "data-count": count], "")
    }
    html.endLine()
  }

  private func write(_ choice: Choice, to html: inout HTMLWriter) {
    html.element("label") { html in
      html.text(choice.title)
      html.element("select", ["name": choice.name]) { html in
        html.element("option", ["value": ""], choice.all)
        for option in choice.options {
          html.element("option", ["value": option.value], option.name)
        }
      }
    }
  }
}

internal import Dossiers
internal import Kamerstukken

/// What was promised to the Chamber, and how it stands on the as-of date.
struct PromisePart: ReportPart {
  let matter: ReportMatter
  var id: String { "promises" }
  var title: Phrase { Phrase("Promises") }
  var isEmpty: Bool { matter.promises.isEmpty }

  func write(to html: inout HTMLWriter) {
    let selection = matter.selection
    let day = selection.provenance.asOf?.description ?? selection.say("no date")
    ReportTable(
      caption: selection.say("Promises to the Chamber, judged by \(day)"),
      columns: [
        selection.say("Due"), selection.say("State"), selection.say("Promise"),
        selection.say("By whom"),
      ]
    ).write(matter.promises.count, to: &html) { row, html in
      let promise = matter.promises[row]
      html.element("th", ["scope": "row"]) {
        $0.text(unbroken: matter.selection.date(promise.commitment.due))
      }
      html.element("td") { html in
        html.element(
          "span", ["class": "chip \(tone(promise.state).rawValue)"],
          matter.selection.state(promise.state))
      }
      html.element("td", ["class": "what"]) { html in
        html.element("p", ["lang": "nl"], Shortening.middle(promise.commitment.text, to: 400))
        QuoteList(matter: matter, sources: [promise.source]).write(to: &html)
        if case .delivered(let link) = promise.state { delivery(link, to: &html) }
      }
      html.element("td", ["class": "who"], promise.commitment.by ?? "")
    }
  }

  private func tone(_ state: Promise.State) -> Tone {
    switch state {
    case .open: .open
    case .overdue: .against
    case .delivered, .closed: .favour
    }
  }

  private func delivery(_ link: Link, to html: inout HTMLWriter) {
    let selection = matter.selection
    let letter = matter.selection.label(link.from)
    let how = selection.say(Sureness(link.basis).name)
    html.element("p", ["class": "reason"], selection.say("delivered by \(letter), \(how)"))
    let reasons = matter.selection.reasons(of: link)
    if !reasons.isEmpty {
      html.element(
        "p", ["class": "reason"], selection.say("because \(reasons.joined(separator: "; "))"))
    }
  }
}

internal import Dossiers
internal import Kamerstukken

/// What a page holds at a glance: how many of each thing.
struct SummaryPart: ReportPart {
  let matter: ReportMatter
  var id: String { "summary" }
  var title: Phrase { Phrase("At a glance") }
  var isEmpty: Bool { false }

  func write(to html: inout HTMLWriter) {
    let selection = matter.selection
    let documents = matter.documents.map { matter.graph.documents[$0] }
    let overdue = matter.promises.count { $0.state == .overdue }
    let figures: [(name: String, count: Int, part: String?)] = [
      (selection.say("Motions"), selection.motions.count, "motions"),
      (selection.say("Events"), selection.events.count, "history"),
      (selection.say("of which inferred"), matter.selection.events.count(where: \.isInferred), nil),
      (selection.say("Papers"), documents.count { !$0.isOfRegister }, "sources"),
      (selection.say("Cases of the register"), documents.count(where: \.isOfRegister), "sources"),
      (selection.say("Promises"), matter.promises.count, "promises"),
      (selection.say("Promises overdue"), overdue, nil),
      (selection.say("Findings"), matter.findings.count, "findings"),
    ]
    html.element("dl", ["class": "figures"]) { html in
      for figure in figures where figure.count > 0 {
        html.element("div") { html in
          html.element("dt") { html in
            if let part = figure.part {
              html.link(.place(part), figure.name)
            } else {
              html.text(figure.name)
            }
          }
          html.element("dd", "\(figure.count)")
        }
      }
    }
    html.endLine()
  }
}

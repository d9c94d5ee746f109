internal import Dossiers
internal import Kamerstukken

/// The files that everything on a page was read from.
struct SourcePart: ReportPart {
  let matter: ReportMatter
  var id: String { "sources" }
  var title: Phrase { Phrase("Sources") }
  var isEmpty: Bool { matter.documents.isEmpty }

  /// To how many characters a title is cut, with the number of files.
  private var titleLength: Int { matter.documents.count > 300 ? 120 : 240 }

  func write(to html: inout HTMLWriter) {
    let selection = matter.selection
    ReportTable(
      caption: selection.say("Source files, with the digest by which each is known again"),
      columns: [
        selection.say("File"), selection.say("Kind"), selection.say("Date"),
        selection.say("Title"), "SHA-256",
      ]
    ).write(matter.documents.count, prefix: "s", to: &html) { row, html in
      let held = matter.graph.documents[matter.documents[row]]
      html.element("th", ["scope": "row", "class": "file"]) { html in
        if let page = matter.files.page(ofDocument: matter.documents[row]) {
          html.link(page, held.name)
        } else {
          html.text(held.name)
        }
      }
      html.element("td") { html in
        html.text(
          held.isOfRegister
            ? selection.say("case of the register") : matter.selection.kind(held.record.kind))
      }
      html.element("td", ["class": "day"], matter.selection.date(held.record.date))
      html.element("td") { html in
        if let title = held.record.title {
          html.element("span", ["lang": "nl"], Shortening.middle(title.text, to: titleLength))
        }
        if !held.isOfRegister {
          for id in held.record.kamerstukken.prefix(1) {
            guard let official = PageLink.official(paper: id) else { continue }
            html.text(" ")
            html.link(official, ["class": "official"], "kst-\(id)")
          }
        }
        for said in held.corrections {
          let why = selection.say(CorrectionView.words(said))
          html.element("p", ["class": "reason"], "\(said.correction.field): \(why)")
        }
      }
      html.element("td", ["class": "digest"]) { $0.element("code", held.sha256) }
    }
  }
}

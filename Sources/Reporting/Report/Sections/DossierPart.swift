internal import Dossiers
internal import Kamerstukken

/// The numbers of a dossier: which are held, which are only spoken of, and the official publication of each.
struct DossierPart: ReportPart {
  let matter: ReportMatter
  private let contents: DossierContents?

  /// The most numbers of the table.
  private static let mostRows = 500

  init(_ matter: ReportMatter, _ dossier: DossierNumber?) {
    self.matter = matter
    contents = dossier.map {
      DossierContents($0.description, in: matter.graph, asOf: matter.selection.provenance.asOf)
    }
  }

  var id: String { "numbers" }
  var title: Phrase { Phrase("Numbers of the dossier") }
  var isEmpty: Bool { contents?.entries.isEmpty ?? true }

  func write(to html: inout HTMLWriter) {
    guard let entries = contents?.entries else { return }
    let selection = matter.selection
    let held = entries.count(where: \.isHeld)
    html.element(
      "p", ["class": "note"],
      selection.say(
        "Of \(entries.count) numbers that are known here \(held) are held. A number that no paper held speaks of is not listed."
      ))
    if entries.count > Self.mostRows {
      html.element(
        "p", ["class": "note"],
        selection.say("The first \(Self.mostRows) are listed."))
    }
    ReportTable(
      caption: selection.say("Papers and motions in the order of their numbers"),
      columns: [
        selection.say("Number"), selection.say("Held"), selection.say("What is known"),
        selection.say("Official publication"),
      ]
    ).write(min(entries.count, Self.mostRows), to: &html) { row, html in
      write(entries[row], to: &html)
    }
  }

  private func write(_ entry: DossierContents.Entry, to html: inout HTMLWriter) {
    let selection = matter.selection
    html.element("th", ["scope": "row", "class": "day"], entry.number.description)
    html.element("td") { html in
      let link = entry.held.compactMap(\.link).first
      if entry.isHeld, entry.held.allSatisfy({ $0.link != nil }), let link {
        let sureness = Sureness(link.basis)
        html.element("span", ["class": "sure \(sureness.rawValue)"], selection.say(sureness.name))
      } else {
        html.text(entry.isHeld ? selection.say("yes") : selection.say("no"))
      }
    }
    html.element("td") { known(entry, to: &$0) }
    html.element("td") { html in
      guard let official = PageLink.official(.kamerstuk(entry.number)) else { return }
      html.link(official, ["class": "official"], "kst-\(entry.number)")
    }
  }

  private func known(_ entry: DossierContents.Entry, to html: inout HTMLWriter) {
    let selection = matter.selection
    if let motion = entry.motion {
      matter.write(.motion(motion), to: 140, in: &html)
      if let state = matter.graph.state(of: motion) {
        html.text(" ")
        html.element("span", ["class": "chip \(Tone(outcome: state.value).rawValue)"], state.value)
      }
    } else if entry.held.isEmpty {
      html.text(
        selection.say("papers held that speak of it: \(Set(entry.citing.map(\.document)).count)"))
    }
    for (place, held) in entry.held.enumerated() where entry.motion == nil {
      if place > 0 { html.void("br") }
      matter.write(.document(held.document), to: 140, in: &html)
    }
    if let newer = entry.replacedBy {
      html.text(" · \(selection.say("replaced by")) ")
      matter.write(.motion(newer), to: 140, in: &html)
    }
  }
}

internal import Kamerstukken

/// What every page has: the head with its policy, the landmarks, and the foot with where it comes from.
struct PageFrame {
  let selection: Selection
  /// In the title of the window.
  let name: String
  let kicker: String
  let heading: String
  let deck: [String]
  /// Where the page comes from, with all that it quotes.
  let provenance: Provenance
  /// The index of the site that the page is part of.
  var index: String?

  /// Nothing may come from anywhere else, and no other style or script than the page's own may work.
  private static let policy =
    "default-src 'none'; style-src 'sha256-\(Base64.text(SHA256.digest(ReportStyle.text)))'; "
    + "script-src 'sha256-\(Base64.text(SHA256.digest(ReportScript.text)))'; img-src data:; "
    + "base-uri 'none'; form-action 'none'"

  /// Writes a page with these sections.
  func page(
    _ sections: [any ReportPart], id: String? = nil,
    before: (inout HTMLWriter) -> Void = { _ in }, behind: (inout HTMLWriter) -> Void = { _ in }
  ) -> [UInt8] {
    var html = HTMLWriter()
    html.own("<!DOCTYPE html>\n")
    html.element("html", ["lang": selection.language.rawValue]) { html in
      html.endLine()
      head(to: &html)
      html.endLine()
      html.element("body") { html in
        html.link(.place("content"), ["class": "skip"], selection.say("Skip to the content"))
        header(sections, to: &html)
        html.element("main", ["id": "content"]) { html in
          before(&html)
          html.element("div", ["id": id]) { html in
            for section in sections { write(section, to: &html) }
          }
        }
        foot(to: &html)
        behind(&html)
        html.element("script") { $0.own(ReportScript.text) }
      }
      html.endLine()
    }
    html.endLine()
    return html.bytes
  }

  private func head(to html: inout HTMLWriter) {
    html.element("head") { html in
      html.void("meta", ["charset": "utf-8"])
      html.void("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy])
      html.void("meta", ["name": "referrer", "content": "no-referrer"])
      html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      html.void("meta", ["name": "color-scheme", "content": "light dark"])
      html.void("meta", ["name": "generator", "content": selection.provenance.program])
      html.element("title", Shortening.end(name, to: 120) + " · Kamerspoor")
      html.element("style") { $0.own(ReportStyle.text) }
    }
  }

  private func header(_ sections: [any ReportPart], to html: inout HTMLWriter) {
    html.element("header") { html in
      html.element("p", ["class": "kicker"]) { html in
        html.text(kicker)
        guard let index else { return }
        html.text(" · ")
        html.link(.page(index), selection.say("all pages"))
      }
      html.element("h1") { $0.text(unbroken: Shortening.end(heading, to: 200)) }
      for line in deck { html.element("p", ["class": "deck"], line) }
      guard sections.count > 1 else { return }
      html.element("nav", ["aria-label": selection.say("Sections of this page")]) { html in
        html.element("ul") { html in
          for section in sections {
            html.element("li") { $0.link(.place(section.id), selection.say(section.title)) }
          }
        }
      }
    }
    html.endLine()
  }

  private func write(_ section: any ReportPart, to html: inout HTMLWriter) {
    html.element("section", ["id": section.id, "aria-labelledby": "\(section.id)-heading"]) {
      html in
      html.element("h2", ["id": "\(section.id)-heading"], selection.say(section.title))
      html.endLine()
      section.write(to: &html)
    }
    html.endLine()
  }

  private func foot(to html: inout HTMLWriter) {
    let provenance = self.provenance
    let day = provenance.asOf?.description ?? selection.say("no date")
    let digest = provenance.digest
    html.element("footer") { html in
      html.element(
        "p",
        selection.say(
          "Made by \(provenance.program); as of \(day), the day by which promises are judged; from \(provenance.sources.count) source files, whose digests together are SHA-256 \(digest)."
        ))
      html.element(
        "p",
        selection.say(
          "What is inferred is marked so, with the reasons. A quote is cut in its middle where it is long; the file and line behind it tell where the whole stands."
        ))
    }
    html.endLine()
  }
}

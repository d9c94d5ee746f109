internal import Dossiers
internal import Kamerstukken

/// What a reader should look into: contradictions, what is missing, promises that are open.
struct FindingPart: ReportPart {
  let matter: ReportMatter
  var id: String { "findings" }
  var title: Phrase { Phrase("Findings") }
  var isEmpty: Bool { matter.findings.isEmpty }

  /// The most findings of one code that are told one by one.
  private static let mostOfCode = 100

  func write(to html: inout HTMLWriter) {
    let selection = matter.selection
    let byCode = Dictionary(grouping: matter.findings, by: \.code)
    for code in Finding.Code.allCases {
      guard let findings = byCode[code] else { continue }
      html.element("h3") { html in
        html.element("code", code.rawValue)
        html.text(" \(findings.count)")
      }
      html.element("p", ["class": "note"], matter.selection.say(code.meaning))
      html.element("ul", ["class": "findings"]) { html in
        for finding in findings.prefix(Self.mostOfCode) {
          html.element("li") { html in
            html.element(
              "p", Shortening.middle(matter.selection.message(finding), to: 600))
            QuoteList(matter: matter, sources: finding.sources).write(to: &html)
          }
          html.endLine()
        }
      }
      if findings.count > Self.mostOfCode {
        html.element(
          "p", ["class": "note"],
          selection.say("Left out of this code: \(findings.count - Self.mostOfCode)."))
      }
    }
  }
}

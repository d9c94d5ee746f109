internal import Dossiers
internal import Kamerstukken
internal import Reporting

extension Command {
  static let check = Command(
    name: "check", operands: "",
    summary: Phrase("Find contradictions, what is cited and not held, and open promises."),
    discussion: [
      .prose([Phrase("The codes of what is found:")]),
      .list(Finding.Code.allCases.map { Passage.Entry($0.rawValue, $0.meaning) }),
      .prose([
        Phrase("The status is 1 when nothing is found."),
        Phrase("Nothing depends on today: what is overdue is judged by --as-of."),
      ]),
    ],
    options: [.archive, .answerFormat, .json, .wide, .asOf, .only, .since]
  ) { invocation, console in
    let only = try invocation[.only].map { text throws(UsageError) in
      guard let code = Finding.Code(rawValue: text) else {
        let codes = Finding.Code.allCases.map(\.rawValue)
        guard let near = Spelling.nearest(to: text, among: codes) else {
          throw UsageError("no code \(text); kamerspoor check --help lists them")
        }
        throw UsageError(
          "no code \(text); did you mean \(near)? kamerspoor check --help lists them")
      }
      return code
    }
    var library = try Library(invocation)
    let graph = try library.wholeGraph()
    let day = try invocation.date(.asOf) ?? Check.newestDate(in: graph)
    var findings = Check.findings(in: graph, asOf: day).filter { only == nil || $0.code == only }
    if let since = try Since(invocation, library) {
      let new = try since.documents(in: graph, library)
      findings = findings.filter { $0.sources.isIn(new) }
    }
    let view = CheckView(findings, asOf: day, in: graph)
    if try invocation.wantsJSON() {
      console.write(view.json())
    } else {
      console.print(view.answer(on: console.sheet))
      console.printSources(
        findings.flatMap(\.sources).map(\.document), in: graph, asOf: day)
    }
    return findings.isEmpty ? .nothingFound : .done
  }
}

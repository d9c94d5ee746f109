internal import Dossiers
internal import Kamerstukken
internal import Reporting

extension FuzzTarget {
  /// Words that stand everywhere in a few papers, as commands print them for a terminal and as JSON.
  static let views = FuzzTarget(
    "views", feeds: "what show, motion, dossier, timeline, graph, check and link print",
    longest: 512, seeds: .none, examples: hostileWords
  ) { bytes, violations in
    guard let papers = HostilePapers(bytes) else { return }
    let width = Int(bytes.first ?? 80) % 120
    let isDutch = (bytes.last ?? 0) & 1 == 0
    let sheet = Sheet(
      width: width < 20 ? nil : width, language: isDutch ? .dutch : .english, isWide: width & 1 == 0
    )
    let graph = papers.graph
    let query = papers.words.first ?? ""
    let day = Check.newestDate(in: graph)
    let map = LinkMap(
      around: graph.documents.indices.map { .document($0) }, in: graph, depth: 3,
      kinds: Set(Link.Kind.allCases))
    let timeline = Timeline(ofDocuments: Array(graph.documents.indices), in: graph)
    let findings = Check.findings(in: graph, asOf: day)
    for index in graph.documents.indices {
      let view = RecordView(index, in: graph)
      violations.check(view.answer(on: sheet), "show")
      violations.check(view.explained(on: sheet), "show --explain")
      violations.checkLines(view.json(), "show --json")
    }
    for chain in graph.chains() {
      violations.check(MotionView(graph).history(chain, on: sheet), "motion")
      violations.check(MotionView(graph).choices([chain, chain], on: sheet), "motion")
    }
    violations.checkLines(MotionView(graph).json(graph.chains(), query: query), "motion --json")
    let dossier = DossierView("26643", in: graph, asOf: day)
    violations.check(dossier.answer(on: sheet), "dossier")
    violations.checkLines(dossier.json(), "dossier --json")
    violations.check(TimelineView(timeline.events, in: graph).answer(on: sheet), "timeline")
    violations.checkLines(
      TimelineView(timeline.events, in: graph).json(of: query), "timeline --json")
    violations.check(CheckView(findings, asOf: day, in: graph).answer(on: sheet), "check")
    violations.checkLines(CheckView(findings, asOf: day, in: graph).json(), "check --json")
    let links = LinkView(graph.listedLinks([]), in: graph)
    violations.check(links.answer(on: sheet), "link")
    violations.checkLines(links.json(), "link --json")
    let view = GraphView(map, of: query)
    violations.checkTerminal(
      Array(view.lines(on: sheet).map { $0.rendered(inColor: false) + "\n" }.joined().utf8),
      "graph")
  }
}

extension Violations {
  /// Whether an answer steers nothing, as lines for a terminal and as Markdown.
  fileprivate mutating func check(_ answer: Answer, _ what: String) {
    let lines = answer.lines(width: 80).map { $0.rendered(inColor: false) }
    for line in lines { expect(!line.utf8.contains(0x0A), "\(what): a line end in a line") }
    checkTerminal(Array(lines.joined(separator: "\n").utf8), what)
    checkTerminal(answer.markdown, "\(what) as Markdown")
  }
}

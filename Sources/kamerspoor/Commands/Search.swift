internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Recognition
internal import Reporting

extension Command {
  static let search = Command(
    name: "search", operands: "WORDS…",
    summary: "Find papers by kamerstuk number in any spelling, by kenmerk, or by words.",
    discussion: """
      A number finds the paper itself, also where other papers show that a held letter is that paper (inferred, with
      the reason), and the papers that cite it. Words are found by their beginning, without accents.
      """,
    options: [.archive, .json, .from, .to, .kind, .ministry, .limit]
  ) { invocation, console in
    let filter = Filter(
      from: try invocation.date(.from), to: try invocation.date(.to), kind: try invocation.kind(),
      ministry: try invocation.ministry(),
      limit: try invocation.count(.limit, within: 1...1_000_000) ?? 100,
      newestFirst: true)
    var library = try Library(invocation)
    let view = try Searching(query: LookUp(invocation.text), filter: filter).answer(&library)
    if invocation.has(.json) {
      console.write(view.json())
    } else if view.results.isEmpty {
      console.note("nothing found for \(invocation.text)")
      if let address = view.address { console.note("it may be read at \(address)") }
    } else {
      console.print(view.lines(width: console.width))
    }
    return view.results.isEmpty ? .nothingFound : .done
  }
}

/// One search: what the query is taken for, and the papers that answer it.
struct Searching {
  let query: LookUp
  let filter: Filter

  func answer(_ library: inout Library) throws -> SearchView {
    if !query.numbers.isEmpty { return try byNumber(&library) }
    let kenmerken = try library.archive.summaries(withKenmerk: query.text).reversed().map {
      ResultLine($0, .kenmerk)
    }
    if !kenmerken.isEmpty { return view("kenmerk", kenmerken) }
    if let dossier = query.dossier {
      let papers = try library.archive.summaries(inDossier: dossier.description).reversed().map {
        ResultLine($0, .dossier)
      }
      if !papers.isEmpty { return view("dossier", ids: [dossier.description], papers) }
    }
    let words = query.text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let hits = try library.archive.search(words: words, filter: filter).map { hit in
      var line = ResultLine(hit.document, .text)
      line.snippet = hit.snippet.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
      return line
    }
    return view("words", hits)
  }

  private func view(
    _ understood: String, ids: [String] = [], address: String? = nil, _ lines: [ResultLine]
  ) -> SearchView {
    SearchView(
      query: query.text, understood: understood, ids: ids, address: address, results: limited(lines)
    )
  }

  /// The papers that are one of the numbers, stated or inferred, then those that cite it, newest first.
  private func byNumber(_ library: inout Library) throws -> SearchView {
    var lines: [ResultLine] = []
    for id in query.numbers {
      for summary in try library.archive.summaries(withOwnNumber: id) {
        add(ResultLine(summary, .isIt), to: &lines)
      }
      for line in try inferred(id, &library) { add(line, to: &lines) }
    }
    for id in query.numbers {
      for citation in try library.archive.citations(of: id).reversed() {
        var line = ResultLine(citation.document, .cites)
        line.line = citation.line
        line.snippet = citation.raw
        add(line, to: &lines)
      }
    }
    let address = query.reference.flatMap { found in
      CiteView.address(
        Reference(kind: found.kind, ids: found.ids, raw: "", evidence: Evidence(0..<0)))
    }
    return view("kamerstuk", ids: query.numbers, address: address, lines)
  }

  private func add(_ line: ResultLine, to lines: inout [ResultLine]) {
    if !lines.contains(where: { $0.sha256 == line.sha256 }) { lines.append(line) }
  }

  /// The held papers that other papers show to be this number.
  private func inferred(_ id: String, _ library: inout Library) throws -> [ResultLine] {
    let naming = try library.archive.summaries(withKeys: [BlockKey.paper(id)])
    guard !naming.isEmpty else { return [] }
    let graph = try library.graph(around: naming.prefix(50).map(\.id))
    return try graph.documents(withNumber: id).compactMap { held in
      guard let link = held.link,
        let document = DocumentID(sha256: graph.documents[held.document].sha256),
        let summary = try library.archive.summary(of: document)
      else { return nil }
      var line = ResultLine(summary, .isIt)
      line.isInferred = true
      line.reasons = link.reasons
      return line
    }
  }

  private func limited(_ lines: [ResultLine]) -> [ResultLine] {
    let kept = lines.filter { line in
      if let kind = filter.kind, line.kind != kind { return false }
      if let ministry = filter.ministry, line.ministry != ministry { return false }
      if let from = filter.from, let latest = line.date?.latest, latest < from { return false }
      if let to = filter.to, let earliest = line.date?.earliest, earliest > to { return false }
      return true
    }
    return Array(kept.prefix(filter.limit ?? kept.count))
  }
}

extension ResultLine {
  init(_ summary: DocumentSummary, _ relation: Relation) {
    self.init(
      name: summary.name, sha256: summary.sha256, kind: summary.kind, title: summary.title,
      date: summary.date,
      ministry: summary.ministry, kenmerk: summary.kenmerk, kamerstukken: summary.kamerstukken,
      relation: relation)
  }
}

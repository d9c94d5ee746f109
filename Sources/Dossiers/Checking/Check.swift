package import Kamerstukken

/// Looks through a graph for contradictions, for what is missing, and for promises that are open.
package struct Check {
  let graph: DossierGraph
  private(set) var findings: [Finding] = []
  /// The day against which a promise is overdue.
  let asOf: CalendarDate?

  private init(_ graph: DossierGraph, asOf: CalendarDate?) {
    self.graph = graph
    self.asOf = asOf ?? Self.newestDate(in: graph)
  }

  /// The newest date a held paper prints, or where there is no paper a case of the register has; never today.
  package static func newestDate(in graph: DossierGraph) -> CalendarDate? {
    let papers = graph.documents.filter { !$0.isOfRegister }
    return papers.compactMap { $0.record.date?.value }.max()
      ?? graph.documents.compactMap { $0.record.date?.value }.max()
  }

  /// The findings, by code and then in the order of the papers.
  package static func findings(in graph: DossierGraph, asOf: CalendarDate?) -> [Finding] {
    var check = Check(graph, asOf: asOf)
    check.compareAdvice()
    check.compareWithRegister()
    check.seekPapers()
    check.seekMotions()
    check.seekAnswers()
    check.seekLetters()
    check.seekMemos()
    check.seekPromises()
    check.compareDays()
    check.compareVersions()
    check.passOnDiagnostics()
    let order = Dictionary(
      uniqueKeysWithValues: Finding.Code.allCases.enumerated().map { ($0.element, $0.offset) })
    return check.findings.enumerated().sorted {
      (order[$0.element.code] ?? 0, $0.offset) < (order[$1.element.code] ?? 0, $1.offset)
    }.map(\.element)
  }

  mutating func add(
    _ code: Finding.Code, _ message: Phrase, due: DocumentDate? = nil, _ sources: [Proof],
    on motion: Int? = nil
  ) {
    findings.append(
      Finding(code: code, message: message, due: due, sources: sources, motion: motion))
  }

  /// Where a mention of a motion stands.
  func proof(_ mention: MotionIdentity.Mention) -> Proof {
    Proof(document: mention.document, evidence: graph.motion(mention).evidence)
  }
}

extension Check {
  private mutating func passOnDiagnostics() {
    for (document, held) in graph.documents.enumerated() {
      for diagnostic in held.record.diagnostics {
        guard let code = Finding.Code(rawValue: diagnostic.code.rawValue) else { continue }
        let bound =
          graph.inferredEarliest(of: document).map {
            Phrase("; on or after \($0.day), inferred: \($0.reason)")
          } ?? Phrase(verbatim: "")
        let sources =
          diagnostic.evidence.map { [Proof(document: document, evidence: $0)] }
          ?? graph.proofs(of: .document(document))
        let said = Phrase("\(held.name): \(diagnostic.message)")
        add(code, code == .undated ? said + bound : said, sources)
      }
    }
  }
}

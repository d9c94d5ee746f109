internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Recognition
internal import Reporting

extension Library {
  /// What a report or an export is of: what a timeline of `subject` is of, or everything where there is none.
  ///
  /// Nothing where no paper that is held tells of it.
  mutating func selection(_ subject: String?, _ invocation: Invocation) throws -> Selection? {
    let found = try selection(subject, invocation, program: Kamerspoor.name)
    guard invocation.has(.redactNames), let found else { return found }
    // What is left out is known from all the papers; then they are read once more, so that nothing of it is in any
    // record, link or sentence that is made of them.
    leaveOut(found.graph.documents)
    let program = try invocation.language().text(
      Phrase("\(Kamerspoor.name), names left out at the reader's wish"))
    return try selection(subject, invocation, program: program)
  }

  private mutating func selection(
    _ subject: String?, _ invocation: Invocation, program: String
  ) throws -> Selection? {
    var timeline: Timeline
    let graph: DossierGraph
    if let subject {
      var chronicle = Chronicle(subject)
      guard let found = try chronicle.timeline(&self) else { return nil }
      (timeline, graph) = found
    } else {
      graph = try wholeGraph()
      timeline = Timeline(
        ofMotions: graph.chains().flatMap { $0 }, documents: Array(graph.documents.indices),
        in: graph)
    }
    return Selection(
      subject.map { leavingOut?.masked(name: $0) ?? $0 }, timeline, in: graph, program: program,
      asOf: try asOf(invocation) ?? Check.newestDate(in: graph),
      language: try invocation.language(), arrivals: try arrivals(in: graph))
  }

  /// The day by which is judged: as asked, else the newest date that is held; never today.
  func asOf(_ invocation: Invocation) throws -> CalendarDate? {
    try invocation.date(.asOf) ?? archive.newestDate()
  }

  /// When the run began in which each document of a graph came.
  private func arrivals(in graph: DossierGraph) throws -> [Int: String] {
    let runs = Dictionary(
      try archive.runs().map { ($0.number, $0.started) }, uniquingKeysWith: { first, _ in first })
    var arrivals: [Int: String] = [:]
    for (index, document) in graph.documents.enumerated() {
      arrivals[index] = try run(of: document).flatMap { runs[$0] }
    }
    return arrivals
  }

  /// The run in which a paper came, or a case of the register came or changed last.
  func run(of document: HeldDocument) throws -> Int? {
    guard !document.isOfRegister else { return try latestRun(ofCase: document) }
    return try DocumentID(sha256: document.sha256).flatMap { try archive.run(ofDocument: $0) }
  }
}

internal import Archive
internal import Dossiers
internal import Kamerstukken

/// What a timeline is asked of: a debate, a ministry, motions, a document, a dossier, a person, or a search.
struct Chronicle {
  private let text: String
  private let from: CalendarDate?
  private let to: CalendarDate?
  /// Whether the graph is to hold what tells of a motion and no more.
  private let isToldAlone: Bool
  /// The numbers asked for of which no held paper tells.
  private(set) var missing: [String] = []

  /// The most papers of one dossier, person or ministry that are read for one timeline.
  private static let mostPapers = 2_000

  init(
    _ text: String, from: CalendarDate? = nil, to: CalendarDate? = nil, isToldAlone: Bool = false
  ) {
    self.isToldAlone = isToldAlone
    self.text = text
    self.from = from
    self.to = to
  }

  mutating func timeline(
    _ library: inout Library
  ) throws -> (timeline: Timeline, graph: DossierGraph)? {
    if let group = try group(library) { return try timeline(ofPapers: group, &library) }
    let choice = MotionChoice(text)
    let motions =
      isToldAlone ? try choice.toldHistories(&library) : try choice.histories(&library)
    var documents: [DocumentSummary] = []
    if motions.chains.isEmpty {
      documents = try self.documents(&library)
    } else {
      documents = try signed(library)
      for id in choice.missing(
        try library.numbers(LookUp(text)) ?? [], motions.chains, in: motions.graph)
      {
        let found = try Naming.documents(numbered: id, &library)
        if found.isEmpty { missing.append(id) }
        documents += found
      }
    }
    guard !documents.isEmpty else {
      guard !motions.chains.isEmpty else { return nil }
      return (Timeline(ofMotions: motions.chains.flatMap { $0 }, in: motions.graph), motions.graph)
    }
    guard !motions.chains.isEmpty else { return try timeline(ofPapers: documents, &library) }
    let speaking = motions.graph.documents.compactMap { DocumentID(sha256: $0.sha256) }
    let graph = try library.graph(
      around: documents.map(\.id) + speaking, cases: try choice.cases(library))
    let chains = try choice.histories(library, in: graph)
    return (
      Timeline(
        ofMotions: chains.flatMap { $0 },
        documents: documents.compactMap { graph.document($0.sha256) }, in: graph), graph
    )
  }

  private func timeline(
    ofPapers papers: [DocumentSummary], _ library: inout Library
  ) throws -> (timeline: Timeline, graph: DossierGraph)? {
    guard !papers.isEmpty else { return nil }
    let graph = try library.graph(around: papers.map(\.id))
    let members = papers.compactMap { graph.document($0.sha256) }
    return (Timeline(ofDocuments: members, in: graph), graph)
  }

  /// The papers of a debate or ministry; nothing where neither is asked for.
  private func group(_ library: borrowing Library) throws -> [DocumentSummary]? {
    if let debate = TypedDebate(text) {
      return try library.archive.summaries(withKeys: debate.keys)
    }
    let name = Folding.folded(text)
    let office = name.hasPrefix("ministerie van ") ? String(name.dropFirst(15)) : nil
    let ministry =
      office.flatMap(Ministry.init(officeName:))
      ?? Ministry.allCases.first { Folding.folded($0.rawValue) == name }
    guard let ministry else { return nil }
    let filter = Filter(
      from: from, to: to, ministry: ministry, limit: Self.mostPapers, newestFirst: true)
    return try library.archive.summaries(filter)
  }

  private func documents(_ library: inout Library) throws -> [DocumentSummary] {
    let named = try Naming.documentsOrDossier(text, &library)
    if !named.isEmpty { return named }
    let signed = try signed(library)
    if !signed.isEmpty { return signed }
    return try library.archive.search(
      words: text.split(separator: " ").map(String.init), filter: Filter(limit: 200)
    )
    .map(\.document)
  }

  /// The papers that somebody of this name signed.
  private func signed(_ library: borrowing Library) throws -> [DocumentSummary] {
    guard LookUp(text).asked == nil else { return [] }
    return try library.archive.summaries(
      withKeys: [
        BlockKey.signatory(Folding.folded(text)), BlockKey.signatory(PersonName(text).surname),
      ]
    )
  }
}

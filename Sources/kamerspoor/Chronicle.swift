internal import Archive
internal import Dossiers
internal import Kamerstukken

/// What a timeline is asked of: a motion or Member first, then a document, a dossier, a search.
struct Chronicle {
  private let text: String
  /// The numbers asked for of which no held paper tells.
  private(set) var missing: [String] = []

  init(_ text: String) {
    self.text = text
  }

  mutating func timeline(
    _ library: inout Library
  ) throws -> (timeline: Timeline, graph: DossierGraph)? {
    let choice = MotionChoice(text)
    let motions = try choice.histories(&library)
    let others = choice.missing(
      try library.numbers(LookUp(text)) ?? [], motions.chains, in: motions.graph)
    var documents: [DocumentSummary] = []
    if motions.chains.isEmpty {
      documents = try self.documents(&library)
    } else {
      for id in others {
        let found = try Naming.documents(numbered: id, &library)
        if found.isEmpty { missing.append(id) }
        documents += found
      }
    }
    guard !documents.isEmpty else {
      guard !motions.chains.isEmpty else { return nil }
      return (Timeline(ofMotions: motions.chains.flatMap { $0 }, in: motions.graph), motions.graph)
    }
    let speaking = motions.chains.isEmpty ? [] : motions.graph.documents
    let graph = try library.graph(
      around: documents.map(\.id) + speaking.compactMap { DocumentID(sha256: $0.sha256) })
    let members = documents.compactMap { graph.document($0.sha256) }
    guard !motions.chains.isEmpty else { return (Timeline(ofDocuments: members, in: graph), graph) }
    let chains = try choice.histories(library, in: graph)
    return (
      Timeline(ofMotions: chains.flatMap { $0 }, documents: members, in: graph), graph
    )
  }

  private func documents(_ library: inout Library) throws -> [DocumentSummary] {
    let named = try Naming.documents(text, &library)
    if !named.isEmpty { return named }
    if let dossier = LookUp(text).dossier {
      let found = try library.summaries(inDossier: dossier)
      if !found.isEmpty { return found }
    }
    return try library.archive.search(
      words: text.split(separator: " ").map(String.init), filter: Filter(limit: 200)
    )
    .map(\.document)
  }
}

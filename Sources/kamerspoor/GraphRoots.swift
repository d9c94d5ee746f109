internal import Archive
internal import Dossiers
internal import Kamerstukken

/// What a map of links begins at: a motion or person first, then a document, a dossier, a search.
struct GraphRoots {
  let nodes: [Link.Node]
  let graph: DossierGraph

  init(_ text: String, _ library: inout Library) throws {
    let choice = MotionChoice(text)
    let motions = try choice.histories(&library)
    let ids = try library.numbers(LookUp(text)) ?? []
    var nodes: [Link.Node] = choice.isByNumber ? [] : Self.people(text, in: motions.graph)
    if nodes.isEmpty {
      nodes = Self.motions(motions.chains, numbered: ids, in: motions.graph)
    }
    let others = choice.missing(ids, motions.chains, in: motions.graph)
    guard nodes.isEmpty || !others.isEmpty else {
      self.nodes = nodes
      graph = motions.graph
      return
    }
    let documents = try Self.documents(text, others, hasMotions: !nodes.isEmpty, &library)
    let speaking = nodes.isEmpty ? [] : motions.graph.documents
    let whole = try library.graph(
      around: documents.map(\.id) + speaking.compactMap { DocumentID(sha256: $0.sha256) })
    let people = choice.isByNumber ? [] : Self.people(text, in: whole)
    let held = documents.compactMap { whole.document($0.sha256) }.map(Link.Node.document)
    let chains = nodes.isEmpty ? [] : try choice.histories(library, in: whole)
    self.nodes =
      people.isEmpty ? Self.motions(chains, numbered: ids, in: whole) + held : people
    graph = whole
  }

  /// The people of that name, whole or the surname alone.
  private static func people(_ text: String, in graph: DossierGraph) -> [Link.Node] {
    let name = PersonName(text)
    return graph.people.indices.filter { person in
      let other = graph.people[person].name
      return other.folded == name.folded || other.surname == name.folded
    }.map(Link.Node.person)
  }

  /// Of histories that were asked for by number the motions of that number, else all of each.
  private static func motions(
    _ chains: [[Int]], numbered ids: [String], in graph: DossierGraph
  ) -> [Link.Node] {
    let all = chains.flatMap { $0 }
    let named = all.filter { motion in
      graph.motions[motion].kamerstuk.map { ids.contains($0) } ?? false
    }
    return (named.isEmpty ? all : named).map(Link.Node.motion)
  }

  private static func documents(
    _ text: String, _ others: [String], hasMotions: Bool, _ library: inout Library
  ) throws -> [DocumentSummary] {
    guard !hasMotions else {
      return try others.flatMap { try Naming.documents(numbered: $0, &library) }
    }
    let named = try Naming.documentsOrDossier(text, &library)
    if !named.isEmpty { return named }
    return try library.archive.search(
      words: text.split(separator: " ").map(String.init), filter: Filter(limit: 200)
    ).map(\.document)
  }
}

internal import Archive
internal import Dossiers
internal import Kamerstukken

/// Which links a reader asks for: all, or those of a motion, document or dossier.
struct LinkScope {
  let graph: DossierGraph
  /// The motions and papers asked for; nothing where all are.
  private let nodes: Set<Link.Node>?
  private let number: String?

  /// Everything that is held.
  init(_ library: inout Library) throws {
    graph = try library.wholeGraph()
    nodes = nil
    number = nil
  }

  /// What a name means, as `timeline` takes it: a motion or Member first, then a document, then a dossier.
  init(_ name: String, _ library: inout Library) throws {
    let found = try MotionChoice(name).histories(&library)
    let query = LookUp(name)
    number = query.numbers.first
    guard found.chains.isEmpty else {
      graph = found.graph
      nodes = Set(found.chains.flatMap { $0 }.map(Link.Node.motion))
      return
    }
    let documents = try Naming.documentsOrDossier(name, &library)
    let graph = try library.graph(around: documents.map(\.id))
    self.graph = graph
    nodes = Set(documents.compactMap { graph.document($0.sha256) }.map(Link.Node.document))
  }

  var isEmpty: Bool { nodes?.isEmpty ?? false }

  /// Whether the links are those of everything that is held.
  var isWhole: Bool { nodes == nil }

  /// The links asked for, each with the reader's verdict; of all that is held also the verdicts that find no link.
  func links(_ verdicts: [Verdict]) -> [ListedLink] {
    guard let nodes else { return graph.listedLinks(verdicts) }
    return graph.listedLinks([]).filter { link in
      let ends = [link.from, link.to].compactMap(\.self)
      let isMentioned = link.mention.map { nodes.contains(.document($0.document)) } ?? false
      return isMentioned
        || ends.contains { end in
          if case .number(let id) = end { return id == number }
          return nodes.contains(end)
        }
    }
  }
}

internal import Dossiers
internal import Kamerstukken

/// What is worked out once for all pages of a graph: promises, findings and links, by the papers that show them.
struct ReportGround {
  let graph: DossierGraph
  /// All links, of which the ends are told apart only where they differ.
  let map: LinkMap
  private let promises: [Promise]
  private let findings: [Finding]
  private let promisePlaces: [Int: [Int]]
  private let findingPlaces: [Int: [Int]]
  private let edgePlaces: [Int: [Int]]

  init(_ graph: DossierGraph, asOf: CalendarDate?) {
    self.graph = graph
    let nodes =
      graph.motions.indices.map(Link.Node.motion) + graph.documents.indices.map(Link.Node.document)
    map = LinkMap(around: nodes, in: graph, depth: 1, kinds: Set(Link.Kind.allCases))
    promises = graph.promises(asOf: asOf)
    findings = Check.findings(in: graph, asOf: asOf)
    promisePlaces = Dictionary(grouping: promises.indices) { [promises] in
      promises[$0].source.document
    }
    findingPlaces = Self.places(findings.map(\.sources))
    edgePlaces = Self.places(map.edges.map(\.link.sources))
  }

  /// The promises in some papers.
  func promises(of documents: Set<Int>) -> [Promise] {
    Self.found(promisePlaces, documents).map { promises[$0] }
  }

  /// The findings that are told of some papers or motions.
  func findings(of documents: Set<Int>, motions: Set<Int>) -> [Finding] {
    Self.found(findingPlaces, documents).map { findings[$0] }
      .filter { $0.isTold(of: documents, motions: motions) }
  }

  /// The links that some papers alone show, between motions that are told of; as indices into the map's.
  func edges(of documents: Set<Int>, motions: Set<Int>) -> [Int] {
    Self.found(edgePlaces, documents).filter { place in
      let edge = map.edges[place]
      return edge.link.sources.allSatisfy { documents.contains($0.document) }
        && [edge.from, edge.to].allSatisfy { end in
          if case .motion(let motion) = map.nodes[end] { motions.contains(motion) } else { true }
        }
    }
  }

  private static func places(_ sources: [[Proof]]) -> [Int: [Int]] {
    var places: [Int: [Int]] = [:]
    for (place, proofs) in sources.enumerated() {
      for document in Set(proofs.map(\.document)) { places[document, default: []].append(place) }
    }
    return places
  }

  private static func found(_ places: [Int: [Int]], _ documents: Set<Int>) -> [Int] {
    Set(documents.flatMap { places[$0] ?? [] }).sorted()
  }
}

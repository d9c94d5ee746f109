internal import Dossiers
internal import Kamerstukken

/// A link as ``LinkTruths`` writes it, in each way in which its ends can be named.
struct LinkName {
  let spellings: Set<String>
  /// With how sure it is, for a reader.
  let text: String

  init(_ link: Link, in graph: DossierGraph) {
    let (from, to) = (Self.names(link.from, in: graph), Self.names(link.to, in: graph))
    spellings = Set(
      from.flatMap { from in to.map { "\(link.kind.rawValue) | \(from) | \($0)" } })
    text = "\(link.kind.rawValue) | \(from[0]) | \(to[0]) (\(link.confidence))"
  }

  private static func names(_ node: Link.Node, in graph: DossierGraph) -> [String] {
    switch node {
    case .document(let document): [graph.documents[document].name]
    case .motion(let motion):
      (graph.motions[motion].kamerstuk.map { [$0] } ?? [])
        + graph.motions[motion].mentions.map {
          "\(graph.documents[$0.document].name)#\($0.motion + 1)"
        }
    case .commitment(let document, let index): ["\(graph.documents[document].name)#\(index + 1)"]
    case .number, .debate, .person, .body: [graph.key(of: node)]
    }
  }
}

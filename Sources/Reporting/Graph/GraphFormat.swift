package import Dossiers
internal import Kamerstukken

/// A way to write a map of links for another program.
package enum GraphFormat: String, Sendable, CaseIterable {
  case text, dot, graphml, gexf, mermaid, json
}

/// The map of links around something, as text for people and in the formats of other programs.
package struct GraphView {
  let map: LinkMap
  let name: String
  let language: Language
  /// Where the drawing comes from, a line each, which the drawing says of itself.
  let notes: [String]
  /// Whether the nodes at which the map begins stand out; in a map of everything they would all.
  let marksRoots: Bool

  /// The map of what was asked for as `name`.
  package init(
    _ map: LinkMap, of name: String, in language: Language = .english, notes: [String] = [],
    marksRoots: Bool = true
  ) {
    self.map = map
    self.name = name
    self.language = language
    self.notes = notes
    self.marksRoots = marksRoots
  }

  /// What a node says on a drawing.
  func label(_ node: Link.Node) -> Phrase { Words.label(node, in: map.graph) }

  func key(_ place: Int) -> String { map.graph.key(of: map.nodes[place]) }

  /// How sure a link is, in a few words: nothing of one that a paper states.
  func doubt(_ link: Link) -> Phrase? {
    switch link.basis {
    case .stated: nil
    case .inferred: Phrase("inferred, \(link.confidence)")
    case .reader: Phrase("the reader's")
    }
  }

  /// Kind and doubt: `answers (inferred, 0.95)`.
  func title(_ link: Link) -> Phrase {
    let kind = Phrase(term: link.kind.rawValue)
    return doubt(link).map { Phrase("\(kind) (\($0))") } ?? kind
  }
}

extension LinkMap {
  /// The papers that its nodes are or are read from, and those that show its links, in their order.
  package var documents: [Int] {
    var documents = Set(edges.flatMap { $0.link.sources.map(\.document) })
    for node in nodes {
      documents.formUnion(graph.papers(of: node))
      switch node {
      case .motion(let motion): documents.formUnion(graph.motions[motion].mentions.map(\.document))
      case .commitment(let document, _): documents.insert(document)
      case .debate(let debate): documents.formUnion(graph.debates[debate].sources.map(\.document))
      case .person(let person): documents.formUnion(graph.people[person].sources.map(\.document))
      case .document, .number, .body: break
      }
    }
    return documents.sorted()
  }
}

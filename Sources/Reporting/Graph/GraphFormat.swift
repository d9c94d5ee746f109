package import Dossiers

/// A way to write a map of links for another program.
package enum GraphFormat: String, Sendable, CaseIterable {
  case text, dot, graphml, gexf, mermaid, json
}

/// The map of links around something, as text for people and in the formats of other programs.
package struct GraphView {
  let map: LinkMap
  let name: String

  /// The map of what was asked for as `name`.
  package init(_ map: LinkMap, of name: String) {
    self.map = map
    self.name = name
  }

  /// What a node says on a drawing.
  func label(_ node: Link.Node) -> String { Words.label(node, in: map.graph) }

  func key(_ place: Int) -> String { map.graph.key(of: map.nodes[place]) }

  /// How sure a link is, in a few words: nothing of one that a paper states.
  func doubt(_ link: Link) -> String? {
    switch link.basis {
    case .stated: nil
    case .inferred: "inferred, \(link.confidence)"
    case .reader: "the reader's"
    }
  }

  /// Kind and doubt: `answers (inferred, 0.95)`.
  func title(_ link: Link) -> String {
    link.kind.rawValue + (doubt(link).map { " (\($0))" } ?? "")
  }
}

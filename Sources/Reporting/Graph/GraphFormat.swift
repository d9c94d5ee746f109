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

  /// The map of what was asked for as `name`.
  package init(_ map: LinkMap, of name: String, in language: Language = .english) {
    self.map = map
    self.name = name
    self.language = language
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

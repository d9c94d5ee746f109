internal import Kamerstukken

/// The way back from a node's key to the node in a graph.
package struct NodeLookUp {
  private var nodes: [String: Link.Node] = [:]

  /// Gathers the keys of a graph whose motions, debates and people are known.
  package init(_ graph: DossierGraph) {
    for document in graph.documents.indices {
      add(.document(document), graph)
      for index in graph.documents[document].record.commitments.indices {
        add(.commitment(document: document, index: index), graph)
      }
    }
    for motion in graph.motions.indices { add(.motion(motion), graph) }
    for debate in graph.debates.indices { add(.debate(debate), graph) }
    for person in graph.people.indices { add(.person(person), graph) }
  }

  private mutating func add(_ node: Link.Node, _ graph: DossierGraph) {
    for key in graph.keys(of: node) where nodes[key] == nil { nodes[key] = node }
  }

  /// What a key can stand for, the likeliest first; nothing where it is not held.
  ///
  /// A motion that is only cited is a number, and a number whose motion is held is that motion.
  package func nodes(_ key: String) -> [Link.Node] {
    if let id = Self.suffix(of: key, behind: "number:") {
      return [.number(id)] + (nodes["motion:\(id)"].map { [$0] } ?? [])
    }
    if let node = nodes[key] {
      guard let id = Self.suffix(of: key, behind: "motion:"), KamerstukNumber(id: id) != nil else {
        return [node]
      }
      return [node, .number(id)]
    }
    if let id = Self.suffix(of: key, behind: "motion:"), KamerstukNumber(id: id) != nil {
      return [.number(id)]
    }
    return Self.suffix(of: key, behind: "body:").map { [.body($0)] } ?? []
  }

  private static func suffix(of key: String, behind prefix: String) -> String? {
    key.hasPrefix(prefix) && key.utf8.count > prefix.utf8.count
      ? String(key.dropFirst(prefix.count)) : nil
  }
}

internal import Dossiers
internal import Kamerstukken

/// The map as `kamerspoor.graph/1`.
extension GraphView {
  /// One object on one line; `depth` and `kinds` are what the map was limited to.
  func json(depth: Int, kinds: Set<Link.Kind>) -> [UInt8] {
    var json = JSONWriter(reservingCapacity: 16_384)
    json.object { json in
      json.member("depth", depth)
      json.member("kinds", Link.Kind.allCases.filter(kinds.contains).map(\.rawValue))
      json.member("links", map.edges, write)
      json.member("nodes", Array(map.nodes.indices), writeNode)
      json.member("of", name)
      json.member("roots", map.nodes.indices.prefix(map.roots).map(key))
      json.member("schema", "kamerspoor.graph/1")
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ edge: LinkMap.Edge, to json: inout JSONWriter) {
    json.object { json in
      json.member("basis", edge.link.basis.rawValue)
      json.member("confidence", edge.link.confidence) { $1.number(hundredths: $0.hundredths) }
      json.member("from", key(edge.from))
      json.member("kind", edge.link.kind.rawValue)
      json.member("reasons", edge.link.reasons)
      json.member("sources", edge.link.sources) { SourceJSON.write($0, in: map.graph, to: &$1) }
      json.member("to", key(edge.to))
    }
  }

  private func writeNode(_ place: Int, to json: inout JSONWriter) {
    let node = map.nodes[place]
    json.object { json in
      json.member("day", map.graph.day(of: node)?.description)
      json.member("key", key(place))
      json.member("label", label(node))
      json.member("papers", map.graph.papers(of: node)) { document, json in
        json.object { json in
          json.member("name", map.graph.documents[document].name)
          json.member("sha256", map.graph.documents[document].sha256)
        }
      }
      json.member("sort", DossierGraph.sort(of: node))
    }
  }
}

package import Dossiers
internal import Kamerstukken

/// The map in the languages of drawing programs; a link that is not stated is dashed or marked so.
extension GraphView {
  /// The map in a format other than text.
  package func written(as format: GraphFormat, depth: Int, kinds: Set<Link.Kind>) -> [UInt8] {
    switch format {
    case .text:
      Array(lines(on: Sheet(width: nil)).map { $0.rendered(inColor: false) + "\n" }.joined().utf8)
    case .dot: Array(dot.utf8)
    case .graphml: Array(graphML.utf8)
    case .gexf: Array(gexf.utf8)
    case .mermaid: Array(mermaid.utf8)
    case .json: json(depth: depth, kinds: kinds)
    }
  }

  private func said(_ phrase: Phrase) -> String { language.text(phrase) }

  /// Graphviz.
  private var dot: String {
    var text = "digraph kamerspoor {\n  rankdir=LR;\n  node [shape=box];\n"
    for (place, node) in map.nodes.enumerated() {
      let shape = place < map.roots ? ", penwidth=2" : ""
      text +=
        "  \"\(GraphText.dot(key(place)))\" [label=\"\(GraphText.dot(said(label(node))))\", "
        + "class=\"\(DossierGraph.sort(of: node))\"\(shape)];\n"
    }
    for edge in map.edges {
      let style = edge.link.basis == .stated ? "" : ", style=dashed"
      let reasons = said(edge.link.reasons.joined(by: "; "))
      text +=
        "  \"\(GraphText.dot(key(edge.from)))\" -> \"\(GraphText.dot(key(edge.to)))\" "
        + "[label=\"\(GraphText.dot(said(title(edge.link))))\", basis=\"\(edge.link.basis.rawValue)\", "
        + "confidence=\"\(edge.link.confidence)\", tooltip=\"\(GraphText.dot(reasons))\"\(style)];\n"
    }
    return text + "}\n"
  }

  /// Mermaid, for a page of Markdown.
  private var mermaid: String {
    var text = "flowchart LR\n"
    for (place, node) in map.nodes.enumerated() {
      text += "  \(GraphText.token(key(place)))[\"\(GraphText.mermaid(said(label(node))))\"]\n"
    }
    for edge in map.edges {
      let arrow = edge.link.basis == .stated ? "-->" : "-.->"
      let reasons =
        edge.link.reasons.isEmpty ? "" : ": " + said(edge.link.reasons.joined(by: "; "))
      text +=
        "  \(GraphText.token(key(edge.from))) \(arrow)|\"\(GraphText.mermaid(said(title(edge.link)) + reasons))\"| "
        + "\(GraphText.token(key(edge.to)))\n"
    }
    return text
  }

  /// The attributes of an edge in the two XML formats, in order.
  private static let edgeAttributes = ["kind", "basis", "confidence", "reasons"]
  private static let nodeAttributes = ["key", "label", "sort", "day"]

  private func values(_ place: Int) -> [String] {
    let node = map.nodes[place]
    return [
      key(place), said(label(node)), DossierGraph.sort(of: node),
      map.graph.day(of: node)?.description ?? "",
    ]
  }

  private func values(_ link: Link) -> [String] {
    [
      link.kind.rawValue, link.basis.rawValue, link.confidence.description,
      said(link.reasons.joined(by: "; ")),
    ]
  }

  /// GraphML, with names that its schema takes and the key as an attribute.
  private var graphML: String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">

      """
    for name in Self.nodeAttributes {
      text += "  <key id=\"n-\(name)\" for=\"node\" attr.name=\"\(name)\" attr.type=\"string\"/>\n"
    }
    for name in Self.edgeAttributes {
      let type = name == "confidence" ? "double" : "string"
      text += "  <key id=\"e-\(name)\" for=\"edge\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>\n"
    }
    text += "  <graph id=\"kamerspoor\" edgedefault=\"directed\">\n"
    for place in map.nodes.indices {
      text += "    <node id=\"\(nmtoken(place))\">\n"
      text += data("n", Self.nodeAttributes, values(place)) + "    </node>\n"
    }
    for (place, edge) in map.edges.enumerated() {
      text +=
        "    <edge id=\"e\(place)\" source=\"\(nmtoken(edge.from))\" target=\"\(nmtoken(edge.to))\">\n"
        + data("e", Self.edgeAttributes, values(edge.link)) + "    </edge>\n"
    }
    return text + "  </graph>\n</graphml>\n"
  }

  private func nmtoken(_ place: Int) -> String { GraphText.token(key(place), keeping: ":.-") }

  private func data(_ prefix: String, _ names: [String], _ values: [String]) -> String {
    zip(names, values).filter { !$0.1.isEmpty }.map { name, value in
      "      <data key=\"\(prefix)-\(name)\">\(GraphText.xml(value))</data>\n"
    }.joined()
  }

  /// GEXF 1.3, for Gephi.
  private var gexf: String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" version="1.3">
        <graph defaultedgetype="directed">

      """
    for (kind, names) in [("node", Self.nodeAttributes), ("edge", Self.edgeAttributes)] {
      text += "    <attributes class=\"\(kind)\">\n"
      for (place, name) in names.enumerated() {
        let type = name == "confidence" ? "double" : "string"
        text += "      <attribute id=\"\(place)\" title=\"\(name)\" type=\"\(type)\"/>\n"
      }
      text += "    </attributes>\n"
    }
    text += "    <nodes>\n"
    for (place, node) in map.nodes.enumerated() {
      text +=
        "      <node id=\"\(GraphText.xml(key(place)))\" label=\"\(GraphText.xml(said(label(node))))\">\n"
        + attributeValues(values(place)) + "      </node>\n"
    }
    text += "    </nodes>\n    <edges>\n"
    for (place, edge) in map.edges.enumerated() {
      text +=
        "      <edge id=\"\(place)\" source=\"\(GraphText.xml(key(edge.from)))\" "
        + "target=\"\(GraphText.xml(key(edge.to)))\" label=\"\(GraphText.xml(said(title(edge.link))))\" "
        + "kind=\"\(edge.link.kind.rawValue)\">\n"
        + attributeValues(values(edge.link)) + "      </edge>\n"
    }
    return text + "    </edges>\n  </graph>\n</gexf>\n"
  }

  private func attributeValues(_ values: [String]) -> String {
    let filled = values.enumerated().filter { !$0.element.isEmpty }.map { place, value in
      "          <attvalue for=\"\(place)\" value=\"\(GraphText.xml(value))\"/>\n"
    }
    return "        <attvalues>\n" + filled.joined() + "        </attvalues>\n"
  }
}

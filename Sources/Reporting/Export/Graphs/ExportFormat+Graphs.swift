internal import Dossiers
internal import Kamerstukken

/// The links of what leaves, for programs that draw or count them.
extension ExportFormat {
  static let graphML = graph(
    "graphml", .graphml, Phrase("The links as GraphML, for networkx, yEd and Cytoscape."))
  static let gexf = graph(
    "gexf", .gexf, Phrase("The links as GEXF 1.3, for Gephi."))
  static let dot = graph("dot", .dot, Phrase("The links as DOT, for Graphviz."))
  static let mermaid = graph(
    "mermaid", .mermaid,
    Phrase("The links of a motion or a dossier as a Mermaid flowchart, for a page of Markdown."))

  private static func graph(
    _ name: String, _ format: GraphFormat, _ summary: Phrase
  ) -> ExportFormat {
    ExportFormat(name: name, summary: summary, ignoresNew: true) { selection, _, write in
      let view = GraphView(
        selection.map, of: selection.subject ?? "", in: selection.language,
        notes: ProvenanceNote(selection).lines,
        marksRoots: false)
      try write(
        ExportPiece(
          view.written(as: format, depth: Selection.depth, kinds: Set(Link.Kind.allCases))))
    }
  }
}

extension Selection {
  /// One step from the papers and motions, which are an end of every link.
  fileprivate static let depth = 1

  /// Every link of its papers and motions; of everything that is held also the nodes that no link touches.
  var map: LinkMap {
    var nodes = motions.map(Link.Node.motion) + documents.map(Link.Node.document)
    for document in documents {
      nodes += graph.documents[document].record.commitments.indices.map {
        .commitment(document: document, index: $0)
      }
    }
    if subject == nil {
      nodes += graph.debates.indices.map(Link.Node.debate)
      nodes += graph.people.indices.map(Link.Node.person)
    }
    return LinkMap(
      around: nodes, in: graph, depth: Self.depth, kinds: Set(Link.Kind.allCases))
  }
}

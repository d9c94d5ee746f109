internal import Dossiers
internal import Kamerstukken

/// What is held as entities of FollowTheMoney, for Aleph and everything else that reads them.
extension ExportFormat {
  static let followTheMoney = ExportFormat(
    name: "ftm",
    summary: Phrase(
      "Papers, motions, people, events and links as FollowTheMoney entities, for Aleph."),
    ignoresNew: true
  ) { selection, _, write in
    let entities = FollowTheMoney(selection)
    try entities.write { try write(ExportPiece($0.bytes)) }
  }
}

/// Papers as documents; motions, debates and promises as events; and what joins them as links.
struct FollowTheMoney {
  let selection: Selection
  let map: LinkMap
  /// The papers that leave: those of the selection and what they are linked to.
  private let papers: [Int]
  let citations: PaperCitations
  /// Who handed in a motion, where that is not inferred, which only the link can tell.
  private(set) var involved: [Link.Node: [Link.Node]] = [:]

  init(_ selection: Selection) {
    self.selection = selection
    map = selection.map
    citations = PaperCitations(selection.graph)
    var papers = Set(selection.documents)
    for node in map.nodes {
      switch node {
      case .document(let document), .commitment(let document, _): papers.insert(document)
      case .motion(let motion):
        papers.formUnion(selection.graph.motions[motion].mentions.map(\.document))
      case .debate(let debate):
        papers.formUnion(selection.graph.debates[debate].sources.map(\.document))
      case .person(let person):
        papers.formUnion(selection.graph.people[person].sources.map(\.document))
      case .number, .body: break
      }
    }
    papers.formUnion(map.edges.flatMap { $0.link.sources.map(\.document) })
    papers.formUnion(selection.events.flatMap { $0.sources.map(\.document) })
    self.papers = papers.sorted()
    for edge in map.edges where edge.link.kind == .submittedBy && edge.link.basis != .inferred {
      involved[map.nodes[edge.from], default: []].append(map.nodes[edge.to])
    }
  }

  var graph: DossierGraph { selection.graph }

  func write(_ write: (FtMEntity) throws -> Void) throws {
    try write(about)
    for document in papers { try write(paper(document, citations[document])) }
    for ministry in Set(papers.compactMap { graph.documents[$0].ministry })
      .sorted(by: { $0.rawValue < $1.rawValue })
    {
      try write(body(ministry))
    }
    for document in papers {
      if let sent = sender(of: document) { try write(sent) }
    }
    for node in map.nodes {
      if let thing = thing(node) { try write(thing) }
    }
    for edge in map.edges { try write(relation(edge)) }
    for node in map.nodes {
      for paper in graph.papers(of: node) where node != .document(paper) {
        try write(documentation(paper, of: node))
      }
    }
    for event in happenings { for entity in event { try write(entity) } }
  }

  /// The program, the day it judges by and what was asked for, as a note of its own.
  private var about: FtMEntity {
    var note = FtMEntity("Note", key: "kamerspoor|\(selection.subject ?? "")")
    note.add(name: "Kamerspoor", to: "name")
    note.add(text: ProvenanceNote(selection).head.joined(separator: "\n"), to: "description")
    sign(&note)
    return note
  }

  /// Says by which program an entity that is no document was made.
  func sign(_ entity: inout FtMEntity) {
    entity.add(string: selection.provenance.program, to: "publisher")
  }

  /// Names the papers that show something.
  func prove(_ entity: inout FtMEntity, by sources: [Proof]) {
    for source in sources { entity.add(id(ofPaper: source.document), "proof") }
  }

  func id(ofPaper document: Int) -> String { FtMEntity.id(key(ofPaper: document)) }

  /// A paper by its digest; a case of the register by its number, since what is kept of it changes.
  func key(ofPaper document: Int) -> String {
    let held = graph.documents[document]
    return held.register.map { "register:\($0.number)" } ?? "document:\(held.sha256)"
  }

  /// The entity of a node.
  func id(of node: Link.Node) -> String {
    if case .document(let document) = node { return id(ofPaper: document) }
    return FtMEntity.id(graph.key(of: node))
  }
}

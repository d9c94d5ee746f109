import Dossiers
import Kamerstukken
import Testing

@Suite struct `A map of links` {
  private static func graph() throws -> DossierGraph {
    DossierGraph([
      try Papers.held("memo", Papers.memo), try Papers.held("brief", Papers.letter),
      try Papers.held("december", Papers.letterOfDecember),
      try Papers.held("nota", Papers.citingMemo),
    ])
  }

  private static func map(
    _ name: String, depth: Int, kinds: Set<Link.Kind> = Set(Link.Kind.allCases)
  ) throws -> LinkMap {
    let graph = try graph()
    let root = try #require(graph.documents.firstIndex { $0.name == name })
    return LinkMap(around: [.document(root)], in: graph, depth: depth, kinds: kinds)
  }

  @Test func `holds what can be reached in so many steps, and the links on the way`() throws {
    let near = try Self.map("memo", depth: 1)
    let far = try Self.map("memo", depth: 3)
    #expect(near.edges.allSatisfy { $0.from == 0 || $0.to == 0 })
    #expect(near.nodes.count < far.nodes.count)
    #expect(Array(far.nodes.prefix(near.nodes.count)) == near.nodes)
    for edge in far.edges {
      #expect(far.nodes.indices.contains(edge.from) && far.nodes.indices.contains(edge.to))
    }
  }

  @Test func `does not pass through a person or a body, unless it begins there`() throws {
    // Minister A.B. Voorbeeld signed both letters, which nothing else joins.
    let map = try Self.map("december", depth: 2, kinds: [.signedBy])
    #expect(map.nodes.count == 2)
    let graph = try Self.graph()
    let minister = try #require(
      graph.people.indices.first { graph.people[$0].name.text == "A.B. Voorbeeld" })
    let signed = LinkMap(
      around: [.person(minister)], in: graph, depth: 1, kinds: [.signedBy])
    #expect(signed.nodes.count == 3)
  }

  @Test func `takes a number, and a motion's own paper, for the motion`() throws {
    let motie = Papers.motie(
      1001, title: "GEWIJZIGDE MOTIE VAN HET LID JANSEN", day: "4 april 2023",
      request: "verzoekt de regering met de Kamer te delen welke algoritmes zij gebruikt",
      member: "Jansen")
    let papers = [try Papers.held("motie", motie), try Papers.held("brief", Papers.letter)]
    let graph = DossierGraph(papers)
    let own = try #require(graph.documents.firstIndex { $0.name == "motie" })
    for root in [Link.Node.document(own), .number("26643-1001")] {
      let map = LinkMap(around: [root], in: graph, depth: 1, kinds: [.answers, .cites])
      #expect(map.nodes.map(graph.key).first == "motion:26643-1001")
      #expect(
        map.edges.map(\.link.kind).sorted { $0.rawValue < $1.rawValue } == [.answers, .cites])
    }
  }

  @Test func `is the same whatever order the papers came in`() throws {
    let graph = try Self.graph()
    let other = DossierGraph(graph.documents.reversed())
    func keys(_ graph: DossierGraph) -> [String] {
      LinkMap(
        around: [.document(0)], in: graph, depth: 4, kinds: Set(Link.Kind.allCases)
      ).nodes.map(graph.key)
    }
    #expect(keys(graph) == keys(other))
  }
}

import Dossiers
import Kamerstukken
import Testing

@Suite struct `The key of a node` {
  @Test func `is the number of a motion, else where its first mention begins`() throws {
    let memo = try Papers.held("memo", Papers.memo)
    let graph = DossierGraph([memo, try Papers.held("brief", Papers.letter)])
    let keys = graph.motions.indices.map { graph.key(of: .motion($0)) }
    let mention = try #require(graph.motions.first { $0.kamerstuk == nil }?.mentions.first)
    let start = graph.motion(mention).evidence.first.lowerBound
    #expect(keys.contains("motion:26643-1001"))
    #expect(keys.contains("motion:\(memo.sha256.prefix(12))@\(start)"))
  }

  @Test func `of a motion found by its number later is still among its keys`() throws {
    let memo = try Papers.held("memo", Papers.memo)
    let before = DossierGraph([memo])
    let key = before.key(of: .motion(0))
    let motie = Papers.motie(
      987, title: "MOTIE VAN HET LID JANSEN", day: "28 maart 2023",
      request:
        "verzoekt de regering de uitzondering voor rechtshandhaving in het algoritmeregister te schrappen",
      member: "Jansen")
    let after = DossierGraph([memo, try Papers.held("motie", motie)])
    #expect(after.motions.count == 1)
    #expect(after.key(of: .motion(0)) == "motion:26643-987")
    #expect(after.keys(of: .motion(0)).contains(key))
  }

  @Test func `is another for every node, also of motions that begin in one place`() {
    let graph = DossierGraph([
      Papers.made("lijst") { record in
        record.motions = ["Jansen", "Pietersen"].map {
          Motion(submitters: [PersonName($0)], evidence: Evidence(7..<9))
        }
        record.commitments = ["een", "twee"].map {
          Commitment(text: $0, by: nil, due: nil, evidence: Evidence(3..<5))
        }
        record.debates = [
          Debate(kind: "debat", title: nil, date: nil, evidence: Evidence(1..<2)),
          Debate(kind: "debat", title: nil, date: nil, evidence: Evidence(2..<3)),
        ]
      }
    ])
    let nodes: [Link.Node] =
      graph.motions.indices.map(Link.Node.motion) + graph.debates.indices.map(Link.Node.debate)
      + [0, 1].map { .commitment(document: 0, index: $0) } + [.document(0), .number("26643-1")]
    #expect(Set(nodes.map(graph.key)).count == nodes.count)
  }

  @Test func `is the same whatever else is held`() throws {
    let papers = [
      try Papers.held("memo", Papers.memo), try Papers.held("brief", Papers.letter),
      try Papers.held("nota", Papers.citingMemo),
    ]
    func keys(_ papers: [HeldDocument]) -> Set<String> {
      let graph = DossierGraph(papers)
      return Set(graph.links.flatMap { [graph.key(of: $0.from), graph.key(of: $0.to)] })
    }
    #expect(keys(papers) == keys(papers.reversed()))
    #expect(keys(Array(papers.prefix(2))).isSubset(of: keys(papers)))
  }
}

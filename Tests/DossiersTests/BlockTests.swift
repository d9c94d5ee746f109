import Dossiers
import Kamerstukken
import Testing

@Suite struct `Blocks of papers` {
  /// The papers that hang together by near keys.
  private static func clusters(_ papers: [HeldDocument]) -> [[HeldDocument]] {
    var rest = papers
    var clusters: [[HeldDocument]] = []
    while let first = rest.popLast() {
      var cluster = [first]
      var keys = Set(LinkKey.near(first))
      while let next = rest.firstIndex(where: { !keys.isDisjoint(with: LinkKey.near($0)) }) {
        keys.formUnion(LinkKey.near(rest[next]))
        cluster.append(rest.remove(at: next))
      }
      clusters.append(cluster)
    }
    return clusters
  }

  /// Everything that a motion of a graph tells.
  private static func told(_ motion: Int, in graph: DossierGraph) -> String {
    let identity = graph.motions[motion]
    let mentions = identity.mentions.map { "\(graph.documents[$0.document].name)#\($0.motion)" }
    let chain = graph.chain(of: motion).map { graph.key(of: .motion($0)) }
    let reasons = (identity.numberReasons + identity.mergeReasons).map(\.english)
    return
      "\(graph.key(of: .motion(motion))) \(identity.label.english) \(chain) \(mentions) \(reasons)"
  }

  /// Everything that a link tells, its ends by key and by name.
  private static func told(_ link: ListedLink, in graph: DossierGraph) -> String {
    let names = [link.from, link.to].map { node -> String in
      switch node {
      case .motion(let motion): graph.motions[motion].label.english
      case .debate(let debate): graph.debates[debate].label.english
      case .person(let person): graph.people[person].name.text
      case .body(let name): name
      default: ""
      }
    }
    let sources = link.sources.map { "\(graph.documents[$0.document].name):\($0.evidence.first)" }
    return "\(link.subject) \(names) \(link.basis) \(link.confidence.map { "\($0)" } ?? "") "
      + "\(link.reasons.map(\.english)) \(sources)"
  }

  private static func given(_ motion: Int, in graph: DossierGraph) -> GivenMotion {
    let identity = graph.motions[motion]
    return GivenMotion(
      key: graph.key(of: .motion(motion)),
      chain: graph.chain(of: motion).map { graph.key(of: .motion($0)) },
      mentions: identity.mentions.map {
        .init(sha256: graph.documents[$0.document].sha256, motion: $0.motion)
      }, submitters: identity.submitters, form: identity.form, kamerstuk: identity.kamerstuk)
  }

  @Test(arguments: 1...300)
  func `tell together what all papers tell`(_ seed: Int) {
    var draw = Draw(seed)
    let papers = draw.papers()
    let whole = DossierGraph(papers)
    var told: [String] = []
    var motions: [GivenMotion] = []
    for cluster in Self.clusters(papers) {
      let graph = DossierGraph(cluster)
      told += graph.motions.indices.map { Self.told($0, in: graph) }
      told += graph.clusterLinks().map { Self.told($0, in: graph) }
      motions += graph.motions.indices.map { Self.given($0, in: graph) }
    }
    for key in Set(papers.flatMap(LinkKey.wide)).sorted() {
      let block = papers.filter { LinkKey.wide($0).contains(key) }
      let digests = Set(block.map(\.sha256))
      let chains = motions.filter { motion in
        motion.mentions.contains { digests.contains($0.sha256) }
      }.flatMap(\.chain)
      let graph = DossierGraph(block, motions: motions.filter { chains.contains($0.key) })
      told += graph.links(ofBlocks: [key]).map { Self.told($0, in: graph) }
    }
    let expected =
      whole.motions.indices.map { Self.told($0, in: whole) }
      + (whole.links.map(whole.listed) + whole.listedLinks([]).filter { $0.mention != nil })
      .map { Self.told($0, in: whole) }
    let (more, less) = (Set(told).subtracting(expected), Set(expected).subtracting(told))
    #expect(
      more.isEmpty && less.isEmpty,
      "more: \(more.sorted().prefix(3)) less: \(less.sorted().prefix(3))")
    #expect(told.count == expected.count)
  }

  /// What is drawn at random is linked in every way, and often, so that the blocks are put to the test.
  @Test func `are drawn with links of every kind`() {
    var counts: [Link.Kind: Int] = [:]
    var (merges, inferred) = (0, 0)
    for seed in 1...300 {
      var draw = Draw(seed)
      let graph = DossierGraph(draw.papers())
      for link in graph.links { counts[link.kind, default: 0] += 1 }
      merges += graph.merges.count
      inferred += graph.motions.count { $0.isNumberInferred }
    }
    for kind in Link.Kind.allCases { #expect((counts[kind] ?? 0) > 5, "\(kind): \(counts)") }
    #expect(merges > 50, "\(merges)")
    #expect(inferred > 0)
  }
}

package import Kamerstukken

/// The part of a graph around some nodes: what can be reached in a number of steps, nearest first.
///
/// Only links that are met on the way are in it. A paper that is a motion, and a number that is a held paper, are one with it. A person or a body is shown and not
/// passed through, unless it is where the map begins: a minister and the Chamber hang together with everything.
package struct LinkMap: Sendable {
  package struct Edge: Hashable, Sendable {
    /// The ends, as indices into the nodes.
    package let from: Int
    package let to: Int
    package let link: Link
  }

  /// In the order in which they are reached; the first ones are where the map begins.
  package private(set) var nodes: [Link.Node] = []
  package private(set) var edges: [Edge] = []
  package private(set) var roots: Int
  package let graph: DossierGraph

  package init(
    around roots: [Link.Node], in graph: DossierGraph, depth: Int, kinds: Set<Link.Kind>
  ) {
    self.graph = graph
    self.roots = 0
    let whole = Whole(graph, kinds)
    var places: [Link.Node: Int] = [:]
    var followed: Set<Int> = []
    var queue: [(place: Int, depth: Int)] = []
    for root in roots.map(whole.resolved) where places[root] == nil {
      places[root] = nodes.count
      queue.append((nodes.count, 0))
      nodes.append(root)
    }
    self.roots = nodes.count
    var next = 0
    while next < queue.count {
      let (place, reached) = queue[next]
      next += 1
      guard reached < depth, place < self.roots || Self.isPassed(nodes[place]) else { continue }
      for link in whole.touching[nodes[place]] ?? [] {
        followed.insert(link)
        for end in [whole.links[link].from, whole.links[link].to] where places[end] == nil {
          places[end] = nodes.count
          queue.append((nodes.count, reached + 1))
          nodes.append(end)
        }
      }
    }
    for place in followed.sorted() {
      let ends = whole.links[place]
      guard let from = places[ends.from], let to = places[ends.to] else { continue }
      edges.append(Edge(from: from, to: to, link: ends.link))
    }
  }

  private static func isPassed(_ node: Link.Node) -> Bool {
    switch node {
    case .person, .body: false
    default: true
    }
  }
}

extension LinkMap {
  /// The links of a graph between nodes that are told apart only where they differ.
  private struct Whole {
    var links: [(from: Link.Node, to: Link.Node, link: Link)] = []
    var touching: [Link.Node: [Int]] = [:]
    private var places: [GraphIndex.LinkEnds: Int] = [:]
    private var motions: [String: Int] = [:]
    private var ownMotions: [Int: Int] = [:]
    private let graph: DossierGraph

    init(_ graph: DossierGraph, _ kinds: Set<Link.Kind>) {
      self.graph = graph
      for (place, motion) in graph.motions.enumerated() {
        if let id = motion.kamerstuk, motions[id] == nil { motions[id] = place }
        for mention in motion.mentions where graph.motion(mention).relation == .is {
          ownMotions[mention.document] = place
        }
      }
      for link in graph.links where kinds.contains(link.kind) {
        let (from, to) = (resolved(link.from), resolved(link.to))
        guard from != to else { continue }
        // Two papers of one motion say the same of it: one link with the sources of both.
        let ends = GraphIndex.LinkEnds(kind: link.kind, from: from, to: to)
        if let same = places[ends] {
          links[same].link = links[same].link.adding(link)
          continue
        }
        places[ends] = links.count
        touching[from, default: []].append(links.count)
        touching[to, default: []].append(links.count)
        links.append((from, to, link))
      }
    }

    func resolved(_ node: Link.Node) -> Link.Node {
      switch node {
      case .number(let id):
        if let motion = motions[id] { return .motion(motion) }
        let held = graph.documents(withNumber: id).filter { $0.link == nil }
        return held.count == 1 ? resolved(.document(held[0].document)) : node
      case .document(let document): return ownMotions[document].map(Link.Node.motion) ?? node
      default: return node
      }
    }
  }
}

extension DossierGraph {
  /// What a node is, in one word.
  package static func sort(of node: Link.Node) -> String {
    switch node {
    case .document: "document"
    case .motion: "motion"
    case .number: "number"
    case .debate: "debate"
    case .person: "person"
    case .body: "body"
    case .commitment: "commitment"
    }
  }

  /// The day of a node, where the papers print one.
  package func day(of node: Link.Node) -> CalendarDate? {
    switch node {
    case .document(let document): documents[document].record.date?.value
    case .motion(let motion):
      motions[motion].mentions.lazy.compactMap { self.day(self.motion($0)) }.first
    case .debate(let debate): debates[debate].day
    case .commitment(let document, _): documents[document].record.date?.value
    case .number, .person, .body: nil
    }
  }

  /// The papers that are a node: a document itself, and of a motion its own paper and its case in the register.
  package func papers(of node: Link.Node) -> [Int] {
    switch node {
    case .document(let document): [document]
    case .motion(let motion):
      motions[motion].mentions.filter { self.motion($0).relation == .is }.map(\.document)
    default: []
    }
  }
}

internal import Dossiers
internal import Kamerstukken

/// The picture of links: what is joined in columns by sort, so many of them as stay readable.
struct GraphChart {
  struct Box {
    /// The node, as an index into the map's.
    let node: Int
    let column: Int
    var x = 0
    var y = 0
    var middle: Int { y + GraphChart.boxHeight / 2 }
  }

  let matter: ReportMatter
  var map: LinkMap { matter.map }
  /// In the order of their columns, from above.
  private(set) var boxes: [Box] = []
  /// The links that are drawn, as indices into the map's.
  private(set) var edges: [Int] = []
  private(set) var columns: [Column] = []
  private(set) var boxWidth = 0
  private(set) var height = 0
  /// The links of the kinds that are drawn, for which there was no room.
  private(set) var leftOut = 0
  private var places: [Int: Int] = [:]

  static let width = 1_000
  static let boxHeight = 42
  static let top = 36
  private static let between = 16
  private static let gap = 64
  private static let widestBox = 250
  /// What is left free beside the last column, for lines between its own boxes.
  private static let side = 48
  private static let mostBoxes = 36

  /// The kinds that are drawn, those that tell most first; who signs and what is cited stands in the table alone.
  private static let drawn: [Link.Kind] = [
    .advisesOn, .answers, .carriesOut, .replaces, .accompanies, .fulfils, .isKamerstuk, .debatedIn,
    .versionOf, .sameAs,
  ]

  init(_ matter: ReportMatter) {
    self.matter = matter
    choose()
    arrange()
    place()
  }

  /// The box of a node, where it is drawn.
  func box(_ node: Int) -> Box? { places[node].map { boxes[$0] } }

  /// Takes links in the order of what they tell, while there is room for both their ends.
  private mutating func choose() {
    var nodes: Set<Int> = []
    let ranks = Dictionary(
      uniqueKeysWithValues: Self.drawn.enumerated().map { ($0.element, $0.offset) })
    let candidates = matter.edges.compactMap { edge in
      ranks[map.edges[edge].link.kind].map { rank in
        // What leads to a number of which no paper is held tells least.
        (rank: rank + (leadsAway(map.edges[edge]) ? Self.drawn.count : 0), edge: edge)
      }
    }.sorted { ($0.rank, $0.edge) < ($1.rank, $1.edge) }
    for (_, edge) in candidates {
      let ends = [map.edges[edge].from, map.edges[edge].to]
      let sum = nodes.union(ends)
      guard sum.count <= Self.mostBoxes else {
        leftOut += 1
        continue
      }
      nodes = sum
      edges.append(edge)
    }
    let found = nodes.map { ($0, Column(map.nodes[$0], in: map.graph)) }
    columns = Column.allCases.filter { column in found.contains { $0.1 == column } }
    boxes = found.compactMap { node, column in
      columns.firstIndex(of: column).map { Box(node: node, column: $0) }
    }.sorted { left, right in
      let (first, second) = (
        map.graph.day(of: map.nodes[left.node]), map.graph.day(of: map.nodes[right.node])
      )
      if left.column != right.column { return left.column < right.column }
      if let first, let second, first != second { return first < second }
      return (first == nil ? 1 : 0, left.node) < (second == nil ? 1 : 0, right.node)
    }
  }

  private func leadsAway(_ edge: LinkMap.Edge) -> Bool {
    [edge.from, edge.to].contains { if case .number = map.nodes[$0] { true } else { false } }
  }

  /// Puts what is joined side by side, so that few lines cross: a few rounds of the mean of the neighbours.
  private mutating func arrange() {
    var neighbours: [Int: [Int]] = [:]
    for edge in edges {
      let ends = map.edges[edge]
      neighbours[ends.from, default: []].append(ends.to)
      neighbours[ends.to, default: []].append(ends.from)
    }
    for _ in 0..<4 {
      var ranks: [Int: Int] = [:]
      for column in columns.indices {
        let members = boxes.filter { $0.column == column }
        for (place, box) in members.enumerated() {
          ranks[box.node] = (place * 2 + 1) * 10_000 / (members.count * 2)
        }
      }
      let means = boxes.map { box in
        let near = (neighbours[box.node] ?? []).compactMap { ranks[$0] } + [ranks[box.node] ?? 0]
        return near.reduce(0, +) / near.count
      }
      boxes = boxes.indices.sorted { left, right in
        (boxes[left].column, means[left], left) < (boxes[right].column, means[right], right)
      }.map { boxes[$0] }
    }
  }

  /// Gives every box its place: a column for its sort, and from above one group of what hangs together behind the other.
  private mutating func place() {
    guard !columns.isEmpty else { return }
    let count = columns.count
    let room = Self.width - Self.gap * (count - 1) - 2 - Self.side
    boxWidth = min(room / count, Self.widestBox)
    let step = count > 1 ? (Self.width - 2 - Self.side - boxWidth) / (count - 1) : 0
    let groups = GraphGroups(edges.map { (from: map.edges[$0].from, to: map.edges[$0].to) })
    var members: [Int: [Int]] = [:]
    var order: [Int] = []
    for (place, box) in boxes.enumerated() {
      let root = groups.root(box.node)
      if members[root] == nil { order.append(root) }
      members[root, default: []].append(place)
    }
    var top = Self.top
    for root in order {
      let all = members[root] ?? []
      let longest = columns.indices.map { column in all.count { boxes[$0].column == column } }.max()
      let whole = (longest ?? 0) * (Self.boxHeight + Self.between)
      for column in columns.indices {
        let these = all.filter { boxes[$0].column == column }
        var y = top + (whole - these.count * (Self.boxHeight + Self.between)) / 2
        for box in these {
          boxes[box].x = 1 + column * step
          boxes[box].y = y
          places[boxes[box].node] = box
          y += Self.boxHeight + Self.between
        }
      }
      top += whole + Self.between / 2
    }
    height = top
  }
}

extension GraphChart {
  /// What stands in one column.
  enum Column: Int, CaseIterable, Sendable {
    case debate, motion, memo, letter, other

    init(_ node: Link.Node, in graph: DossierGraph) {
      switch node {
      case .debate: self = .debate
      case .motion: self = .motion
      case .document(let document):
        switch graph.documents[document].record.kind {
        case .beslisnota: self = .memo
        case .kamerbrief, .antwoord: self = .letter
        default: self = .other
        }
      case .number, .person, .body, .commitment: self = .other
      }
    }

    var name: Phrase {
      switch self {
      case .debate: Phrase("Debates")
      case .motion: Phrase("Motions")
      case .memo: Phrase("Memos")
      case .letter: Phrase("Letters")
      case .other: Phrase("Other papers, promises")
      }
    }
  }
}

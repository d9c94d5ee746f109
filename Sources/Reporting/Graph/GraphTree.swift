internal import Dossiers
internal import Kamerstukken

/// The map as a tree: every node once, under the one from which it is reached first, and every link once.
///
/// Left out is that a paper cites what it answers, and that who hands in a motion signs it.
///
///     the amended motion 26643-1001 Leijten
///     ├─ → replaces: the original motion Leijten (inferred, 0.95)
///     │    because the same Member, Leijten; …
///     └─ ← answers: letter «Uitzondering …» of 2023-04-03 (brief.txt)
extension GraphView {
  /// The lines of the tree, wrapped at a width.
  package func lines(on sheet: Sheet) -> [StyledText] {
    var tree = GraphTree(self, sheet)
    for root in map.nodes.indices.prefix(map.roots) where !tree.isShown(root) {
      tree.addRoot(root)
    }
    return tree.lines
  }
}

private struct GraphTree {
  private(set) var lines: [StyledText] = []
  private let view: GraphView
  private let sheet: Sheet
  private var touching: [[Int]]
  /// The link by which each node is reached first.
  private var entry: [Int?]
  private var shown: Set<Int> = []
  private var told: Set<Int> = []

  init(_ view: GraphView, _ sheet: Sheet) {
    self.view = view
    self.sheet = sheet
    let nodes = view.map.nodes.count
    var touching: [[Int]] = Array(repeating: [], count: nodes)
    for (place, edge) in view.map.edges.enumerated() {
      touching[edge.from].append(place)
      if edge.to != edge.from { touching[edge.to].append(place) }
    }
    var told: [Set<Int>: Set<Link.Kind>] = [:]
    for edge in view.map.edges { told[[edge.from, edge.to], default: []].insert(edge.link.kind) }
    self.touching = touching.map { edges in
      edges.filter { place in
        let edge = view.map.edges[place]
        return !Self.goesWithoutSaying(edge.link.kind, beside: told[[edge.from, edge.to]] ?? [])
      }
    }
    entry = Array(repeating: nil, count: nodes)
    // Nodes come in the order in which they were reached, so the first neighbour before one is what it hangs on.
    for node in view.map.nodes.indices.dropFirst(view.map.roots) {
      entry[node] = self.touching[node].min { first, second in
        (other(first, node), first) < (other(second, node), second)
      }
    }
  }

  /// That a paper cites what it answers or advises on, and that who hands a motion in signs it.
  private static func goesWithoutSaying(_ kind: Link.Kind, beside kinds: Set<Link.Kind>) -> Bool {
    switch kind {
    case .cites: kinds.count > 1
    case .signedBy: kinds.contains(.submittedBy)
    default: false
    }
  }

  private func other(_ edge: Int, _ node: Int) -> Int {
    let ends = view.map.edges[edge]
    return ends.from == node ? ends.to : ends.from
  }

  func isShown(_ node: Int) -> Bool { shown.contains(node) }

  mutating func addRoot(_ root: Int) {
    shown.insert(root)
    let head =
      sheet.say(view.label(view.map.nodes[root]), .bold) + StyledText("  \(view.key(root))", .dim)
    lines += TextLayout.lines(of: head, width: sheet.width, hanging: 2)
    addBranches(of: root, under: "")
  }

  private mutating func addBranches(of node: Int, under trunk: String) {
    let branches = touching[node].filter { told.insert($0).inserted }
    for (place, branch) in branches.enumerated() {
      let isLast = place == branches.count - 1
      let next = other(branch, node)
      let isNew = entry[next] == branch && shown.insert(next).inserted
      add(branch, from: node, isNew: isNew, trunk, isLast: isLast)
      if isNew { addBranches(of: next, under: trunk + (isLast ? "   " : "│  ")) }
    }
  }

  private mutating func add(
    _ branch: Int, from node: Int, isNew: Bool, _ trunk: String, isLast: Bool
  ) {
    let edge = view.map.edges[branch]
    let next = other(branch, node)
    let arrow = edge.from == node ? "→" : "←"
    let doubt = view.doubt(edge.link)
    let kind = Phrase(term: edge.link.kind.rawValue)
    var text = StyledText("\(arrow) \(sheet.language.text(kind)): ", .cyan)
    text += sheet.say(view.label(view.map.nodes[next]))
    if let doubt { text += sheet.say(" (\(doubt))", .yellow) }
    if !isNew, view.map.nodes[next].isPassedOn {
      text += sheet.say(" (elsewhere in this tree)", .dim)
    }
    append(text, trunk + (isLast ? "└─ " : "├─ "), trunk + (isLast ? "     " : "│    "))
    guard !edge.link.reasons.isEmpty else { return }
    let under = trunk + (isLast ? "     " : "│    ")
    append(sheet.because(edge.link.reasons), under, under)
  }

  private mutating func append(_ text: StyledText, _ first: String, _ others: String) {
    let room = sheet.width.map { max($0 - others.count, 20) }
    for (place, line) in TextLayout.lines(of: text, width: room).enumerated() {
      lines.append(StyledText(place == 0 ? first : others, .dim) + line)
    }
  }
}

extension Link.Node {
  /// Whether links are followed on from here.
  fileprivate var isPassedOn: Bool {
    switch self {
    case .person, .body: false
    default: true
    }
  }
}

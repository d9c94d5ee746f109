/// Which nodes hang together, so that a picture can keep them together.
struct GraphGroups: Sendable {
  private var parents: [Int: Int] = [:]

  init(_ edges: [(from: Int, to: Int)]) {
    for edge in edges {
      let (one, other) = (root(edge.from), root(edge.to))
      if one != other { parents[max(one, other)] = min(one, other) }
    }
  }

  /// The least node of the group that a node is in.
  func root(_ node: Int) -> Int {
    var node = node
    while let parent = parents[node] { node = parent }
    return node
  }
}

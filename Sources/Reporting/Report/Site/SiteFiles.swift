/// The pages of a site by what they are on, so that its pages lead to each other; none where a page stands alone.
struct SiteFiles: Sendable {
  /// By motion, as an index into the graph's.
  var motions: [Int: String] = [:]
  /// By paper, as an index into the graph's.
  var documents: [Int: String] = [:]
}

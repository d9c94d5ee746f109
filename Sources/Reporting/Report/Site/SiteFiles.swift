/// The pages of a site by what they are on, so that its pages lead to each other; none where a page stands alone.
struct SiteFiles: Sendable {
  /// By motion and by paper, as indices into the graph's.
  var motions: [Int: String] = [:]
  var documents: [Int: String] = [:]
  /// The page that is written, to which it does not lead itself.
  var own = ""

  /// The page of a motion's history.
  func page(ofMotion motion: Int) -> PageLink? { link(motions[motion]) }

  /// The page of a paper.
  func page(ofDocument document: Int) -> PageLink? { link(documents[document]) }

  private func link(_ file: String?) -> PageLink? {
    file.flatMap { $0 == own ? nil : .page($0) }
  }
}

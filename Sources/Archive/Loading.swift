/// Many papers at once: without the indexes that lie in another order than the papers come in.
///
/// What is held is whole and can be asked after every batch, but look-ups read whole tables until ``endLoad()``. A load
/// that was cut off leaves the indexes missing; the next import begins by making them.
extension Archive {
  /// Fewer papers than this are stored beside the indexes.
  private static let leastLoad = 2_000

  /// Whether no paper is held.
  package func isEmpty() throws(ArchiveError) -> Bool {
    try connection.first(Writing.countUpTo, 1) { $0.int(0) } == 0
  }

  /// Takes the indexes away, if making them anew is less work than keeping them through this many new papers.
  package func beginLoad(of papers: Int) throws(ArchiveError) {
    guard papers >= Self.leastLoad else { return }
    let held = try connection.first(Writing.countUpTo, papers + 1) { $0.int(0) } ?? 0
    guard held <= papers else { return }
    try connection.transaction { () throws(ArchiveError) in try connection.dropIndexes() }
  }

  /// Makes the indexes that are missing.
  package func endLoad() throws(ArchiveError) {
    guard try !connection.hasIndexes() else { return }
    try connection.transaction { () throws(ArchiveError) in try connection.makeIndexes() }
  }
}

extension Connection {
  func hasIndexes() throws(ArchiveError) -> Bool {
    let names = Set(try rows(Writing.indexNames) { $0.text(0) ?? "" })
    return Schema.indexes.allSatisfy { names.contains($0.name) }
  }

  /// Makes every index anew where one is missing; none where all are there.
  func makeIndexes() throws(ArchiveError) {
    guard try !hasIndexes() else { return }
    try dropIndexes()
    for index in Schema.indexes { try execute(index.sql) }
  }

  fileprivate func dropIndexes() throws(ArchiveError) {
    for index in Schema.indexes { try execute("DROP INDEX IF EXISTS \(index.name)") }
  }
}

/// One run of an import, as the archive has it.
package struct ImportRun: Hashable, Sendable {
  package let number: Int
  /// When it began, in Greenwich: `2024-05-17T09:30:00Z`.
  package let started: String
  package let new: Int
  package let changed: Int
  /// Whether it came to its end.
  package let isFinished: Bool
}

/// In which run what is held came.
extension Archive {
  /// The runs, the first one first.
  package func runs() throws(ArchiveError) -> [ImportRun] {
    try connection.rows(ReaderSQL.runs) {
      ImportRun(
        number: $0.int(0), started: $0.text(1) ?? "", new: $0.int(2), changed: $0.int(3),
        isFinished: $0.int(4) == 1)
    }
  }

  /// The run in which a paper came; nothing where that was not written down.
  package func run(ofDocument id: DocumentID) throws(ArchiveError) -> Int? {
    try connection.first(ReaderSQL.arrival, id) { $0.int(0) }
  }

  /// The run in which an entity of the register came or last changed.
  package func run(ofEntity id: String) throws(ArchiveError) -> Int? {
    try connection.first(ReaderSQL.registerArrival, id) { $0.int(0) }
  }
}

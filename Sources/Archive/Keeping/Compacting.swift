internal import CSQLite

/// Writing the whole archive anew, so that nothing stands in it but what it holds.
extension Archive {
  /// Puts the indexes of words together and writes the file anew; needs room for two more of it meanwhile.
  ///
  /// What is taken away is overwritten, also in what SQLite has not used again yet. Where anything fails the archive is
  /// as it was.
  package func compact() throws(ArchiveError) {
    try connection.execute("PRAGMA secure_delete = ON")
    try connection.run(Compacting.optimize("document_search"))
    if try keepsInside() { try connection.run(Compacting.optimize("document_inside")) }
    connection.allowOneAttached()
    try connection.execute("VACUUM")
    try emptyLog()
  }

  /// Moves the write-ahead log into the file and cuts it off; readers of an older state are waited for.
  package func emptyLog() throws(ArchiveError) {
    let isBusy = try connection.first("PRAGMA wal_checkpoint(TRUNCATE)") { $0.int(0) == 1 }
    if isBusy ?? true { throw ArchiveError(.busy, message: connection.path) }
  }
}

/// The statements by which an archive is made small.
enum Compacting {
  /// Makes one piece of an index of words, in which no word of a paper that is gone is left.
  static func optimize(_ index: String) -> String {
    "INSERT INTO \(index) (\(index)) VALUES ('optimize')"
  }
}

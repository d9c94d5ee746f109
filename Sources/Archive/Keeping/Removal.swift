package import Kamerstukken

/// Taking a withdrawn paper out, with everything of it.
extension Archive {
  /// Takes papers out with their rows, text, words in the indexes, names, states of files and corrections, and the
  /// reader's verdicts that name them; all or nothing.
  ///
  /// Their bytes stay in the file until ``compact()``.
  package mutating func remove(
    _ papers: [DocumentSummary], verdicts: [Verdict.Subject]
  ) throws(ArchiveError) {
    try connection.execute("PRAGMA secure_delete = ON")
    try connection.transaction { () throws(ArchiveError) in
      for paper in papers {
        try connection.run(Removing.correction, paper.sha256)
        try connection.run(Removing.document, paper.id)
      }
      for subject in verdicts {
        try connection.run(Removing.verdict, subject.kind, subject.from, subject.to)
      }
    }
  }

  /// The paths under which a paper was read.
  package func paths(of paper: DocumentID) throws(ArchiveError) -> [String] {
    try connection.rows(Removing.paths, paper) { $0.text(0) ?? "" }
  }

  /// Other papers that were read under a path of a paper, before it or after.
  package func papers(sharingPathWith paper: DocumentID) throws(ArchiveError) -> [DocumentSummary] {
    let ids = try connection.rows(Removing.sharingPath, paper) { DocumentID(Int64($0.int(0))) }
    var found: [DocumentSummary] = []
    for id in ids { found += try summary(of: id).map { [$0] } ?? [] }
    return found
  }
}

internal import Kamerstukken

extension Archive {
  /// Writes down that a run of the program starts, and returns the number of the run.
  package mutating func beginRun(program: String, started: String) throws(ArchiveError) -> Int64 {
    try connection.run(Writing.beginRun, program, started)
    run = connection.lastRow
    return connection.lastRow
  }

  /// Writes down that a run has ended, and what became of its papers; from then on a power cut loses nothing of it.
  package mutating func endRun(
    _ run: Int64, finished: String, counts: OutcomeCounts
  ) throws(ArchiveError) {
    try connection.execute(Schema.safe)
    defer { try? connection.execute(Schema.quick) }
    try connection.run(
      Writing.endRun, run, finished, counts.new, counts.changed, counts.reread, counts.duplicate,
      counts.unchanged, counts.failed)
  }

  /// Stores papers in one transaction, and says of each, in the order given, what became of it.
  ///
  /// A paper the archive cannot take is left out and reported. Anything else that goes wrong is thrown, and then
  /// nothing of the batch is stored.
  package mutating func store(_ papers: [Paper]) throws(ArchiveError) -> [Outcome] {
    if writer == nil { writer = try RecordWriter(connection) }
    do throws(ArchiveError) {
      return try connection.transaction { () throws(ArchiveError) in
        // Another import may have asked for the index since the last papers.
        isInsideKept = try keepsInside()
        return try store(papers, eachAlone: false)
      }
    } catch {
      guard error.concernsOnePaper else { throw error }
      // A savepoint closes the index of words, so papers are only set apart when one of them is known to fail.
      return try connection.transaction { () throws(ArchiveError) in
        try store(papers, eachAlone: true)
      }
    }
  }

  /// Stores papers in the order of their ids, which is the order the index of words wants.
  private func store(_ papers: [Paper], eachAlone: Bool) throws(ArchiveError) -> [Outcome] {
    let ids = papers.map { DocumentID(sha256: $0.record.source.sha256) }
    let malformed = ArchiveError(.constraint, message: "sha256 is not 64 hexadecimal digits")
    var outcomes = [Outcome](repeating: .failed(malformed), count: papers.count)
    let known = papers.indices.compactMap { index in ids[index].map { (id: $0, index: index) } }
    for (id, index) in known.sorted(by: { ($0.id, $0.index) < ($1.id, $1.index) }) {
      outcomes[index] =
        eachAlone ? try storeAlone(papers[index], as: id) : try store(papers[index], as: id)
    }
    return outcomes
  }

  private func storeAlone(_ paper: Paper, as id: DocumentID) throws(ArchiveError) -> Outcome {
    try connection.run(Writing.savepoint)
    do throws(ArchiveError) {
      let outcome = try store(paper, as: id)
      try connection.run(Writing.release)
      return outcome
    } catch {
      guard error.concernsOnePaper else { throw error }
      try connection.run(Writing.undo)
      try connection.run(Writing.release)
      return .failed(error)
    }
  }
}

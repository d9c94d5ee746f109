internal import Kamerstukken

extension Archive {
  /// Stores one paper inside a transaction.
  func store(_ paper: Paper, as id: DocumentID) throws(ArchiveError) -> Outcome {
    let source = paper.record.source
    let held = try connection.first(Writing.held, id) {
      (sha256: $0.text(0) ?? "", reader: $0.text(1) ?? "")
    }
    guard let held else { return try storeNew(paper, as: id) }
    guard held.sha256 == source.sha256 else {
      throw ArchiveError(.collision(with: held.sha256), message: source.sha256)
    }
    guard held.reader == paper.reader else {
      try replaceReading(paper, as: id)
      return .reread
    }
    if try connection.first(Writing.hasFile, paper.path, id, read: { _ in true }) != nil {
      return .unchanged
    }
    let previous = try previousContent(of: paper.path, other: id)
    try addFile(paper, to: id)
    return previous.map { .changed(previous: $0) } ?? .duplicate
  }

  private func storeNew(_ paper: Paper, as id: DocumentID) throws(ArchiveError) -> Outcome {
    let previous = try previousContent(of: paper.path, other: id)
    try writer?.write(paper, as: id, again: false)
    try connection.run(Writing.file, paper.path, id, paper.record.source.name)
    try connection.run(Writing.text, id, paper.clean, paper.kept, paper.undecoded)
    try connection.run(Writing.search, id, paper.clean)
    if let run { try connection.run(ReaderSQL.arrive, id, run) }
    return previous.map { .changed(previous: $0) } ?? .new
  }

  private func replaceReading(_ paper: Paper, as id: DocumentID) throws(ArchiveError) {
    for clear in Writing.clearing { try connection.run(clear, id) }
    try writer?.write(paper, as: id, again: true)
    try connection.run(Writing.textAgain, id, paper.clean, paper.kept, paper.undecoded)
    try addFile(paper, to: id)
  }

  private func addFile(_ paper: Paper, to id: DocumentID) throws(ArchiveError) {
    try connection.run(Writing.file, paper.path, id, paper.record.source.name)
    try connection.run(Writing.name, id)
  }

  private func previousContent(
    of path: String, other id: DocumentID
  ) throws(ArchiveError) -> String? {
    try connection.first(Writing.previous, path, id) { $0.text(0) ?? "" }
  }
}

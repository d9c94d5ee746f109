internal import Kamerstukken

extension Archive {
  /// A name under which a paper was read.
  struct Name {
    let path: String
    let base: String
    /// Whether it is known that no paper is held under the path.
    let isPathNew: Bool

    init(_ path: String, _ base: String, isPathNew: Bool) {
      self.path = path
      self.base = base
      self.isPathNew = isPathNew
    }
  }

  /// Stores one paper inside a transaction.
  func store(_ paper: Paper, as id: DocumentID) throws(ArchiveError) -> Outcome {
    let outcome = try storeReading(paper, as: id)
    try set(paper.state, of: id, reader: paper.reader, isPathNew: paper.isPathNew)
    return outcome
  }

  private func storeReading(_ paper: Paper, as id: DocumentID) throws(ArchiveError) -> Outcome {
    let source = paper.record.source
    let name = Name(paper.path, source.name, isPathNew: paper.isPathNew)
    guard let held = try reading(of: id) else { return try storeNew(paper, under: name, as: id) }
    guard held.sha256 == source.sha256 else {
      throw ArchiveError(.collision(with: held.sha256), message: source.sha256)
    }
    guard held.reader == paper.reader else {
      try replaceReading(paper, under: name, as: id)
      return .reread
    }
    return try addName(name, to: id)
  }

  private func storeNew(
    _ paper: Paper, under name: Name, as id: DocumentID
  ) throws(ArchiveError) -> Outcome {
    let isChanged = try hasOther(name, than: id)
    try writer?.write(paper, as: id, again: false)
    try connection.run(Writing.file, id, name.path, name.base)
    try connection.run(Writing.text, id, paper.clean, paper.kept, paper.undecoded, paper.proof)
    try connection.run(Writing.search, id, paper.clean)
    if isInsideKept { try addInside(paper.clean, of: id) }
    if let run { try connection.run(ReaderSQL.arrive, id, run) }
    return isChanged ? .changed : .new
  }

  private func replaceReading(
    _ paper: Paper, under name: Name, as id: DocumentID
  ) throws(ArchiveError) {
    for clear in Writing.clearing { try connection.run(clear, id) }
    try writer?.write(paper, as: id, again: true)
    try connection.run(Writing.textAgain, id, paper.clean, paper.kept, paper.undecoded, paper.proof)
    if isInsideKept {
      try connection.run(Inside.clear, id)
      try addInside(paper.clean, of: id)
    }
    _ = try addName(name, to: id)
  }

  /// Adds a name to a paper that is held.
  func addName(_ name: Name, to id: DocumentID) throws(ArchiveError) -> Outcome {
    if try connection.first(Writing.hasFile, id, name.path, read: { _ in true }) != nil {
      return .unchanged
    }
    let isChanged = try hasOther(name, than: id)
    try connection.run(Writing.file, id, name.path, name.base)
    try connection.run(Writing.name, id)
    return isChanged ? .changed : .duplicate
  }

  /// Whether other bytes are held under a path; what came in by standard input has none before it.
  private func hasOther(_ name: Name, than id: DocumentID) throws(ArchiveError) -> Bool {
    guard !name.isPathNew, name.path != "-" else { return false }
    return try connection.first(Writing.hasOther, name.path, id) { _ in true } ?? false
  }

  /// Keeps in what state the file was from which a paper was read, in place of what was kept of it before.
  func set(
    _ state: FileState?, of id: DocumentID, reader: String, isPathNew: Bool
  ) throws(ArchiveError) {
    guard let state else { return }
    if !isPathNew { try connection.run(Writing.clearState, state.folder, state.name) }
    try connection.run(
      Writing.state, id, state.folder, state.name, state.inode, state.bytes, state.modified,
      state.changed, reader)
  }
}

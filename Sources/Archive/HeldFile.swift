internal import Kamerstukken

/// A file whose bytes are held, that was read again or under another name.
package struct HeldFile: Sendable {
  package let id: DocumentID
  package let path: String
  package let name: String
  /// Nothing where the file may still be changing.
  package let state: FileState?

  package init(id: DocumentID, path: String, name: String, state: FileState?) {
    self.id = id
    self.path = path
    self.name = name
    self.state = state
  }
}

/// What is held of some bytes.
package struct HeldBytes: Sendable {
  package let id: DocumentID
  /// The version of the program's readers that read them.
  package let reader: String
}

extension Archive {
  /// Whether any paper was read under this path.
  package func knows(path: String) throws(ArchiveError) -> Bool {
    try connection.first(Writing.hasPath, path) { _ in true } ?? false
  }

  /// What is held of the bytes with this digest, or nothing.
  package func held(sha256: String) throws(ArchiveError) -> HeldBytes? {
    guard let id = DocumentID(sha256: sha256), let held = try reading(of: id),
      held.sha256 == sha256
    else { return nil }
    return HeldBytes(id: id, reader: held.reader)
  }

  /// The digest of a document that is held, and the version of the readers that read it.
  func reading(
    of id: DocumentID
  ) throws(ArchiveError) -> (sha256: String, reader: String)? {
    try connection.first(Writing.held, id) {
      (sha256: $0.text(0) ?? "", reader: $0.text(1) ?? "")
    }
  }

  /// Adds names to papers that are held, in one transaction, and says of each, in order, what became of it.
  package func store(
    names files: [HeldFile], reader: String
  ) throws(ArchiveError) -> [Outcome] {
    guard !files.isEmpty else { return [] }
    return try connection.transaction { () throws(ArchiveError) in
      var outcomes: [Outcome] = []
      for file in files {
        outcomes.append(
          try addName(Name(file.path, file.name, isPathNew: false), to: file.id))
        try set(file.state, of: file.id, reader: reader, isPathNew: false)
      }
      return outcomes
    }
  }
}

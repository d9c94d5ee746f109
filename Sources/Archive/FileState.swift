/// What the file system said of a file when it was read: by this an import sees that it has not changed since.
package struct FileState: Hashable, Sendable {
  /// The path up to the name, with the slash between them; empty for a name alone.
  package let folder: String
  package let name: String
  /// The number under which the file system keeps it, by which two files of one name in two places differ.
  package let inode: Int
  package let bytes: Int
  /// When its bytes were written last, in nanoseconds since 1970.
  package let modified: Int
  /// When anything of it changed last, which no program can set, in nanoseconds since 1970.
  package let changed: Int

  package init(
    folder: String, name: String, inode: Int, bytes: Int, modified: Int, changed: Int
  ) {
    self.folder = folder
    self.name = name
    self.inode = inode
    self.bytes = bytes
    self.modified = modified
    self.changed = changed
  }
}

extension Archive {
  /// The states in which files of a folder were read by this version of the reader, in order of their names' bytes.
  package func states(
    inFolder folder: String, reader: String
  ) throws(ArchiveError) -> [FileState] {
    try connection.rows(Writing.states, folder, reader) {
      FileState(
        folder: folder, name: $0.text(0) ?? "", inode: $0.int(1), bytes: $0.int(2),
        modified: $0.int(3), changed: $0.int(4))
    }
  }

  /// Whether a file was read in this state by this version of the reader.
  package func holds(_ state: FileState, reader: String) throws(ArchiveError) -> Bool {
    try connection.first(
      Writing.hasState, state.folder, state.name, state.inode, state.bytes, state.modified,
      state.changed, reader
    ) { _ in true } ?? false
  }
}

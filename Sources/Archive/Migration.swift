internal import Glibc

extension Connection {
  /// Opens the archive at `path`, after making sure that it is one.
  static func archive(
    at path: String, access: Archive.Access, _ waiting: Patience.Notice?
  ) throws(ArchiveError) -> Connection {
    if access != .create, unsafe Glibc.access(path, F_OK) != 0 {
      throw ArchiveError(.absent, message: path)
    }
    var connection = try Connection(path: path, access: access, waiting: waiting)
    connection.allowCheckpointOnClose(false)
    try connection.beWary(access)
    var version: Int
    do throws(ArchiveError) {
      version = try connection.inspect(path)
    } catch {
      // A reader shares its log through a file, and this folder may not be written. With no log nobody is writing.
      guard access == .read, [.readOnly, .cannotOpen].contains(error.reason),
        unsafe Glibc.access("\(path)-wal", F_OK) != 0,
        // What a writer left half done must be undone first, which a reader cannot.
        unsafe Glibc.access("\(path)-journal", F_OK) != 0
      else { throw error }
      connection = try Connection(immutable: path)
      try connection.beWary(access)
      version = try connection.inspect(path)
    }
    if access != .create, version == 0 { throw ArchiveError(.absent, message: path) }
    if version > 0 { version = try connection.checkSchema(version: version, path) }
    if access == .read {
      guard version == Schema.steps.count else {
        throw ArchiveError(.older(found: version, known: Schema.steps.count), message: path)
      }
      try connection.execute(Schema.reading)
    } else {
      connection.allowCheckpointOnClose(true)
      if version == 0 { try connection.execute(Schema.layout) }
      try connection.insist(Schema.writing)
      // Who writes in what is there says something of his own, which no import would bring back.
      if access == .write { try connection.execute(Schema.safe) }
      if version < Schema.steps.count { try connection.migrate(path) }
    }
    return connection
  }

  /// Opens for reading an archive that nobody writes, after making sure that it is one of this version.
  static func unwritten(at path: String) throws(ArchiveError) -> Connection {
    let connection = try Connection(immutable: path)
    try connection.beWary(.read)
    _ = try connection.checkSchema(version: try connection.inspect(path), path)
    try connection.execute(Schema.reading)
    return connection
  }

  /// The version of the schema in the file, 0 where there is nothing in it yet.
  ///
  /// Throws for a file that is not ours, or newer than we know; nothing is written.
  func inspect(_ path: String) throws(ArchiveError) -> Int {
    do throws(ArchiveError) {
      // One statement sees one state, also while another program is making the archive.
      let header = try first(Query.header) { ($0.int(0), $0.int(1), $0.int(2)) }
      let (owner, version, tables) = header ?? (0, 0, 0)
      if owner == 0, version == 0, tables == 0 { return 0 }
      guard owner == Schema.applicationID else { throw ArchiveError(.foreign, message: path) }
      guard version >= 0 else {
        throw ArchiveError(.damaged, message: "\(path) has the schema \(version)")
      }
      guard version <= Schema.steps.count else {
        throw ArchiveError(.newer(found: version, known: Schema.steps.count), message: path)
      }
      return version
    } catch {
      switch error.reason {
      case .notADatabase:
        throw ArchiveError(.notADatabase, code: error.code, message: path, sql: error.sql)
      case .damaged: throw outdated(path) ?? error
      default: throw error
      }
    }
  }

  /// Why the schema of another version cannot be read; nothing where it is of this version.
  ///
  /// By the numbers in the header alone, since the schema of an older one may have a rule that needs trust.
  private func outdated(_ path: String) -> ArchiveError? {
    guard (try? number("PRAGMA application_id")) == Schema.applicationID,
      let version = try? number("PRAGMA user_version"), version >= 0,
      version != Schema.steps.count
    else { return nil }
    let known = Schema.steps.count
    return ArchiveError(
      version < known
        ? .older(found: version, known: known) : .newer(found: version, known: known),
      message: path)
  }

  /// Brings the schema up to date by the steps it has not yet seen, all or none.
  private func migrate(_ path: String) throws(ArchiveError) {
    try execute("BEGIN IMMEDIATE")
    do throws(ArchiveError) {
      // Another program may have done it while we waited for our turn.
      for step in Schema.steps.dropFirst(try inspect(path)) { try execute(step) }
      try addProofs()
      try addRegisterProofs()
      try makeIndexes()
      try execute(
        """
        PRAGMA application_id = \(Schema.applicationID);
        PRAGMA user_version = \(Schema.steps.count);
        COMMIT;
        """)
    } catch {
      try? execute("ROLLBACK")
      throw error
    }
  }
}

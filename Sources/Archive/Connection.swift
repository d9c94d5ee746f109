internal import CSQLite
internal import Glibc
internal import Kamerstukken

/// An open database, closed when the last use of it ends.
///
/// Statements are prepared once and kept for the life of the connection.
@safe package struct Connection: ~Copyable {
  let handle: OpaquePointer
  private let patience: Patience
  private let prepared = PreparedStatements()

  /// Opens the file at `path`, as a file whatever its name looks like.
  ///
  /// What another program keeps locked is waited for; after a second `waiting` is told, once.
  package init(
    path: String, access: Archive.Access, waiting: Patience.Notice? = nil
  ) throws(ArchiveError) {
    try self.init(name: Self.anchored(path), flags: access.flags, Patience(waiting))
  }

  /// Opens for reading a file that nobody writes, without making a file beside it.
  init(immutable path: String) throws(ArchiveError) {
    var name = "file:"
    for byte in Self.anchored(path).utf8 {
      if byte.isASCIILetter || byte.isDigit || byte == UInt8(ascii: "/") {
        name.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        name += (byte < 16 ? "%0" : "%") + String(byte, radix: 16)
      }
    }
    try self.init(
      name: name + "?immutable=1", flags: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, Patience(nil))
  }

  /// Opens a database of its own that nobody else sees and that is never a file.
  static func inMemory() throws(ArchiveError) -> Connection {
    try Connection(
      name: ":memory:", flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, Patience(nil))
  }

  private init(name: String, flags: Int32, _ patience: Patience) throws(ArchiveError) {
    var handle: OpaquePointer?
    // One owner at a time uses a connection, so that SQLite need not lock it.
    let kind = SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX
    let code = unsafe sqlite3_open_v2(name, &handle, flags | kind, nil)
    guard code == SQLITE_OK, let open = unsafe handle else {
      let message = unsafe Self.words(for: code, on: handle, name)
      unsafe sqlite3_close_v2(handle)
      throw ArchiveError(code: code, message: message, sql: "")
    }
    unsafe self.handle = open
    self.patience = patience
    unsafe patience.wait(for: open)
  }

  /// A path that is not taken for a special name: `:memory:`, `file:…`.
  private static func anchored(_ path: String) -> String {
    path.utf8.first == UInt8(ascii: "/") ? path : "./\(path)"
  }

  deinit {
    prepared.removeAll()
    unsafe sqlite3_close_v2(handle)
  }

  /// Says whether closing may move the write-ahead log into the file.
  func allowCheckpointOnClose(_ allowed: Bool) {
    _ = unsafe kamerspoor_checkpoint_on_close(handle, allowed ? 1 : 0)
  }
}

extension Archive.Access {
  fileprivate var flags: Int32 {
    switch self {
    case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    case .write: SQLITE_OPEN_READWRITE
    case .read: SQLITE_OPEN_READONLY
    }
  }
}

extension Connection {
  /// Runs one or more statements that take no values and return no rows.
  package func execute(_ sql: String) throws(ArchiveError) {
    let code = unsafe sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw unsafe Self.error(code, on: handle, while: sql) }
  }

  /// Runs statements that do no harm when they are run again, for as long as another program keeps the archive.
  ///
  /// SQLite waits by itself, but not where it makes a new file one with a log.
  func insist(_ sql: String) throws(ArchiveError) {
    var attempts = 0
    while true {
      do throws(ArchiveError) {
        return try execute(sql)
      } catch {
        guard error.reason == .busy else { throw error }
        patience.pause(attempts)
        attempts += 1
      }
    }
  }

  /// Runs one statement with these values.
  package func run<each Value: Bindable>(
    _ sql: String, _ values: repeat each Value
  ) throws(ArchiveError) {
    let kept = try prepared.statement(sql, on: self)
    try kept.statement.run(repeat each values)
  }

  /// Runs one question with these values, and reads every row of the answer.
  package func rows<Row, each Value: Bindable>(
    _ sql: String, _ values: repeat each Value, read: (borrowing Statement) -> Row
  ) throws(ArchiveError) -> [Row] {
    let kept = try prepared.statement(sql, on: self)
    return try kept.statement.rows(repeat each values, read: read)
  }

  /// Runs one question with these values, and reads the first row of the answer.
  package func first<Row, each Value: Bindable>(
    _ sql: String, _ values: repeat each Value, read: (borrowing Statement) -> Row
  ) throws(ArchiveError) -> Row? {
    let kept = try prepared.statement(sql, on: self)
    return try kept.statement.first(repeat each values, read: read)
  }

  /// Does several things, all or none.
  func transaction<Result>(
    _ work: () throws(ArchiveError) -> Result
  ) throws(ArchiveError) -> Result {
    try run(Writing.begin)
    do throws(ArchiveError) {
      let result = try work()
      try run(Writing.commit)
      return result
    } catch {
      try? run(Writing.rollback)
      throw error
    }
  }

  /// Runs one question whose answer is a number.
  package func number(_ sql: String) throws(ArchiveError) -> Int {
    try first(sql) { $0.int(0) } ?? 0
  }

  /// The identity of the last row inserted in a table that numbers its rows.
  var lastRow: Int64 { unsafe sqlite3_last_insert_rowid(handle) }

  static func error(
    _ code: Int32, on handle: OpaquePointer, while sql: String
  ) -> ArchiveError {
    ArchiveError(code: code, message: unsafe words(for: code, on: handle, path(handle)), sql: sql)
  }

  /// The file that is open, by its whole path.
  var path: String { unsafe Self.path(handle) }

  private static func path(_ handle: OpaquePointer) -> String {
    unsafe sqlite3_db_filename(handle, "main").map { unsafe String(cString: $0) } ?? ""
  }

  /// The file, and what SQLite and the system say of it; of a value that does not fit what SQLite says alone.
  private static func words(
    for code: Int32, on handle: OpaquePointer?, _ path: String
  ) -> String {
    let said = unsafe String(cString: handle == nil ? sqlite3_errstr(code) : sqlite3_errmsg(handle))
    if ArchiveError(code: code, message: "", sql: "").concernsOnePaper { return said }
    let number = unsafe handle == nil ? 0 : sqlite3_system_errno(handle)
    let isSystems = [SQLITE_IOERR, SQLITE_CANTOPEN].contains(code & 0xFF) && number != 0
    return isSystems
      ? "\(path): \(said) (\(unsafe String(cString: strerror(number))))" : "\(path): \(said)"
  }
}

/// The statements of a connection by their SQL.
private final class PreparedStatements {
  final class Kept {
    let statement: Statement
    init(_ statement: consuming Statement) { self.statement = statement }
  }

  private var kept: [String: Kept] = [:]

  func statement(_ sql: String, on connection: borrowing Connection) throws(ArchiveError) -> Kept {
    if let found = kept[sql] { return found }
    let new = Kept(try Statement(sql, on: connection))
    kept[sql] = new
    return new
  }

  func removeAll() { kept = [:] }
}

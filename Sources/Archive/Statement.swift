internal import CSQLite

/// A prepared statement, finalised when the last use of it ends.
@safe package struct Statement: ~Copyable {
  private let handle: OpaquePointer

  init(_ sql: String, on connection: borrowing Connection) throws(ArchiveError) {
    var handle: OpaquePointer?
    let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
    let code = unsafe sqlite3_prepare_v3(connection.handle, sql, -1, flags, &handle, nil)
    guard code == SQLITE_OK, let ready = unsafe handle else {
      throw unsafe Connection.error(code, on: connection.handle, while: sql)
    }
    unsafe self.handle = ready
  }

  deinit {
    unsafe sqlite3_finalize(handle)
  }

  private func bind<each Value: Bindable>(_ values: repeat each Value) throws(ArchiveError) {
    var parameters = unsafe Parameters(handle)
    repeat (each values).bind(to: &parameters)
    assert(unsafe parameters.count == sqlite3_bind_parameter_count(handle))
    if parameters.code != SQLITE_OK { throw error(parameters.code) }
  }

  /// Advances to the next row, and returns whether there was one.
  private func step() throws(ArchiveError) -> Bool {
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw error(code)
    }
  }

  /// Makes ready for the next run; an error of the last run has been thrown by then.
  private func reset() {
    unsafe sqlite3_reset(handle)
    unsafe sqlite3_clear_bindings(handle)
  }

  private func error(_ code: Int32) -> ArchiveError {
    let sql = unsafe sqlite3_sql(handle).map { unsafe String(cString: $0) } ?? ""
    return unsafe Connection.error(code, on: sqlite3_db_handle(handle), while: sql)
  }
}

extension Statement {
  /// Runs the statement with these values, in the order of its parameters.
  package func run<each Value: Bindable>(_ values: repeat each Value) throws(ArchiveError) {
    defer { reset() }
    try bind(repeat each values)
    while try step() {}
  }

  /// Runs the statement with these values, and reads every row of the answer.
  package func rows<Row, each Value: Bindable>(
    _ values: repeat each Value, read: (borrowing Statement) -> Row
  ) throws(ArchiveError) -> [Row] {
    defer { reset() }
    try bind(repeat each values)
    var rows: [Row] = []
    while try step() { rows.append(read(self)) }
    return rows
  }

  /// Runs the statement with these values, and reads the first row of the answer.
  package func first<Row, each Value: Bindable>(
    _ values: repeat each Value, read: (borrowing Statement) -> Row
  ) throws(ArchiveError) -> Row? {
    defer { reset() }
    try bind(repeat each values)
    return try step() ? read(self) : nil
  }
}

extension Statement {
  /// The number of columns in a row of the answer.
  package var width: Int32 { unsafe sqlite3_column_count(handle) }

  /// The whole number in a column, 0 where it is NULL.
  package func int(_ column: Int32) -> Int { Int(unsafe sqlite3_column_int64(handle, column)) }

  /// The text in a column, or nothing where it is NULL.
  package func text(_ column: Int32) -> String? {
    guard let bytes = unsafe sqlite3_column_text(handle, column) else { return nil }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// The text in a column as bytes, none where it is NULL.
  package func bytes(_ column: Int32) -> [UInt8] {
    guard let bytes = unsafe sqlite3_column_text(handle, column) else { return [] }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  }
}

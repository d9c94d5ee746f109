internal import CSQLite

/// A database as SQLite itself has it, without anything of ours between; ends the program on any error.
@safe struct Database: ~Copyable {
  let handle: OpaquePointer

  init(_ path: String, isNew: Bool) {
    var handle: OpaquePointer?
    let flags = isNew ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY
    let kind = flags | SQLITE_OPEN_NOMUTEX
    guard unsafe sqlite3_open_v2(path, &handle, kind, nil) == SQLITE_OK, let open = unsafe handle
    else { Bench.fail("\(path): cannot be opened", 2) }
    unsafe self.handle = open
  }

  deinit { unsafe sqlite3_close(handle) }

  func execute(_ sql: String) {
    guard unsafe sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { fail(sql) }
  }

  func prepare(_ sql: String) -> OpaquePointer {
    var statement: OpaquePointer?
    let code = unsafe sqlite3_prepare_v3(
      handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard code == SQLITE_OK, let ready = unsafe statement else { fail(sql) }
    return unsafe ready
  }

  /// The first columns of every row, as text.
  func rows(_ sql: String, width: Int32) -> [[String]] {
    let statement = unsafe prepare(sql)
    defer { unsafe sqlite3_finalize(statement) }
    var rows: [[String]] = []
    while unsafe sqlite3_step(statement) == SQLITE_ROW {
      rows.append(
        (0..<width).map { column in
          unsafe sqlite3_column_text(statement, column).map { unsafe String(cString: $0) } ?? ""
        })
    }
    return rows
  }

  /// The first column of every row, as a number.
  func numbers(_ sql: String) -> [Int64] {
    let statement = unsafe prepare(sql)
    defer { unsafe sqlite3_finalize(statement) }
    var numbers: [Int64] = []
    while unsafe sqlite3_step(statement) == SQLITE_ROW {
      numbers.append(unsafe sqlite3_column_int64(statement, 0))
    }
    return numbers
  }

  func fail(_ sql: String) -> Never {
    Bench.fail("\(unsafe String(cString: sqlite3_errmsg(handle))): \(sql)", 2)
  }
}

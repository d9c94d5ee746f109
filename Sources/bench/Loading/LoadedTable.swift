internal import CSQLite

/// A table of an archive: its rows are read from the one, and put into the other.
@safe struct LoadedTable: ~Copyable {
  /// The statement that reads its rows, of one document where they hang on documents.
  private let select: OpaquePointer
  private let insert: OpaquePointer
  private let source: OpaquePointer
  private let target: OpaquePointer
  private let width: Int32
  let isOfDocuments: Bool

  /// Prepares both statements; `key` is the column that says which document a row belongs to.
  init(
    _ name: String, columns: [String], key: String?, from source: borrowing Database,
    into target: borrowing Database
  ) {
    let list = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    let condition = key.map { " WHERE \"\($0)\" = ?" } ?? ""
    unsafe select = source.prepare("SELECT \(list) FROM \"\(name)\"\(condition)")
    unsafe insert = target.prepare("INSERT INTO \"\(name)\" (\(list)) VALUES (\(places))")
    unsafe self.source = source.handle
    unsafe self.target = target.handle
    width = Int32(columns.count)
    isOfDocuments = key != nil
  }

  deinit {
    unsafe sqlite3_finalize(select)
    unsafe sqlite3_finalize(insert)
  }

  /// Reads its rows, those of one document where they hang on documents.
  func read(document: Int64, table: Int, into batch: inout LoadedRows) {
    if isOfDocuments { unsafe sqlite3_bind_int64(select, 1, document) }
    while unsafe sqlite3_step(select) == SQLITE_ROW {
      batch.begin(table)
      for column in 0..<width { unsafe batch.add(select, column) }
    }
    unsafe sqlite3_reset(select)
  }

  /// Puts a row in; its bytes stay where they are until then.
  func write(_ cells: ArraySlice<LoadedRows.Cell>, _ bytes: UnsafeRawBufferPointer) {
    var column: Int32 = 0
    for cell in cells {
      column += 1
      switch cell {
      case .null: unsafe sqlite3_bind_null(insert, column)
      case .integer(let number): unsafe sqlite3_bind_int64(insert, column, number)
      case .real(let number): unsafe sqlite3_bind_double(insert, column, number)
      case .text(let range):
        let start = unsafe bytes.baseAddress?.advanced(by: range.lowerBound)
        unsafe sqlite3_bind_text(
          insert, column, start?.assumingMemoryBound(to: CChar.self), Int32(range.count), nil)
      case .blob(let range):
        let start = unsafe bytes.baseAddress?.advanced(by: range.lowerBound)
        unsafe sqlite3_bind_blob(insert, column, start, Int32(range.count), nil)
      }
    }
    guard unsafe sqlite3_step(insert) == SQLITE_DONE else {
      Bench.fail(unsafe String(cString: sqlite3_errmsg(target)), 2)
    }
    unsafe sqlite3_reset(insert)
  }
}

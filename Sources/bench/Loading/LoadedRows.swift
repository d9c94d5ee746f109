internal import CSQLite

/// Rows of a batch of documents, read from one archive and not yet put into the other.
struct LoadedRows {
  enum Cell {
    case null
    case integer(Int64)
    case real(Double)
    case text(Range<Int>)
    case blob(Range<Int>)
  }

  /// Where each row begins among the cells, and which table it is of.
  private(set) var rows: [(table: Int, start: Int)] = []
  private(set) var cells: [Cell] = []
  private(set) var bytes: [UInt8] = []

  mutating func begin(_ table: Int) { rows.append((table, cells.count)) }

  /// The cells of a row.
  func cells(of row: Int) -> ArraySlice<Cell> {
    let end = row + 1 < rows.count ? rows[row + 1].start : cells.count
    return cells[rows[row].start..<end]
  }

  /// Adds a column of the row that a statement stands at.
  mutating func add(_ statement: OpaquePointer, _ column: Int32) {
    switch unsafe sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: cells.append(.integer(unsafe sqlite3_column_int64(statement, column)))
    case SQLITE_FLOAT: cells.append(.real(unsafe sqlite3_column_double(statement, column)))
    case SQLITE_TEXT:
      // The text is asked for before its length.
      let start = unsafe UnsafeRawPointer(sqlite3_column_text(statement, column))
      unsafe cells.append(.text(keep(start, sqlite3_column_bytes(statement, column))))
    case SQLITE_BLOB:
      let start = unsafe sqlite3_column_blob(statement, column)
      unsafe cells.append(.blob(keep(start, sqlite3_column_bytes(statement, column))))
    default: cells.append(.null)
    }
  }

  private mutating func keep(_ start: UnsafeRawPointer?, _ count: Int32) -> Range<Int> {
    let from = bytes.count
    unsafe bytes += UnsafeRawBufferPointer(start: start, count: Int(count))
    return from..<bytes.count
  }
}

/// A table, index, view or trigger, as a database describes it.
struct SchemaObject: Hashable {
  let type: String
  let name: String
  /// The table it is of.
  let table: String
  /// As it was made; empty for what SQLite makes by itself.
  let sql: String

  init(_ row: borrowing Statement) {
    type = row.text(0) ?? ""
    name = row.text(1) ?? ""
    table = row.text(2) ?? ""
    sql = row.text(3) ?? ""
  }
}

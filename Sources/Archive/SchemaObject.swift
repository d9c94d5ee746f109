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

  /// What SQLite itself adds when somebody has it count what is in the tables (`ANALYZE`).
  static let statistics: Set<SchemaObject> = [
    SchemaObject(statistics: "sqlite_stat1", "tbl,idx,stat"),
    SchemaObject(statistics: "sqlite_stat4", "tbl,idx,neq,nlt,ndlt,sample"),
  ]

  private init(statistics name: String, _ columns: String) {
    (type, self.name, table) = ("table", name, name)
    sql = "CREATE TABLE \(name)(\(columns))"
  }
}

/// The schema of an archive as statements: what is made before the rows are loaded, and what after.
struct SchemaParts {
  struct Table {
    let name: String
    /// The columns that rows are given; not those that are computed.
    let columns: [String]
    /// The column that says which document a row belongs to, or nothing.
    let key: String?
  }

  private(set) var tables: [Table] = []
  private(set) var first = ""
  private(set) var last = ""

  init(of database: borrowing Database, indexesLast: Bool) {
    let parts = database.rows(
      "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid", width: 3)
    let virtual = parts.filter { $0[2].hasPrefix("CREATE VIRTUAL") }.map { $0[1] }
    for part in parts {
      let (type, name, sql) = (part[0], part[1], part[2])
      // What belongs to an index of words is made with it.
      if virtual.contains(where: { name.hasPrefix("\($0)_") }) { continue }
      if type == "index", indexesLast { last += "\(sql);\n" } else { first += "\(sql);\n" }
      guard type == "table" else { continue }
      tables.append(Self.table(name, isVirtual: virtual.contains(name), of: database))
      if virtual.contains(name) { first += Self.settings(of: name, in: database) }
    }
  }

  /// How an index of words is set up beside its schema.
  private static func settings(of name: String, in database: borrowing Database) -> String {
    database.rows("SELECT k, v FROM \(name)_config WHERE k <> 'version'", width: 2)
      .map { "INSERT INTO \(name) (\(name), rank) VALUES ('\($0[0])', '\($0[1])');\n" }.joined()
  }

  private static func table(
    _ name: String, isVirtual: Bool, of database: borrowing Database
  ) -> Table {
    let columns = database.rows(
      "SELECT name FROM pragma_table_xinfo('\(name)') WHERE hidden = 0", width: 1
    ).map { $0[0] }
    if isVirtual { return Table(name: name, columns: ["rowid"] + columns, key: "rowid") }
    if name == "document" { return Table(name: name, columns: columns, key: "id") }
    return Table(name: name, columns: columns, key: columns.contains("document") ? "document" : nil)
  }
}

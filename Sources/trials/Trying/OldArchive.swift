internal import Archive
internal import Glibc

/// An archive as the program made it before its last schema.
enum OldArchive {
  /// The version of the schema.
  private static let version = 5

  /// Writes the papers of an archive into one of the old schema.
  static func write(_ path: String, from current: String) {
    do throws(ArchiveError) {
      let connection = try Connection(path: path, access: .create)
      try connection.execute(
        "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA foreign_keys = OFF; BEGIN")
      for step in Schema.steps.prefix(version) { try connection.execute(step) }
      try connection.execute(
        """
        PRAGMA application_id = \(Schema.applicationID);
        PRAGMA user_version = \(version);
        COMMIT;
        ATTACH '\(current)' AS current;
        """)
      let tables = try connection.rows(
        """
        SELECT m.name, (SELECT group_concat('"' || c.name || '"') FROM pragma_table_info(m.name) AS c)
        FROM sqlite_schema AS m JOIN current.sqlite_schema AS n USING (type, name)
        WHERE type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\'
        ORDER BY m.rowid
        """
      ) { (name: $0.text(0) ?? "", columns: $0.text(1) ?? "") }
      for table in tables {
        try connection.execute(
          "INSERT OR IGNORE INTO main.\"\(table.name)\" (\(table.columns)) SELECT \(table.columns) FROM current.\"\(table.name)\""
        )
      }
      try connection.execute(
        "INSERT INTO document_search (document_search) VALUES ('rebuild'); DETACH current")
    } catch {
      Ground.fail("\(path): \(error) \(error.sql.prefix(100))")
    }
  }
}

internal import Archive
internal import Glibc
internal import Kamerstukken

/// What an archive holds, as a digest of its rows, and whether it is sound.
struct HeldRows {
  /// The sha256 of all rows, without what is said of the runs of imports.
  private(set) var digest = ""
  private(set) var papers = 0
  /// What SQLite finds wrong with the file, with references between rows, or with the indexes of words.
  private(set) var unsound: [String] = []

  /// What imports say of themselves, which no two imports say alike.
  static let ofRuns: Set = ["import_run", "arrival", "register_arrival", "file_state"]

  /// Reads a file that no program has open; in this way what was left in its log is taken in.
  ///
  /// The places of words in their indexes can be left out: they lie otherwise where papers came in other portions.
  init(of path: String, withoutWords: Bool = false) {
    do throws(ArchiveError) {
      let connection = try Connection(path: path, access: .write)
      unsound = try Self.findings(connection)
      papers = try connection.number("SELECT count(*) FROM document")
      digest = try Self.digest(connection, withoutWords: withoutWords)
    } catch {
      unsound = ["\(path): \(error) \(error.sql.prefix(60))"]
    }
  }

  /// What is wrong with an archive that a program left as it was when it was stopped, and the papers in it; it is not
  /// touched.
  static func findings(inCopyOf path: String) -> (findings: [String], papers: Int) {
    let copy = "\(path).copy"
    for end in ["", "-wal", "-journal"] where unsafe access(path + end, F_OK) == 0 {
      Ground.copy(path + end, to: copy + end)
    }
    defer { Ground.removeArchive(copy) }
    do throws(ArchiveError) {
      let connection = try Connection(path: copy, access: .create)
      let isBegun = try connection.number("SELECT count(*) FROM sqlite_schema") > 0
      return (
        try findings(connection),
        isBegun ? try connection.number("SELECT count(*) FROM document") : 0
      )
    } catch {
      return (["\(path): \(error) \(error.sql.prefix(60))"], 0)
    }
  }

  private static func findings(_ connection: borrowing Connection) throws(ArchiveError) -> [String]
  {
    var findings = try connection.rows("PRAGMA integrity_check") { $0.text(0) ?? "" }
    findings.removeAll { $0 == "ok" }
    findings += try connection.rows("PRAGMA foreign_key_check") {
      "row \($0.int(1)) of \($0.text(0) ?? "") refers to nothing"
    }
    let words = """
      SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%USING fts5%' ORDER BY name
      """
    for table in try connection.rows(words, read: { $0.text(0) ?? "" }) {
      do throws(ArchiveError) {
        try connection.execute(
          "INSERT INTO \(table) (\(table), rank) VALUES ('integrity-check', 1)")
      } catch {
        findings.append("\(table): \(error)")
      }
    }
    return findings
  }

  /// The digest of every table's rows in their own order.
  private static func digest(
    _ connection: borrowing Connection, withoutWords: Bool
  ) throws(ArchiveError) -> String {
    var digest = SHA256()
    let tables = try connection.rows(
      """
      SELECT name, (SELECT group_concat('quote("' || name || '")', '||'',''||') FROM pragma_table_info(m.name))
      FROM sqlite_schema AS m WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name
      """
    ) { (name: $0.text(0) ?? "", row: $0.text(1) ?? "") }
    for table in tables where !ofRuns.contains(table.name) {
      if withoutWords, table.name.hasPrefix("document_search_") { continue }
      digest.add(Array(table.name.utf8))
      for row in try connection.rows(
        "SELECT \(table.row) FROM \"\(table.name)\"", read: { $0.bytes(0) })
      {
        digest.add(row)
      }
    }
    let schema = "SELECT coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"
    for sql in try connection.rows(schema, read: { $0.bytes(0) }) { digest.add(sql) }
    return digest.hexadecimal()
  }
}

import Archive
import Testing

/// An archive that somebody else made, so that a question would do something that we did not write.
@Suite struct `A hostile archive` {
  @Test(
    arguments: [
      (
        "CREATE TRIGGER evil AFTER INSERT ON verdict BEGIN DELETE FROM document; END",
        "trigger evil"
      ),
      ("CREATE TEMP TABLE t (a); CREATE TABLE more (a TEXT)", "table more"),
      ("CREATE VIEW more AS SELECT randomblob(1000000000)", "view more"),
      (
        "CREATE VIEW more AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT * FROM n",
        "view more"
      ),
      (
        "DROP TABLE correction; CREATE VIEW correction AS SELECT sha256, 'date' AS field, randomblob(9) AS value, '' AS note FROM document",
        "table correction"
      ),
      (
        "DROP TABLE copy_to; CREATE TABLE copy_to (document INTEGER, ordinal INTEGER, text TEXT AS (hex(zeroblob(100000000))))",
        "table copy_to"
      ),
      (
        "DROP TABLE copy_to; CREATE TABLE copy_to (document INTEGER, ordinal INTEGER, text TEXT CHECK (load_extension('x')))",
        "table copy_to"
      ),
      (
        "DROP TABLE copy_to; CREATE VIRTUAL TABLE copy_to USING fts5 (document, ordinal, text)",
        "table copy_to"
      ),
      ("CREATE INDEX more ON document (hex(randomblob(9) || title))", "index more"),
      ("DROP TABLE redaction", "table redaction"),
      ("ALTER TABLE document ADD COLUMN more TEXT", "table document"),
      ("DROP TRIGGER document_text_delete", "trigger document_text_delete"),
      (
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '-- What papers', '-- what papers') WHERE name = 'document'",
        "table document"
      ),
      (
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET tbl_name = 'evidence' WHERE name = 'verdict'",
        "table verdict"
      ),
    ] as [(sql: String, what: String)])
  func `is refused before any question is asked`(_ sql: String, _ what: String) throws {
    let file = TemporaryFile()
    do {
      var archive = try Archive(path: file.path, access: .create)
      _ = try archive.store([fullPaper(1)])
    }
    // An index of what is never the same cannot be made; the next best is refused too.
    try file.execute(
      sql.replacing("hex(randomblob(9) || title)", with: "upper(title) COLLATE NOCASE"))
    let bytes = file.bytes
    for access in [Archive.Access.read, .write, .create] {
      let path = file.path
      let error = #expect(throws: ArchiveError.self) {
        _ = try Archive(path: path, access: access)
      }
      guard case .altered(let strange)? = error?.reason else {
        // SQLite itself refuses a schema that contradicts itself.
        #expect(
          error?.reason == .damaged && sql.contains("writable_schema"),
          "\(sql): \(String(describing: error))")
        continue
      }
      #expect(strange.contains(what), "\(strange)")
    }
    #expect(file.bytes == bytes)
  }

  @Test func `of an older program is compared with what that one made`() throws {
    for version in 1..<Schema.steps.count {
      let file = TemporaryFile()
      try file.execute(
        Schema.steps.prefix(version).joined(separator: ";\n")
          + "; PRAGMA user_version = \(version); PRAGMA application_id = \(Schema.applicationID);")
      let path = file.path
      let older = #expect(throws: ArchiveError.self) {
        _ = try Archive(path: path, access: .read)
      }
      #expect(older?.reason == .older(found: version, known: Schema.steps.count))
      try file.execute(
        "CREATE TRIGGER evil AFTER INSERT ON evidence BEGIN DELETE FROM document; END")
      let error = #expect(throws: ArchiveError.self) {
        _ = try Archive(path: path, access: .write)
      }
      #expect(error?.reason == .altered(["trigger evil"]))
      try file.execute("DROP TRIGGER evil")
      _ = try Archive(path: path, access: .write)
      _ = try Archive(path: path, access: .read)
    }
  }

  @Test func `is not one in which somebody has counted`() throws {
    let file = TemporaryFile()
    do {
      var archive = try Archive(path: file.path, access: .create)
      _ = try archive.store([fullPaper(1)])
    }
    try file.execute("ANALYZE")
    for access in [Archive.Access.read, .write, .create] {
      let archive = try Archive(path: file.path, access: access)
      #expect(try archive.counts().documents == 1)
    }
  }
}

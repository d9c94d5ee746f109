import Archive
import Testing

@Suite struct `A fresh archive` {
  @Test func `ends at the newest schema, once`() throws {
    let file = TemporaryFile()
    _ = try Archive(path: file.path, access: .create)
    let first = try schema(of: file)
    _ = try Archive(path: file.path, access: .create)
    #expect(try schema(of: file) == first)
    let connection = try Connection(path: file.path, access: .read)
    #expect(try connection.number("PRAGMA user_version") == Schema.steps.count)
    #expect(try connection.number("PRAGMA application_id") == Schema.applicationID)
  }

  @Test func `is strict in every table, and declares its keys`() throws {
    let file = TemporaryFile()
    _ = try Archive(path: file.path, access: .create)
    let connection = try Connection(path: file.path, access: .read)
    let loose = try connection.rows(
      """
      SELECT name FROM pragma_table_list
      WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT GLOB 'sqlite_*'
      """
    ) { $0.text(0) ?? "" }
    #expect(loose == [])
    let orphans = try connection.rows(
      """
      SELECT name FROM pragma_table_list AS held
      WHERE schema = 'main' AND type = 'table' AND name NOT GLOB 'sqlite_*'
        AND name NOT IN ('document', 'import_run', 'register_entity', 'register_page')
        AND NOT EXISTS (SELECT 1 FROM pragma_foreign_key_list(held.name) WHERE on_delete = 'CASCADE')
      """
    ) { $0.text(0) ?? "" }
    #expect(orphans == [])
  }

  @Test func `loses everything of a document with the document`() throws {
    let file = TemporaryFile()
    do {
      var archive = try Archive(path: file.path, access: .create)
      #expect(try archive.store([fullPaper(1)]) == [.new])
    }
    try file.execute("PRAGMA foreign_keys = ON; DELETE FROM document")
    #expect(try file.dump() == [])
    try file.execute("INSERT INTO document_search (document_search) VALUES ('integrity-check')")
  }

  @Test func `of before a step is brought up to date when it is written again`() throws {
    let old = TemporaryFile()
    let fresh = TemporaryFile()
    try old.execute(
      Schema.steps[0]
        + "; PRAGMA user_version = 1; PRAGMA application_id = \(Schema.applicationID);")
    for file in [old.path, fresh.path] { _ = try Archive(path: file, access: .create) }
    #expect(try Set(schema(of: old)) == Set(schema(of: fresh)))
    _ = try Archive(path: old.path, access: .read)
  }

  private func schema(of file: borrowing TemporaryFile) throws -> [String] {
    try Connection(path: file.path, access: .read)
      .rows("SELECT sql FROM sqlite_schema ORDER BY rowid") { $0.text(0) ?? "" }
  }
}

package import Kamerstukken

/// The rows that storing a paper gives, in memory, beside those that an archive has.
package struct PaperComparison: ~Copyable {
  // The statements end before their connection.
  private let writer: RecordWriter
  private let model: Connection

  package init() throws(ArchiveError) {
    let fresh = try Connection.inMemory()
    for step in Schema.steps { try fresh.execute(step) }
    let prepared = try RecordWriter(fresh)
    model = fresh
    writer = prepared
  }

  /// What is kept of a paper otherwise than reading it again gives it: the first difference in each table.
  package func troubles(
    _ paper: Paper, beside kept: KeptPaper, in archive: borrowing Archive
  ) throws(ArchiveError) -> [Trouble] {
    var found: [Trouble] = []
    let texts: [(String, [UInt8]?, [UInt8]?)] = [
      ("document_text.clean", kept.clean, Array(paper.clean.utf8)),
      ("document_text.original", kept.original, paper.kept),
      ("document_text.file", kept.isFileKept ? kept.text.original : nil, paper.undecoded),
    ]
    for (place, held, given) in texts where held != given {
      found.append(Trouble(.reading, of: kept, at: place, Excerpt(of: held, and: given)))
    }
    try model.execute("BEGIN")
    defer { try? model.execute("ROLLBACK") }
    try writer.write(paper, as: kept.id, again: false)
    found += try difference("document", Verifying.document, kept, archive).map { [$0] } ?? []
    for (table, order) in Verifying.tables {
      let sql = Verifying.rows(of: table, order)
      found += try difference(table, sql, kept, archive).map { [$0] } ?? []
    }
    return found
  }

  private func difference(
    _ table: String, _ sql: String, _ paper: KeptPaper, _ archive: borrowing Archive
  ) throws(ArchiveError) -> Trouble? {
    let kept = try archive.connection.rows(sql, paper.id) { $0.cells }
    let given = try model.rows(sql, paper.id) { $0.cells }
    guard kept != given else { return nil }
    for (row, (held, read)) in zip(kept, given).enumerated() where held != read {
      for (place, (old, new)) in zip(held, read).enumerated() where old != new {
        let column = try model.first(Self.column, table, place) { $0.text(0) ?? "" } ?? ""
        let name = table == "document" ? "\(table).\(column)" : "\(table).\(column) \(row)"
        return Trouble(.reading, of: paper, at: name, Excerpt(of: old, and: new))
      }
    }
    return Trouble(
      .reading, of: paper, at: table, kept: "\(kept.count)", expected: "\(given.count)")
  }

  private static let column = "SELECT name FROM pragma_table_xinfo(?1) WHERE cid = ?2"
}

extension Statement {
  /// The values of a row as text, nothing for NULL.
  fileprivate var cells: [[UInt8]?] {
    (0..<width).map { text($0) == nil ? nil : bytes($0) }
  }
}

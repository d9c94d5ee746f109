import Archive
import Testing

@Suite struct `A look-up` {
  @Test(arguments: [
    (Query.byOwnNumber, "document_kamerstuk_kamerstuk"), (Query.byKenmerk, "document_kenmerk"),
    (Query.byFile, "file_name"), (Query.byDigest, "sqlite_autoindex_document_1"),
    (Query.byKey, "PRIMARY KEY"), (Query.byID, "INTEGER PRIMARY KEY"),
    (Query.citing, "reference_id_id"), (Query.inDossier, "reference_id_dossier"),
    (Query.inDossier, "document_dossier_dossier"), (Query.inDossier, "document_kamerstuk_dossier"),
    (Query.keys, "block_document"), (Query.text, "INTEGER PRIMARY KEY"),
    (Query.holds, "PRIMARY KEY"),
  ])
  func `goes by an index`(_ query: String, _ index: String) throws {
    let file = TemporaryFile()
    _ = try Archive(path: file.path, access: .create)
    let connection = try Connection(path: file.path, access: .read)
    let plan = try connection.rows("EXPLAIN QUERY PLAN \(unbound(query))") { $0.text(3) ?? "" }
    #expect(
      plan.contains {
        $0.hasPrefix("SEARCH") && $0.contains("INDEX \(index)") || $0.contains("USING \(index)")
      })
    let scans = plan.filter { $0.hasPrefix("SCAN") && !$0.contains("subquery") }
    #expect(scans == [], "\(plan)")
  }

  /// The query with a value for every parameter.
  private func unbound(_ query: String) -> String {
    query.split(separator: "?", omittingEmptySubsequences: false).enumerated()
      .map { $0.offset == 0 ? String($0.element) : "'1'" + $0.element.drop(while: \.isNumber) }
      .joined()
  }
}

import Archive
import Testing

@Suite struct `A look-up` {
  /// What queries gather by indexes first, and then go through.
  private static let gathered = ["known", "tied", "found", "CONSTANT ROW"]

  @Test(arguments: [
    (Query.byOwnNumber, "document_kamerstuk_kamerstuk"), (Query.byKenmerk, "document_kenmerk"),
    (Query.byFile, "file_name"), (Query.byDigest, "sqlite_autoindex_document_1"),
    (Query.byKey, "block_key"), (Query.byID, "INTEGER PRIMARY KEY"),
    (Query.citing, "reference_id_id"), (Query.inDossier, "reference_id_dossier"),
    (Query.inDossier, "document_dossier_dossier"), (Query.inDossier, "document_kamerstuk_dossier"),
    (Query.keys, "PRIMARY KEY"), (Query.text, "INTEGER PRIMARY KEY"),
    (Query.holds, "PRIMARY KEY"), (Query.number, "document_kamerstuk_kamerstuk"),
    (Query.number, "document_kenmerk"), (Query.number, "reference_id_id"),
    (Query.number, "document_day"), (Query.numbers, "document_kamerstuk_dossier"),
    (Query.numbers, "reference_id_dossier"), (Query.numbers, "reference_id_id"),
    (Query.numbers, "document_day"), (Query.dossierPapers, "document_kamerstuk_dossier"),
    (Query.dossierPapers, "document_dossier_dossier"),
    (Query.dossierPapers, "reference_id_dossier"), (Query.dossierPapers, "INTEGER PRIMARY KEY"),
    (Query.citingPapers, "reference_id_id"), (Query.countCitingDossier, "reference_id_dossier"),
    (Query.countCitingDossier, "document_kamerstuk_dossier"),
    (Query.countCitingDossier, "document_dossier_dossier"), (Query.citingDossier, "PRIMARY KEY"),
    (Query.namingKenmerk, "other_kenmerk_value"),
    (Query.dossierTally, "document_kamerstuk_dossier"),
    (Query.dossierTally, "reference_id_dossier"), (Query.dossierTally, "INTEGER PRIMARY KEY"),
    (Query.suffixedDossiers, "document_kamerstuk_dossier"),
    (Query.suffixedDossiers, "document_dossier_dossier"),
    (Query.keysBetween, "block_key"), (Query.fileNames, "file_name"),
    (Query.heldDossier, "document_kamerstuk_dossier"),
    (Query.heldDossier, "document_dossier_dossier"),
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
    let scans = plan.filter { step in
      step.hasPrefix("SCAN") && !step.contains("subquery")
        && !Self.gathered.contains { step == "SCAN \($0)" }
    }
    #expect(scans == [], "\(plan)")
  }

  /// The query with a value for every parameter.
  private func unbound(_ query: String) -> String {
    query.split(separator: "?", omittingEmptySubsequences: false).enumerated()
      .map { $0.offset == 0 ? String($0.element) : "'1'" + $0.element.drop(while: \.isNumber) }
      .joined()
  }
}

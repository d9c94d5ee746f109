internal import CSQLite
package import Kamerstukken

/// Looking for what is not as it was kept; nothing is changed by it.
extension Archive {
  /// Sees one state of the archive until ``endLooking()``, whatever others write meanwhile.
  package func beginLooking() throws(ArchiveError) { try connection.execute("BEGIN") }

  package func endLooking() { try? connection.execute("ROLLBACK") }

  /// What SQLite itself finds: pages, indexes, rules of the schema, rows that hang on nothing.
  package func structureTroubles() throws(ArchiveError) -> [Trouble] {
    var found = try connection.rows(Verifying.structure) { $0.text(0) ?? "" }
      .filter { $0 != "ok" }.map { Trouble(.structure, kept: $0) }
    found += try connection.rows(Verifying.dangling) {
      Trouble(.dangling, at: $0.text(0), expected: $0.text(1))
    }
    found += try connection.rows(Verifying.textless) {
      Trouble(.missing, at: "document_text \($0.int(0))")
    }
    return found
  }

  /// How many entities of the register are held, and which are not as they were kept.
  package func registerTroubles() throws(ArchiveError) -> (count: Int, troubles: [Trouble]) {
    try connection.registerTroubles()
  }

  /// Whether the indexes of words are those of the texts.
  ///
  /// They are copied to a private temporary file, which needs as much room as they have.
  package func indexTroubles() throws(ArchiveError) -> [Trouble] {
    var found = try troubles(
      ofIndex: "document_search", over: "document_text", "clean", hasSizes: true,
      "tokenize = 'unicode61 remove_diacritics 2'")
    if try keepsInside() {
      found += try troubles(
        ofIndex: "document_inside", over: "document_folded", "folded", hasSizes: false,
        "tokenize = 'trigram case_sensitive 1', detail = none, columnsize = 0")
    }
    return found
  }

  private func troubles(
    ofIndex index: String, over table: String, _ column: String, hasSizes: Bool, _ options: String
  ) throws(ArchiveError) -> [Trouble] {
    // The file is open for reading alone, so that only the copy can be written.
    try connection.execute("PRAGMA query_only = OFF")
    connection.set(SQLITE_DBCONFIG_DEFENSIVE, false)
    defer {
      try? connection.execute(Verifying.dropCopy)
      connection.set(SQLITE_DBCONFIG_DEFENSIVE, true)
      try? connection.execute(Schema.reading)
    }
    do throws(ArchiveError) {
      try connection.execute(Verifying.copy(index, of: table, column, options: options))
      if hasSizes { try connection.execute(Verifying.sizes(index)) }
      try connection.execute(Verifying.compare)
      try connection.execute(Verifying.words(index))
      // Not a statement that is kept, since its table is gone when the next index is looked at.
      let homeless = try Statement(Verifying.homeless(table), on: connection).first { $0.int(0) }
      return homeless.map { [Trouble(.index, at: index, kept: "\($0)")] } ?? []
    } catch {
      guard error.reason == .damaged else { throw error }
      return [Trouble(.index, at: index, kept: error.message)]
    }
  }

  /// The paper whose id comes behind another's; nothing behind the last.
  package func paper(after id: DocumentID?) throws(ArchiveError) -> DocumentID? {
    try connection.first(Verifying.nextID, id?.value ?? Int64.min) { DocumentID(Int64($0.int(0))) }
  }

  /// What is kept of the text of a paper.
  package func keptPaper(_ id: DocumentID) throws(ArchiveError) -> KeptPaper? {
    let isInsideKept = try keepsInside()
    let folded =
      isInsideKept ? try connection.first(Verifying.folded, id) { $0.bytes(0) } ?? [] : nil
    return try connection.first(Verifying.paper, id) { row in
      let isFileKept = row.int(9) == 1
      return KeptPaper(
        id: id,
        text: HeldText(
          name: row.text(0) ?? "", original: row.bytes(isFileKept ? 8 : 7),
          sha256: row.text(1) ?? "", bytes: row.int(2), encoding: row.text(3) ?? "",
          converter: row.text(4)),
        reader: row.text(5) ?? "", clean: row.bytes(6), original: row.bytes(7),
        isFileKept: isFileKept, proof: row.text(10), smallestName: row.text(11), folded: folded,
        places: row.int(12))
    }
  }
}

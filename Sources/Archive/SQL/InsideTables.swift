extension Schema {
  /// The index of parts of words, which an archive has that was asked to keep it.
  ///
  /// Every three letters in a row are a word of it; where they stand is left out. So it finds the papers that can have
  /// a part of a word, and the folded text says which have it.
  static let insideTables = """
    CREATE TABLE document_folded (
      document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
      folded   TEXT NOT NULL
    ) STRICT;
    CREATE VIRTUAL TABLE document_inside USING fts5 (
      folded, content = 'document_folded', content_rowid = 'document',
      tokenize = 'trigram case_sensitive 1', detail = none, columnsize = 0
    );
    INSERT INTO document_inside (document_inside, rank) VALUES ('hashsize', 16777216);
    CREATE TRIGGER document_folded_delete AFTER DELETE ON document_folded BEGIN
      INSERT INTO document_inside (document_inside, rowid, folded)
        VALUES ('delete', old.document, old.folded);
    END;
    """
}

/// The statements that keep the index of parts of words, and the question asked of it.
enum Inside {
  static let isKept = "SELECT 1 FROM sqlite_schema WHERE name = 'document_inside'"
  static let text = "INSERT INTO document_folded (document, folded) VALUES (?, ?)"
  static let index = "INSERT INTO document_inside (rowid, folded) VALUES (?, ?)"
  static let clear = "DELETE FROM document_folded WHERE document = ?"
  /// The next text that is not in the index.
  static let missing = """
    SELECT document, clean FROM document_text
    WHERE document > ?1 AND document NOT IN (SELECT document FROM document_folded)
    ORDER BY document LIMIT 1
    """

  /// The papers with all trigrams of ?6, in whose folded text every word of the JSON array ?7 stands.
  private static let found = """
    FROM document_inside JOIN document ON id = document_inside.rowid
    JOIN document_folded ON document_folded.document = id
    WHERE document_inside MATCH ?6
      AND NOT EXISTS (SELECT 1 FROM json_each(?7) WHERE instr(document_folded.folded, value) = 0)
    """

  static let search = """
    SELECT \(Query.summary), (SELECT clean FROM document_text WHERE document = document.id)
    \(found) AND \(Query.filter)
    \(Query.newestFirst) LIMIT ifnull(?5, -1)
    """

  static let tally = "SELECT \(Query.exclusion), count(*) \(found) GROUP BY 1"
}

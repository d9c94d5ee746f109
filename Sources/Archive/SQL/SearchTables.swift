extension Schema {
  /// The text of papers, its index of words, and every place with the words that stand there.
  ///
  /// No trigger indexes a new text: SQLite would close the index after every paper, and the importer indexes a
  /// batch at a time.
  static let searchTables = """
    CREATE TABLE document_text (
      document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
      clean    TEXT NOT NULL,
      original TEXT NOT NULL
    ) STRICT;

    CREATE VIRTUAL TABLE document_search USING fts5 (
      clean, content = 'document_text', content_rowid = 'document',
      tokenize = 'unicode61 remove_diacritics 2'
    );
    CREATE TRIGGER document_text_delete AFTER DELETE ON document_text BEGIN
      INSERT INTO document_search (document_search, rowid, clean)
        VALUES ('delete', old.document, old.clean);
    END;
    CREATE TRIGGER document_text_update AFTER UPDATE OF clean ON document_text BEGIN
      INSERT INTO document_search (document_search, rowid, clean)
        VALUES ('delete', old.document, old.clean);
      INSERT INTO document_search (rowid, clean) VALUES (new.document, new.clean);
    END;

    CREATE VIEW quotation AS
      SELECT evidence.document, name, field, ordinal, place, first_line, last_line,
        CAST(substr(CAST(original AS BLOB), start + 1, end - start) AS TEXT) AS quote
      FROM evidence
      JOIN document ON document.id = evidence.document
      JOIN document_text ON document_text.document = evidence.document;
    """
}

extension Schema {
  /// The page of every place in a text that was converted from a file with pages.
  static let pages = """
    ALTER TABLE evidence ADD COLUMN page INTEGER CHECK (page >= 1);

    DROP VIEW quotation;
    CREATE VIEW quotation AS
      SELECT evidence.document, name, field, ordinal, place, page, first_line, last_line,
        CAST(substr(CAST(original AS BLOB), start + 1, end - start) AS TEXT) AS quote
      FROM evidence
      JOIN document ON document.id = evidence.document
      JOIN document_text ON document_text.document = evidence.document;
    """
}

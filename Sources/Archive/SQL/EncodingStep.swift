extension Schema {
  /// Papers that are not UTF-8: the text decoded, and beside it the bytes of the file, into which evidence points.
  ///
  /// Nothing of it is filled for a paper in UTF-8, whose quotations are cut from its text.
  static let encodings = """
    ALTER TABLE document_text ADD COLUMN file BLOB;
    ALTER TABLE evidence ADD COLUMN quote TEXT;

    DROP VIEW quotation;
    CREATE VIEW quotation AS
      SELECT evidence.document, name, field, ordinal, place, page, first_line, last_line,
        coalesce(
          quote, CAST(substr(CAST(original AS BLOB), start + 1, end - start) AS TEXT)) AS quote
      FROM evidence
      JOIN document ON document.id = evidence.document
      JOIN document_text ON document_text.document = evidence.document;
    """
}

extension Schema {
  /// What is blacked out, unread or doubtful in a paper, the keys it is found by, and the place behind every row.
  static let placeTables = """
    CREATE TABLE redaction (
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal  INTEGER NOT NULL,
      ground   TEXT,
      PRIMARY KEY (document, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE unread (
      document   INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal    INTEGER NOT NULL,
      first_line INTEGER NOT NULL,
      last_line  INTEGER NOT NULL CHECK (first_line <= last_line),
      PRIMARY KEY (document, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE diagnostic (
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal  INTEGER NOT NULL,
      severity TEXT NOT NULL \(check("severity", "note", "warning")),
      code     TEXT NOT NULL,
      message  TEXT NOT NULL,
      PRIMARY KEY (document, ordinal)
    ) STRICT, WITHOUT ROWID;

    -- Only papers that share a key are ever compared.
    CREATE TABLE block (
      key      TEXT NOT NULL,
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      PRIMARY KEY (key, document)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX block_document ON block (document);

    -- field is a column of document, a table, a table and its column, or a role of person; ordinal is the row in
    -- that table, 0 for a column of document. Bytes count from 0, half-open, and lines from 1.
    CREATE TABLE evidence (
      document   INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      field      TEXT NOT NULL,
      ordinal    INTEGER NOT NULL,
      place      INTEGER NOT NULL,
      first_line INTEGER NOT NULL CHECK (first_line >= 1),
      last_line  INTEGER NOT NULL CHECK (first_line <= last_line),
      start      INTEGER NOT NULL CHECK (start >= 0),
      end        INTEGER NOT NULL CHECK (start <= end),
      PRIMARY KEY (document, field, ordinal, place)
    ) STRICT, WITHOUT ROWID;
    """
}

extension Schema {
  /// What the head of a paper lists, and its sections.
  static let headTables = """
    CREATE TABLE document_kamerstuk (
      document  INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal   INTEGER NOT NULL,
      kamerstuk TEXT NOT NULL,
      dossier   TEXT,
      PRIMARY KEY (document, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX document_kamerstuk_kamerstuk ON document_kamerstuk (kamerstuk);
    CREATE INDEX document_kamerstuk_dossier ON document_kamerstuk (dossier);

    CREATE TABLE document_dossier (
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal  INTEGER NOT NULL,
      dossier  TEXT NOT NULL,
      PRIMARY KEY (document, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX document_dossier_dossier ON document_dossier (dossier);

    CREATE TABLE other_kenmerk (
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal  INTEGER NOT NULL,
      value    TEXT NOT NULL COLLATE NOCASE,
      role     TEXT NOT NULL \(check("role", "uw", "case", "cited", "other")),
      PRIMARY KEY (document, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX other_kenmerk_value ON other_kenmerk (value);

    CREATE TABLE copy_to (
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal  INTEGER NOT NULL,
      text     TEXT NOT NULL,
      PRIMARY KEY (document, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE attachment (
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal  INTEGER NOT NULL,
      text     TEXT NOT NULL,
      PRIMARY KEY (document, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE person (
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      role     TEXT NOT NULL \(check("role", "signatory", "named")),
      ordinal  INTEGER NOT NULL,
      name     TEXT NOT NULL,
      office   TEXT,
      party    TEXT,
      PRIMARY KEY (document, role, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE section (
      document   INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal    INTEGER NOT NULL,
      number     TEXT,
      level      INTEGER NOT NULL,
      heading    TEXT NOT NULL,
      role       TEXT,
      first_line INTEGER NOT NULL,
      last_line  INTEGER NOT NULL CHECK (first_line <= last_line),
      PRIMARY KEY (document, ordinal)
    ) STRICT, WITHOUT ROWID;
    """
}

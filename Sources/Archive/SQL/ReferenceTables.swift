extension Schema {
  /// The places where a paper refers to another, and every id each place gives.
  static let referenceTables = """
    CREATE TABLE reference (
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal  INTEGER NOT NULL,
      kind     TEXT NOT NULL \(check(
        "kind", "kamerstuk", "dossier", "handelingen", "aanhangsel", "zaak", "document",
        "activiteit", "toezegging", "staatsblad", "staatscourant", "tractatenblad", "eu",
        "ecli", "bijlage", "kenmerk")),
      joint    INTEGER NOT NULL CHECK (joint IN (0, 1)),
      role     TEXT NOT NULL \(check("role", "cites", "replaces", "unresolved")),
      raw      TEXT NOT NULL,
      chamber  TEXT,
      session  TEXT,
      pages    TEXT,
      rijkswet TEXT,
      footnote TEXT,
      anchor   TEXT,
      PRIMARY KEY (document, ordinal)
    ) STRICT, WITHOUT ROWID;

    -- dossier is that of a kamerstuk, or the id itself.
    CREATE TABLE reference_id (
      document  INTEGER NOT NULL,
      reference INTEGER NOT NULL,
      position  INTEGER NOT NULL,
      id        TEXT NOT NULL,
      dossier   TEXT,
      PRIMARY KEY (document, reference, position),
      FOREIGN KEY (document, reference) REFERENCES reference (document, ordinal) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX reference_id_id ON reference_id (id);
    CREATE INDEX reference_id_dossier ON reference_id (dossier) WHERE dossier IS NOT NULL;
    """
}

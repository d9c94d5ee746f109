extension Schema {
  /// What the reader says, apart from what the program found, and the run in which everything came.
  ///
  /// Verdicts and corrections have no times and need nothing that is held: the same of them are the same rows in every
  /// archive. An arrival belongs to the runs of imports, which differ between archives.
  static let reader = """
    CREATE TABLE verdict (
      kind     TEXT NOT NULL CHECK (kind <> ''),
      from_key TEXT NOT NULL CHECK (from_key <> ''),
      to_key   TEXT NOT NULL CHECK (to_key <> ''),
      verdict  TEXT NOT NULL \(check("verdict", "accepted", "rejected")),
      note     TEXT NOT NULL,
      PRIMARY KEY (kind, from_key, to_key)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE correction (
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
      field  TEXT NOT NULL CHECK (field <> ''),
      value  TEXT NOT NULL,
      note   TEXT NOT NULL,
      PRIMARY KEY (sha256, field)
    ) STRICT, WITHOUT ROWID;

    -- The keys by which corrected papers are found beside those of what they print.
    CREATE TABLE correction_block (
      key      TEXT NOT NULL,
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      PRIMARY KEY (key, document)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX correction_block_document ON correction_block (document);

    -- The run in which a paper came.
    CREATE TABLE arrival (
      document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
      run      INTEGER NOT NULL REFERENCES import_run ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX arrival_run ON arrival (run);

    -- The run in which an entity of the register came or last changed.
    CREATE TABLE register_arrival (
      entity TEXT PRIMARY KEY REFERENCES register_entity ON DELETE CASCADE,
      run    INTEGER NOT NULL REFERENCES import_run ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX register_arrival_run ON register_arrival (run);
    """
}

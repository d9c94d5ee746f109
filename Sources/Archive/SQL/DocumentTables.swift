extension Schema {
  /// Papers, the names they were read under, and the runs that read them.
  static let documentTables = """
    CREATE TABLE import_run (
      id        INTEGER PRIMARY KEY,
      program   TEXT NOT NULL,
      started   TEXT NOT NULL CHECK (datetime(started) IS NOT NULL),
      finished  TEXT CHECK (finished IS NULL OR datetime(finished) IS NOT NULL),
      new       INTEGER NOT NULL DEFAULT 0,
      changed   INTEGER NOT NULL DEFAULT 0,
      reread    INTEGER NOT NULL DEFAULT 0,
      duplicate INTEGER NOT NULL DEFAULT 0,
      unchanged INTEGER NOT NULL DEFAULT 0,
      failed    INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    -- id is the first 63 bits of sha256.
    CREATE TABLE document (
      id                INTEGER PRIMARY KEY,
      sha256            TEXT NOT NULL UNIQUE
                        CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
      name              TEXT NOT NULL,
      kind              TEXT NOT NULL \(check(
        "kind", "beslisnota", "kamerbrief", "motie", "amendement", "kamervragen", "antwoord",
        "verslag", "handelingen", "other")),
      title             TEXT,
      dossier_title     TEXT,
      \(date("date")),
      \(date("deadline")),
      status            TEXT,
      kenmerk           TEXT COLLATE NOCASE,
      ministry          TEXT,
      organisation      TEXT,
      sender_basis      TEXT \(check("sender_basis", "head", "address", "signature", "kenmerk")),
      addressee         TEXT,
      decision          TEXT,
      bytes             INTEGER NOT NULL CHECK (bytes >= 0),
      encoding          TEXT NOT NULL,
      converter         TEXT,
      reader            TEXT NOT NULL,
      -- What papers are ordered by: the day, or else the first it can have been.
      day               TEXT AS (coalesce(date, date_earliest, date_latest)) VIRTUAL
    ) STRICT;
    CREATE INDEX document_day ON document (day, sha256);
    CREATE INDEX document_kenmerk ON document (kenmerk) WHERE kenmerk IS NOT NULL;

    CREATE TABLE file (
      path     TEXT NOT NULL,
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      name     TEXT NOT NULL,
      PRIMARY KEY (path, document)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX file_document ON file (document, name);
    CREATE INDEX file_name ON file (name);
    """
}

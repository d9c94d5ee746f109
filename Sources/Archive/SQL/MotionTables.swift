extension Schema {
  /// What a paper says of motions, and the advice it gives on them.
  static let motionTables = """
    CREATE TABLE motion (
      document            INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal             INTEGER NOT NULL,
      kamerstuk           TEXT,
      kamerstuk_basis     TEXT \(check("kamerstuk_basis", "stated", "footnote", "own")),
      replaces            TEXT,
      form                TEXT NOT NULL \(check(
        "form", "motie", "gewijzigd", "nader gewijzigd", "tweede nader gewijzigd")),
      state               TEXT \(check(
        "state", "aangehouden", "ingetrokken", "aangenomen", "verworpen", "overgenomen")),
      relation            TEXT NOT NULL \(check(
        "relation", "is", "advises on", "answers", "carries out", "mentions")),
      co_signed           INTEGER NOT NULL CHECK (co_signed IN (0, 1)),
      subject             TEXT,
      request             TEXT,
      \(date("submitted")),
      debate_kind         TEXT,
      debate_title        TEXT,
      \(date("debate_date")),
      PRIMARY KEY (document, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX motion_kamerstuk ON motion (kamerstuk) WHERE kamerstuk IS NOT NULL;

    CREATE TABLE motion_submitter (
      document INTEGER NOT NULL,
      motion   INTEGER NOT NULL,
      position INTEGER NOT NULL,
      name     TEXT NOT NULL,
      PRIMARY KEY (document, motion, position),
      FOREIGN KEY (document, motion) REFERENCES motion (document, ordinal) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    -- given_by is the office as the paper names it; ordinal counts through the whole paper.
    CREATE TABLE advice (
      document      INTEGER NOT NULL,
      ordinal       INTEGER NOT NULL,
      motion        INTEGER NOT NULL,
      value         TEXT NOT NULL \(check(
        "value", "Oordeel Kamer", "Overgenomen", "Ontraden", "Ontraden, tenzij gewijzigd",
        "Ontijdig", "Overbodig", "Verzocht motie aan te houden",
        "Geen (expliciete) appreciatie")),
      given_by      TEXT,
      basis         TEXT NOT NULL \(check("basis", "debate", "letter", "intended letter", "memo")),
      condition     TEXT,
      \(date("date")),
      PRIMARY KEY (document, ordinal),
      FOREIGN KEY (document, motion) REFERENCES motion (document, ordinal) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    """
}

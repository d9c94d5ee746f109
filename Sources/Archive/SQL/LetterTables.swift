extension Schema {
  /// The letters, debates and promises a paper speaks of.
  static let letterTables = """
    CREATE TABLE letter (
      document      INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal       INTEGER NOT NULL,
      \(date("date")),
      kenmerk       TEXT,
      relation      TEXT NOT NULL \(check(
        "relation", "encloses", "sent", "answers", "announces", "mentions")),
      PRIMARY KEY (document, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE letter_kamerstuk (
      document  INTEGER NOT NULL,
      letter    INTEGER NOT NULL,
      position  INTEGER NOT NULL,
      kamerstuk TEXT NOT NULL,
      PRIMARY KEY (document, letter, position),
      FOREIGN KEY (document, letter) REFERENCES letter (document, ordinal) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE letter_motion (
      document INTEGER NOT NULL,
      letter   INTEGER NOT NULL,
      position INTEGER NOT NULL,
      motion   INTEGER NOT NULL,
      PRIMARY KEY (document, letter, position),
      FOREIGN KEY (document, letter) REFERENCES letter (document, ordinal) ON DELETE CASCADE,
      FOREIGN KEY (document, motion) REFERENCES motion (document, ordinal) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE debate (
      document      INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal       INTEGER NOT NULL,
      kind          TEXT NOT NULL,
      title         TEXT,
      \(date("date")),
      PRIMARY KEY (document, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE commitment (
      document     INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal      INTEGER NOT NULL,
      text         TEXT NOT NULL,
      given_by     TEXT,
      \(date("due")),
      PRIMARY KEY (document, ordinal)
    ) STRICT, WITHOUT ROWID;
    """
}

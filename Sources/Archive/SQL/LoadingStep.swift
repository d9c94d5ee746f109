extension Schema {
  /// Tables that lie in the order of papers alone, so that a load in that order only ever writes at their end.
  ///
  /// The indexes that lie otherwise are no part of a step: they are made when they are missing (``indexes``).
  static let loading = """
    DROP INDEX document_day;
    DROP INDEX document_kenmerk;
    DROP INDEX document_kamerstuk_kamerstuk;
    DROP INDEX document_kamerstuk_dossier;
    DROP INDEX document_dossier_dossier;
    DROP INDEX other_kenmerk_value;
    DROP INDEX reference_id_id;
    DROP INDEX reference_id_dossier;
    DROP INDEX motion_kamerstuk;

    CREATE TABLE file_by_document (
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      path     TEXT NOT NULL,
      name     TEXT NOT NULL,
      PRIMARY KEY (document, path)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO file_by_document SELECT document, path, name FROM file ORDER BY document, path;
    DROP TABLE file;
    ALTER TABLE file_by_document RENAME TO file;

    -- Only papers that share a key are ever compared.
    CREATE TABLE block_by_document (
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      key      TEXT NOT NULL,
      PRIMARY KEY (document, key)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO block_by_document SELECT document, key FROM block ORDER BY document, key;
    DROP TABLE block;
    ALTER TABLE block_by_document RENAME TO block;

    -- What the file system said of a file when it was read last, in nanoseconds since 1970. It belongs to the
    -- imports of one machine, as runs do.
    CREATE TABLE file_state (
      document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
      folder   TEXT NOT NULL,
      name     TEXT NOT NULL,
      inode    INTEGER NOT NULL,
      bytes    INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      changed  INTEGER NOT NULL,
      reader   TEXT NOT NULL,
      PRIMARY KEY (document, folder, name)
    ) STRICT, WITHOUT ROWID;

    INSERT INTO document_search (document_search, rank) VALUES ('hashsize', 16777216);
    """
}

/// The questions by which an archive is verified.
enum Verifying {
  /// The most that SQLite tells of its own troubles.
  static let mostTold = 100

  static let structure = "PRAGMA integrity_check(\(mostTold))"
  static let dangling = "SELECT \"table\", parent FROM pragma_foreign_key_check LIMIT \(mostTold)"

  static let nextID = "SELECT id FROM document WHERE id > ?1 ORDER BY id LIMIT 1"
  static let textless = """
    SELECT id FROM document WHERE id NOT IN (SELECT document FROM document_text)
    ORDER BY id LIMIT \(mostTold)
    """

  static let paper = """
    SELECT document.name, sha256, bytes, encoding, converter, reader, clean, original, file,
      file IS NOT NULL, proof, (SELECT min(name) FROM file WHERE document = ?1),
      (SELECT count(*) FROM evidence WHERE document = ?1)
    FROM document LEFT JOIN document_text ON document = document.id WHERE document.id = ?1
    """
  static let folded = "SELECT folded FROM document_folded WHERE document = ?1"

  /// What reading a paper fills, each table by the columns behind the paper that put its rows in order.
  static let tables: [(name: String, order: String)] = [
    ("document_kamerstuk", "2"), ("document_dossier", "2"), ("other_kenmerk", "2"),
    ("copy_to", "2"), ("attachment", "2"), ("person", "2, 3"), ("section", "2"),
    ("reference", "2"), ("reference_id", "2, 3"), ("motion", "2"), ("motion_submitter", "2, 3"),
    ("advice", "2"), ("letter", "2"), ("letter_kamerstuk", "2, 3"), ("letter_motion", "2, 3"),
    ("debate", "2"), ("commitment", "2"), ("redaction", "2"), ("unread", "2"),
    ("diagnostic", "2"), ("block", "2"), ("evidence", "2, 3, 4"),
  ]

  static func rows(of table: String, _ order: String) -> String {
    "SELECT * FROM \(table) WHERE document = ?1 ORDER BY \(order)"
  }

  static let document = "SELECT * FROM document WHERE id = ?1"

  /// A copy of an index of words, over the texts that it is of, which SQLite compares with them.
  ///
  /// The check is a statement that writes, and what is verified is never written.
  static func copy(_ index: String, of table: String, _ column: String, options: String) -> String {
    """
    CREATE TEMP VIEW verified_text AS SELECT document, \(column) FROM main.\(table);
    CREATE VIRTUAL TABLE temp.verified USING fts5 (
      \(column), content = 'verified_text', content_rowid = 'document', \(options));
    DELETE FROM temp.verified_data;
    DELETE FROM temp.verified_idx;
    DELETE FROM temp.verified_config;
    INSERT INTO temp.verified_data SELECT * FROM main.\(index)_data;
    INSERT INTO temp.verified_idx SELECT * FROM main.\(index)_idx;
    INSERT INTO temp.verified_config SELECT * FROM main.\(index)_config;
    """
  }
  static func sizes(_ index: String) -> String {
    """
    DELETE FROM temp.verified_docsize;
    INSERT INTO temp.verified_docsize SELECT * FROM main.\(index)_docsize;
    """
  }
  static let compare = "INSERT INTO temp.verified (verified, rank) VALUES ('integrity-check', 1)"

  /// Every word of an index with the paper it is in.
  ///
  /// SQLite's own check adds up numbers of them, in which what is wrong with a very large id can cancel out.
  static func words(_ index: String) -> String {
    "CREATE VIRTUAL TABLE temp.verified_words USING fts5vocab (main, \(index), instance)"
  }
  static func homeless(_ table: String) -> String {
    """
    SELECT doc FROM temp.verified_words
    WHERE NOT EXISTS (SELECT 1 FROM main.\(table) WHERE document = doc) LIMIT 1
    """
  }

  static let dropCopy = """
    DROP TABLE IF EXISTS temp.verified_words;
    DROP TABLE IF EXISTS temp.verified;
    DROP VIEW IF EXISTS temp.verified_text;
    """
}

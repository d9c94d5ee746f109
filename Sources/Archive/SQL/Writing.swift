/// The statements that store a paper.
enum Writing {
  static let document = """
    INSERT INTO document (
      id, sha256, name, kind, title, dossier_title, date, date_earliest, date_latest, date_basis,
      date_text, deadline, deadline_earliest, deadline_latest, deadline_basis, deadline_text, status,
      kenmerk, ministry, organisation, sender_basis, addressee, decision, bytes, encoding, converter,
      reader)
    VALUES (
      ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  /// The same, where the document is held already; its name and its bytes stay.
  static let documentAgain = """
    \(document)
    ON CONFLICT (id) DO UPDATE SET
      kind = excluded.kind, title = excluded.title, dossier_title = excluded.dossier_title,
      date = excluded.date, date_earliest = excluded.date_earliest,
      date_latest = excluded.date_latest, date_basis = excluded.date_basis,
      date_text = excluded.date_text, deadline = excluded.deadline,
      deadline_earliest = excluded.deadline_earliest, deadline_latest = excluded.deadline_latest,
      deadline_basis = excluded.deadline_basis, deadline_text = excluded.deadline_text,
      status = excluded.status, kenmerk = excluded.kenmerk, ministry = excluded.ministry,
      organisation = excluded.organisation, sender_basis = excluded.sender_basis,
      addressee = excluded.addressee, decision = excluded.decision, encoding = excluded.encoding,
      converter = excluded.converter, reader = excluded.reader
    """

  static let held = "SELECT sha256, reader FROM document WHERE id = ?"

  static let hasPath = "SELECT 1 FROM file WHERE path = ?1"
  static let hasOther = "SELECT 1 FROM file WHERE path = ?1 AND document <> ?2"
  static let hasFile = "SELECT 1 FROM file WHERE document = ?1 AND path = ?2"
  static let file = "INSERT OR IGNORE INTO file (document, path, name) VALUES (?, ?, ?)"

  /// The smallest name, whatever order the names came in.
  static let name = """
    UPDATE document SET name = (SELECT min(name) FROM file WHERE document = ?1)
    WHERE id = ?1 AND name > (SELECT min(name) FROM file WHERE document = ?1)
    """

  static let text = """
    INSERT INTO document_text (document, clean, original, file, proof)
    VALUES (?, ?, ?, CAST(? AS BLOB), ?)
    """
  static let textAgain = """
    UPDATE document_text SET clean = ?2, original = ?3, file = CAST(?4 AS BLOB), proof = ?5
    WHERE document = ?1 AND (
      clean <> ?2 OR original <> ?3 OR file IS NOT CAST(?4 AS BLOB) OR proof IS NOT ?5)
    """

  /// The next text behind ?1 that a converter made and that has no proof yet.
  static let unproved = """
    SELECT document, original, sha256, bytes, converter
    FROM document_text JOIN document ON document.id = document_text.document
    WHERE document > ?1 AND converter IS NOT NULL AND proof IS NULL ORDER BY document LIMIT 1
    """
  static let proof = "UPDATE document_text SET proof = ?2 WHERE document = ?1"
  static let search = "INSERT INTO document_search (rowid, clean) VALUES (?, ?)"

  static let states = """
    SELECT name, inode, bytes, modified, changed FROM file_state
    WHERE folder = ?1 AND reader = ?2 ORDER BY name
    """
  static let hasState = """
    SELECT 1 FROM file_state
    WHERE folder = ?1 AND name = ?2 AND inode = ?3 AND bytes = ?4 AND modified = ?5 AND changed = ?6
      AND reader = ?7
    """
  static let clearState = "DELETE FROM file_state WHERE folder = ?1 AND name = ?2"
  /// Not `OR REPLACE`, for which SQLite sets a savepoint, and that closes the index of words.
  static let state = """
    INSERT OR IGNORE INTO file_state (
      document, folder, name, inode, bytes, modified, changed, reader)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    """

  static let countUpTo = "SELECT count(*) FROM (SELECT 1 FROM document LIMIT ?1)"
  static let indexNames = "SELECT name FROM sqlite_schema WHERE type = 'index'"

  static let begin = "BEGIN IMMEDIATE"
  static let commit = "COMMIT"
  static let rollback = "ROLLBACK"
  static let savepoint = "SAVEPOINT paper"
  static let release = "RELEASE paper"
  static let undo = "ROLLBACK TO paper"

  static let beginRun = "INSERT INTO import_run (program, started) VALUES (?, ?)"
  static let endRun = """
    UPDATE import_run SET finished = ?2, new = ?3, changed = ?4, reread = ?5, duplicate = ?6,
      unchanged = ?7, failed = ?8
    WHERE id = ?1
    """
}

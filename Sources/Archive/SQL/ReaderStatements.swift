/// The statements that keep what the reader says and when everything came, and the questions about it.
enum ReaderSQL {
  static let verdicts =
    "SELECT kind, from_key, to_key, verdict, note FROM verdict ORDER BY kind, from_key, to_key"
  static let verdict =
    "SELECT kind, from_key, to_key, verdict, note FROM verdict WHERE kind = ? AND from_key = ? AND to_key = ?"
  static let setVerdict = """
    INSERT INTO verdict (kind, from_key, to_key, verdict, note) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET verdict = excluded.verdict, note = excluded.note
    """
  static let removeVerdict = "DELETE FROM verdict WHERE kind = ? AND from_key = ? AND to_key = ?"

  static let corrections =
    "SELECT sha256, field, value, note FROM correction ORDER BY sha256, field"
  static let setCorrection = """
    INSERT INTO correction (sha256, field, value, note) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET value = excluded.value, note = excluded.note
    """
  static let removeCorrection = "DELETE FROM correction WHERE sha256 = ? AND field = ?"

  static let addKey = "INSERT OR IGNORE INTO correction_block (key, document) VALUES (?, ?)"
  static let clearKeys = "DELETE FROM correction_block WHERE document = ?"
  static let keysOfCorrected =
    "SELECT key FROM correction_block WHERE document = ?1 ORDER BY key"

  static let arrive = "INSERT OR IGNORE INTO arrival (document, run) VALUES (?, ?)"
  static let registerArrive = """
    INSERT INTO register_arrival (entity, run) VALUES (?, ?)
    ON CONFLICT DO UPDATE SET run = excluded.run
    """
  static let arrival = "SELECT run FROM arrival WHERE document = ?1"
  static let registerArrival = "SELECT run FROM register_arrival WHERE entity = ?1"
  static let runs =
    "SELECT id, started, new, changed, finished IS NOT NULL FROM import_run ORDER BY id"

  static let documents = "SELECT id FROM document ORDER BY id"
  static let files = "SELECT path, name FROM file WHERE document = ?1 ORDER BY path"
  static let entities = "SELECT id FROM register_entity ORDER BY id"
  static let pages = "SELECT sha256, name, reader FROM register_page ORDER BY sha256, name"
}

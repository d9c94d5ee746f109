internal import CSQLite

/// How a connection deals with a file that somebody else may have made.
///
/// Nothing in the file is run, nothing outside the file is reached from it, and what is damaged is not believed.
extension Connection {
  /// Sets the connection up, before anything of the file is looked at.
  func beWary(_ access: Archive.Access) throws(ArchiveError) {
    let isReading: Int32 = access == .read ? 1 : 0
    let settings: [(Int32, Int32)] = [
      (SQLITE_DBCONFIG_DEFENSIVE, 1),
      // Our own triggers write to the indexes of words, which needs trust: who writes has compared them with ours.
      (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1 - isReading),
      (SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0),
      // Our own triggers keep the indexes of words, and no question of ours asks a view.
      (SQLITE_DBCONFIG_ENABLE_TRIGGER, 1 - isReading),
      (SQLITE_DBCONFIG_ENABLE_VIEW, 1 - isReading),
    ]
    for (setting, value) in settings { _ = unsafe kamerspoor_set(handle, setting, value) }
    for (limit, value) in Self.limits { _ = unsafe sqlite3_limit(handle, limit, value) }
    try execute(Self.settings)
  }

  /// A file that shrinks under a map of it would end the program.
  private static let settings = "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0"

  /// Far above what our own statements need, and far below what SQLite allows; no other file can be attached.
  private static let limits: [(Int32, Int32)] = [
    (SQLITE_LIMIT_LENGTH, 1_000_000_000),
    (SQLITE_LIMIT_SQL_LENGTH, 1_000_000),
    (SQLITE_LIMIT_COLUMN, 100),
    (SQLITE_LIMIT_EXPR_DEPTH, 200),
    (SQLITE_LIMIT_COMPOUND_SELECT, 50),
    (SQLITE_LIMIT_VDBE_OP, 50_000),
    (SQLITE_LIMIT_FUNCTION_ARG, 32),
    (SQLITE_LIMIT_ATTACHED, 0),
    (SQLITE_LIMIT_VARIABLE_NUMBER, 100),
    (SQLITE_LIMIT_TRIGGER_DEPTH, 10),
    (SQLITE_LIMIT_WORKER_THREADS, 0),
  ]

  /// Turns one of SQLite's settings on or off.
  func set(_ setting: Int32, _ isOn: Bool) {
    _ = unsafe kamerspoor_set(handle, setting, isOn ? 1 : 0)
  }

  /// Allows one more file beside the archive, which SQLite itself needs to write it anew.
  func allowOneAttached() {
    _ = unsafe sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1)
  }
}

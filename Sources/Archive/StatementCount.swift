internal import CSQLite

extension Connection {
  /// How often statements that are still prepared have been run, those of the index of words among them.
  ///
  /// SQLite counts this itself, so that counting costs an import nothing.
  package var statementsRun: Int {
    var count = 0
    var statement = unsafe sqlite3_next_stmt(handle, nil)
    while unsafe statement != nil {
      count += Int(unsafe sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_RUN, 0))
      unsafe statement = sqlite3_next_stmt(handle, statement)
    }
    return count
  }
}

extension Archive {
  /// How often SQL has been run since the archive was opened, by the statements that are still prepared.
  package var statementsRun: Int { connection.statementsRun }
}

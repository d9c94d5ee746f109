/// The schema, as the steps that lead to it.
///
/// A step, once released, never changes; a new one is added at the end.
package enum Schema {
  /// What marks a database as ours, in its header: `Kspr`.
  package static let applicationID = 0x4B73_7072

  /// The steps, oldest first; the version of the schema is their number.
  package static let steps = [
    [
      documentTables, headTables, referenceTables, motionTables, letterTables, placeTables,
      searchTables,
    ].joined(separator: "\n"),
    pages,
    encodings,
    register,
    reader,
    loading,
  ]

  /// How a file is laid out that has nothing in it yet.
  ///
  /// A short paper's text with its clean text is larger than half of SQLite's usual page of 4 KB and would leave the
  /// rest of it empty.
  static let layout = "PRAGMA page_size = 8192"

  /// How a connection that writes is set up.
  ///
  /// Under WAL and NORMAL a power cut can lose the last batches, never half of one, until a transaction is ``safe``. The
  /// log is moved into the file
  /// at 16 MB, because papers that come one by one land anywhere in the tables and pages are often written twice.
  package static let writing = """
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    PRAGMA foreign_keys = ON;
    PRAGMA cache_size = -32768;
    PRAGMA wal_autocheckpoint = 2000;
    """

  /// How a connection is set up whose next transaction, with all before it, is on the disk once it is done.
  static let safe = "PRAGMA synchronous = FULL"

  /// How a connection is set up that stores many papers.
  static let quick = "PRAGMA synchronous = NORMAL"

  /// How a connection that reads is set up.
  static let reading = "PRAGMA query_only = ON"
}

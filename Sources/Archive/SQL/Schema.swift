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
    [proof, untrusted].joined(separator: "\n"),
  ]

  /// The digests of the whole schema: with or without the indexes, with or without that of parts of words.
  ///
  /// By these a look-up sees at once that a file is as ours are; a test tells what they must be.
  package static let digests: Set<String> = [
    "040f1b0dadb4bd578fc91779f95ef02de41645146fc53b9c43a0e502a0fafe16",
    "511d66d207ef7de300055460ea5da91580a4b7cd4aa413aae6c1af1b54e11665",
    "f592d5d0efd8ac559e1cd572a51436f5ce2665da57ddf43044e19178b17fb664",
    "52d4518e777e7e460effddc696a73869f5dd2775eff97451013a998cd7a004a3",
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

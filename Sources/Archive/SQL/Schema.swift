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
    "ed2b3a9c31ce61d52a8d4c20cf5b7b25001a634581b9fd08471bcb3086d65e0d",
    "ceb4950aa2b93da435a8696a7fa0e42806db19d23c5fd08828c12de3fbcf6d80",
    "45c4479f5998a7e74180c6d69332f15484fef41cf04a2a239db1a1b581cd05e8",
    "aec5f8aa167fcfc62e1d30e71b61e8866794a0ad890ba58c2890e3b5a621b025",
  ]

  /// How a file is laid out that has nothing in it yet.
  ///
  /// A short paper's text with its clean text is larger than half of SQLite's usual page of 4 KB and would leave the
  /// rest of it empty.
  static let layout = "PRAGMA page_size = 8192"

  /// How a connection that writes is set up.
  ///
  /// Under WAL and NORMAL a power cut can lose the last batches, never half of one. The log is moved into the file
  /// at 16 MB, because papers that come one by one land anywhere in the tables and pages are often written twice.
  package static let writing = """
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    PRAGMA foreign_keys = ON;
    PRAGMA cache_size = -32768;
    PRAGMA wal_autocheckpoint = 2000;
    """

  /// How a connection that reads is set up.
  static let reading = "PRAGMA query_only = ON"
}

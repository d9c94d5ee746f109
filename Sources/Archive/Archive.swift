/// The one file that keeps papers, their records and their text.
///
///     paper ──store──▶ document ─┬─ file            every name it was read under
///                                ├─ document_text   its text, searchable
///                                ├─ reference, motion, letter …
///                                └─ evidence        the place behind every row
///
/// Every row hangs on `document`, whose id comes from the paper's own sha256, so two archives of the same papers
/// hold the same rows whatever the order they came in.
package struct Archive: ~Copyable {
  package enum Access: Sendable {
    /// Reads and writes; makes the file where there is none.
    case create
    /// Reads and writes a file that is there.
    case write
    /// Reads only; the file is not touched.
    case read
  }

  let connection: Connection
  var writer: RecordWriter?
  /// The run that what is stored now arrives in, once one has begun.
  var run: Int64?
  /// Whether parts of words are indexed too, as the transaction that stores papers has found it.
  var isInsideKept = false

  /// Opens the archive at `path`, and brings its schema up to date unless it is opened for reading.
  ///
  /// Refuses, and leaves as it is, whatever is no archive or belongs to a newer program.
  /// What another program keeps locked is waited for; after a second `waiting` is told, once.
  package init(
    path: String, access: Access, waiting: Patience.Notice? = nil
  ) throws(ArchiveError) {
    connection = try Connection.archive(at: path, access: access, waiting)
    writer = nil
    run = nil
  }

  /// The file, by its whole path.
  package var path: String { connection.path }

  /// Opens for reading an archive that nobody writes, without making a file beside it.
  init(immutable path: String) throws(ArchiveError) {
    connection = try Connection.unwritten(at: path)
    writer = nil
    run = nil
  }
}

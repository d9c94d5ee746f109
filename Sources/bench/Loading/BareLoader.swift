internal import Archive
internal import CSQLite
internal import Workbench

/// Gives SQLite the rows and the text of a finished archive once more, without reading or recognising anything.
///
///     finished archive ──rows of 2,048 papers──▶ memory (not timed) ──prepared statements──▶ new archive (timed)
///
/// What it needs is what SQLite needs for an import: the same schema and settings, the same rows, 2,048 papers a
/// transaction, the index of words kept with each of them.
struct BareLoader: ~Copyable {
  /// The order in which papers come, and when the ordinary indexes are made.
  enum Manner: String, CaseIterable {
    /// In the order of their files' paths, each transaction in the order of the ids; the indexes are there already.
    case byFile = "in the order of the files"
    /// In the order of the ids, which is that of the tables; the indexes are there already.
    case byID = "in the order of the tables"
    /// In the order of the ids; the indexes are made when all rows are there.
    case indexesLast = "in the order of the tables, indexes last"
  }

  /// The papers of a transaction.
  private static let papers = 2_048

  private let manner: Manner
  private let source: Database
  private let target: Database
  private let parts: SchemaParts
  private let tables: Tables
  private var seconds = 0.0
  private var coreSeconds = 0.0
  private var rows = 0

  /// The tables, kept together since none of them can be copied.
  private final class Tables {
    var all: [Kept] = []

    final class Kept {
      let table: LoadedTable
      init(_ table: consuming LoadedTable) { self.table = table }
    }
  }

  /// Makes the new archive with its tables.
  init(from path: String, to copy: String, _ manner: Manner) {
    self.manner = manner
    source = Database(path, isNew: false)
    target = Database(copy, isNew: true)
    parts = SchemaParts(of: source, indexesLast: manner == .indexesLast)
    target.execute("PRAGMA page_size = \(source.numbers("PRAGMA page_size")[0])")
    target.execute(Schema.writing)
    target.execute(parts.first)
    tables = Tables()
    for table in parts.tables {
      tables.all.append(
        Tables.Kept(
          LoadedTable(
            table.name, columns: table.columns, key: table.key, from: source, into: target)))
    }
  }

  /// Loads everything and tells what it took: seconds, seconds of cores, rows.
  consuming func load() -> (seconds: Double, coreSeconds: Double, rows: Int) {
    let documents = order()
    // The rows that hang on no document, such as the runs, which others refer to.
    load([0]) { !$0 }
    var start = 0
    while start < documents.count {
      let end = min(start + Self.papers, documents.count)
      // A batch is stored in the order of its ids, as an import does.
      load(documents[start..<end].sorted()) { $0 }
      start = end
    }
    let moment = Moment()
    target.execute(parts.last)
    // As when an import closes its archive.
    target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    add(moment.passed)
    return (seconds, coreSeconds, rows)
  }

  /// The documents in the order in which they come, each once.
  private func order() -> [Int64] {
    guard manner == .byFile else { return source.numbers("SELECT id FROM document ORDER BY id") }
    var seen: Set<Int64> = []
    return source.numbers("SELECT document FROM file ORDER BY path")
      .filter { seen.insert($0).inserted }
  }

  private mutating func load(_ documents: [Int64], where isWanted: (Bool) -> Bool) {
    var batch = LoadedRows()
    for document in documents {
      for (index, kept) in tables.all.enumerated() where isWanted(kept.table.isOfDocuments) {
        kept.table.read(document: document, table: index, into: &batch)
      }
    }
    rows += batch.rows.count
    let moment = Moment()
    target.execute("BEGIN IMMEDIATE")
    unsafe batch.bytes.withUnsafeBytes { bytes in
      for row in batch.rows.indices {
        unsafe tables.all[batch.rows[row].table].table.write(batch.cells(of: row), bytes)
      }
    }
    target.execute("COMMIT")
    add(moment.passed)
  }

  private mutating func add(_ passed: (seconds: Double, coreSeconds: Double)) {
    seconds += passed.seconds
    coreSeconds += passed.coreSeconds
  }
}

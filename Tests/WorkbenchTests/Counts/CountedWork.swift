import Archive
import BenchTexts
import CAllocations
import Dossiers
import Foundation
import Kamerstukken
import Reading
import Recognition

/// Reads, records and stores planted papers on this thread, and counts what that takes for each paper.
///
/// What is counted is the same on every machine, unlike time: an allocation or a statement more for every paper shows
/// here long before anybody feels it. Allocations are those of this build, which for tests is one without optimisation,
/// and of this thread alone, whatever other tests do meanwhile.
struct CountedWork {
  /// The papers that are counted, behind as many that are not, so that nothing is counted that is done once.
  static let papers = 500

  private(set) var readingAllocations = 0
  private(set) var recordingAllocations = 0
  private(set) var storingAllocations = 0
  private(set) var statements = 0
  /// The bytes of all papers, and of the archive of them.
  private(set) var bytes = 0
  private(set) var archiveBytes = 0

  init() throws {
    let planted = PlantedPapers(CorpusFolder.papers)
    let path = FileManager.default.temporaryDirectory
      .appending(path: "kamerspoor-count-\(UUID().uuidString).sqlite").path()
    defer {
      for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
    }
    do {
      var archive = try Archive(path: path, access: .create)
      for isCounted in [false, true] {
        let first = isCounted ? Self.papers : 0
        let papers = try (first..<first + Self.papers).map { try paper(planted[$0], isCounted) }
        let (statements, allocations) = (archive.statementsRun, allocations_of_this_thread())
        _ = try archive.store(papers)
        guard isCounted else { continue }
        storingAllocations = Int(allocations_of_this_thread() - allocations)
        self.statements = archive.statementsRun - statements
      }
    }
    let connection = try Connection(path: path, access: .read)
    archiveBytes =
      try connection.number("PRAGMA page_count") * connection.number("PRAGMA page_size")
  }

  private mutating func paper(_ planted: PlantedPaper, _ isCounted: Bool) throws -> Paper {
    let sha256 = SHA256.hexadecimal(planted.bytes)
    let start = allocations_of_this_thread()
    let source = try SourceText(reading: planted.bytes)
    let middle = allocations_of_this_thread()
    let record = Recogniser.record(of: source, name: planted.path, sha256: sha256)
    if isCounted {
      recordingAllocations += Int(allocations_of_this_thread() - middle)
      readingAllocations += Int(middle - start)
    }
    bytes += planted.bytes.count
    return Paper(
      path: planted.path, record: record, original: source.original,
      clean: String(decoding: source.clean, as: UTF8.self),
      keys: BlockKey.keys(of: HeldDocument(record: record, original: source.original)),
      reader: "1")
  }
}

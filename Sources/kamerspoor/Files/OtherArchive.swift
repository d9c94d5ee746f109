internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Reading

/// Another archive, from which papers, the register and a reader's verdicts are taken over.
///
/// It is opened for reading only. Its papers are read again from the text it keeps, so that what comes of it is what
/// importing the papers themselves would have given.
struct OtherArchive: ~Copyable {
  private let archive: Archive
  /// The ids of its papers.
  let documents: [DocumentID]

  init(_ path: String) throws {
    let opened = try Archive(path: path, access: .read)
    documents = try opened.documentIDs()
    archive = opened
  }

  /// The paths and base names under which a paper is held there and not here.
  func files(
    of id: DocumentID, missingIn other: borrowing Archive
  ) throws -> (missing: [(path: String, name: String)], held: Int) {
    let files = try archive.files(ofDocument: id)
    guard let sha256 = try archive.summary(of: id)?.sha256 else { return ([], 0) }
    let missing = try files.filter {
      try !other.holds(path: $0.path, sha256: sha256, reader: Kamerspoor.reader)
    }
    return (missing, files.count - missing.count)
  }

  /// What is kept of a paper, not yet read.
  func text(of id: DocumentID) throws -> HeldText? { try archive.text(of: id) }

  /// The entities of the register, in portions of at most `size`.
  func forEachPortion(of size: Int, _ take: ([RegisterEntity]) throws -> Void) throws {
    let ids = try archive.registerEntityIDs()
    for start in stride(from: 0, to: ids.count, by: size) {
      var entities: [RegisterEntity] = []
      for id in ids[start..<min(start + size, ids.count)] {
        entities += try archive.registerEntity(id).map { [$0] } ?? []
      }
      try take(entities)
    }
  }

  func registerPages() throws -> [(sha256: String, name: String, reader: String)] {
    try archive.registerPages()
  }

  func verdicts() throws -> [Verdict] { try archive.verdicts() }

  func corrections() throws -> [Correction] { try archive.corrections() }
}

extension Paper {
  /// A paper read again from what an archive keeps, under each of some names.
  static func papers(
    _ text: HeldText, under files: [(path: String, name: String)]
  ) throws(ReadingError) -> [Paper] {
    let paper = try ReadPaper(text)
    let keys = BlockKey.keys(of: paper.held)
    return files.map { file in
      var record = paper.record
      record.source.name = file.name
      return Paper(
        path: file.path, record: record, original: paper.original, clean: paper.clean, keys: keys,
        reader: Kamerspoor.reader)
    }
  }
}

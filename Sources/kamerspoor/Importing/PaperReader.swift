internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Reading

/// Reads and parses the files of an import, side by side.
struct PaperReader: Sendable {
  let files: [InputFile]
  /// The most bytes of a file.
  let limit: Int
  /// A file that changed later than this may be changing still, so that its state says nothing of its bytes.
  let settled: Int
  /// Files that are not to be read twice, by their place among the files.
  var kept: [Int: (sha256: String, bytes: [UInt8])] = [:]

  /// Files that were changed less long before the import are read again by the next: some file systems count in
  /// steps of two seconds.
  static let restlessness = 2_000_000_000

  /// A file that is new to the archive.
  struct Arrival: Sendable {
    /// Its place among the files.
    let file: Int
    /// What its bytes were when they were digested.
    let id: DocumentID
    let isPathNew: Bool
  }

  /// A file's digest, with its bytes where they are to be kept.
  struct Digest: Sendable {
    let sha256: String
    let bytes: [UInt8]?
  }

  /// Reads files and digests them.
  func digest(
    _ files: ArraySlice<Int>, keepingBytes: Bool
  ) async -> [Result<Digest, FileError>] {
    await Window.map(Array(files)) { [self] index in
      do throws(FileError) {
        let file = self.files[index]
        let (sha256, bytes) = try digested(file)
        return .success(
          Digest(sha256: sha256, bytes: keepingBytes || file.isStandardInput ? bytes : nil))
      } catch {
        return .failure(error)
      }
    }
  }

  private func digested(
    _ file: InputFile
  ) throws(FileError) -> (sha256: String, bytes: [UInt8]) {
    let bytes = try file.read(limit: limit)
    return (SHA256.hexadecimal(bytes), bytes)
  }

  /// Reads files and parses them; what fails says which file it was.
  func papers(
    of arrivals: ArraySlice<Arrival>
  ) async -> [(file: Int, paper: Result<Paper, any Error>)] {
    await Window.map(Array(arrivals)) { [self] arrival in
      (arrival.file, Result { try paper(of: arrival) })
    }
  }

  private func paper(of arrival: Arrival) throws -> Paper {
    let file = files[arrival.file]
    let (sha256, bytes) = try kept[arrival.file] ?? digested(file)
    let paper = try ReadPaper(bytes, name: file.name, sha256: sha256)
    return Paper(
      path: file.path, record: paper.record, original: paper.original, clean: paper.clean,
      keys: BlockKey.keys(of: paper.held), reader: Kamerspoor.reader,
      state: state(of: file), isPathNew: arrival.isPathNew)
  }

  /// The state of a file to know it by the next time, where it can be known by it.
  func state(of file: InputFile) -> FileState? {
    guard file.changed > 0, max(file.changed, file.modified) < settled else { return nil }
    return FileState(file)
  }
}

extension FileState {
  /// The state in which the file system described a file.
  init(_ file: InputFile) {
    self.init(
      folder: file.folder, name: file.name, inode: file.inode, bytes: file.size,
      modified: file.modified, changed: file.changed)
  }
}

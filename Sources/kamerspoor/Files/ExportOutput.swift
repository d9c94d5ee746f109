internal import Glibc
internal import Kamerstukken
internal import Reporting

/// Where what leaves is written: standard output, a file, or a folder of files.
///
/// A file is written beside its place under another name and then put there, so that nobody finds half of one.
struct ExportOutput {
  private let path: String?
  private let isFolder: Bool
  private var file: (path: String, bytes: [UInt8])?

  init(_ invocation: Invocation, isFolder: Bool) throws(UsageError) {
    path = invocation[.output]
    self.isFolder = isFolder
    guard !isFolder || path != nil else {
      throw UsageError("this format is a folder of files; say where with --output FOLDER")
    }
  }

  /// A folder that the reader names otherwise than by `--output`.
  init(folder: String) {
    path = folder
    isFolder = true
  }

  /// Takes a piece; of one path after the other.
  mutating func write(_ piece: ExportPiece, _ console: inout Console) throws {
    guard let path else { return console.write(piece.bytes) }
    let target = isFolder ? "\(path)/\(piece.path ?? "export")" : path
    if file?.path != target {
      try finish()
      file = (target, [])
    }
    file?.bytes += piece.bytes
  }

  /// Puts what was taken last in its place.
  mutating func finish() throws {
    guard let file else { return }
    self.file = nil
    if isFolder { Folder.make(above: file.path) }
    try OutputFile.write(file.bytes, to: file.path)
  }
}

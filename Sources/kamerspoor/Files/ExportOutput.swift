internal import Glibc
internal import Kamerstukken
internal import Reporting

/// Where what leaves is written: standard output, a file, or a folder of files.
///
/// What comes is written as it comes: nothing of a file is kept.
struct ExportOutput: ~Copyable {
  private let path: String?
  private let isFolder: Bool
  private var file: OutputFile?
  private var left = LeftFiles()

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
      if isFolder { Folder.make(above: target) }
      left.takeAway(beside: target)
      file = try OutputFile(target)
    }
    try file?.write(piece.bytes)
  }

  /// Puts what was taken last in its place.
  ///
  /// A file is then safe from a power cut; the many of a folder are written out when the system does so.
  mutating func finish() throws {
    try file?.finish(isSafe: !isFolder)
    file = nil
  }
}

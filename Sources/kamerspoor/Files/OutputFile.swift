internal import Glibc
internal import Kamerstukken

/// A file that a reader asks to be written, in place of what was there.
///
/// It is written beside its place first, so that nobody ever finds half of it; what is not finished is taken away, and
/// what a program left that was killed is by the next one that writes there. What is no file, such as a pipe or a
/// terminal, is written to as it is.
struct OutputFile: ~Copyable {
  let path: String
  private let target: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var isFinished = false

  /// Bytes are written when this many have gathered, and at the end.
  private static let fullBuffer = 1 << 16

  init(_ path: String) throws(OutputError) {
    let isSpecial = unsafe access(path, F_OK) == 0 && !Descriptor.isRegular(path: path)
    let target = isSpecial ? path : "\(path).\(getpid())\(LeftFiles.ending)"
    let kind = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC
    let descriptor =
      isSpecial
      ? unsafe open(path, kind, 0o644)
      : Unfinished.open(target) { unsafe Glibc.open(target, kind, 0o644) }
    guard descriptor >= 0 else { throw OutputError(path: path, error: FileError(.system(errno))) }
    // Held until the end of the program, however that ends: who can take it finds the file left behind.
    if !isSpecial { flock(descriptor, LOCK_EX | LOCK_NB) }
    self.path = path
    self.target = target
    self.descriptor = descriptor
  }

  deinit {
    if !isFinished, target != path { _ = unsafe unlink(target) }
    close(descriptor)
    Unfinished.end(target)
  }

  /// Puts bytes at the end.
  mutating func write(_ bytes: [UInt8]) throws(OutputError) {
    buffer += bytes
    if buffer.count >= Self.fullBuffer { try flush() }
  }

  /// Puts the file in its place, whole; `isSafe` once it stays there also when the power goes.
  mutating func finish(isSafe: Bool = true) throws(OutputError) {
    try flush()
    if target != path {
      guard !isSafe || isSynced(), unsafe rename(target, path) == 0 else {
        throw OutputError(path: path, error: FileError(.system(errno)))
      }
      if isSafe { Folder.keep(path) }
    }
    isFinished = true
  }

  /// Whether the bytes are on the disk; a file system that knows no such thing is believed.
  private func isSynced() -> Bool {
    fsync(descriptor) == 0 || [EINVAL, ENOSYS, ENOTSUP].contains(errno)
  }

  private mutating func flush() throws(OutputError) {
    defer { buffer = [] }
    do throws(FileError) {
      try Descriptor.write(buffer, to: descriptor)
    } catch {
      throw OutputError(path: path, error: error)
    }
  }

  /// Writes a whole file.
  static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    var left = LeftFiles()
    left.takeAway(beside: path)
    var file = try Self(path)
    try file.write(bytes)
    try file.finish()
  }
}

/// A file that could not be written.
struct OutputError: SpokenError {
  let path: String
  let error: FileError
  var phrase: Phrase { Phrase("\(path): \(error.phrase)") }
}

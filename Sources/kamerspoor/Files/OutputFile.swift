internal import Glibc

/// A file that a reader asks to be written.
enum OutputFile {
  /// Writes a whole file in place of what was there.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw OutputError(path: path, error: FileError(.system(errno))) }
    defer { close(descriptor) }
    do throws(FileError) {
      try Descriptor.write(bytes, to: descriptor)
    } catch {
      throw OutputError(path: path, error: error)
    }
  }
}

/// A file that could not be written.
struct OutputError: Error, CustomStringConvertible {
  let path: String
  let error: FileError
  var description: String { "\(path): \(error)" }
}

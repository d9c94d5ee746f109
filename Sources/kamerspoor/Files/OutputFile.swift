internal import Glibc
internal import Kamerstukken

/// A file that a reader asks to be written.
enum OutputFile {
  /// Writes a whole file in place of what was there: beside it first, so that nobody ever finds half of it.
  ///
  /// What is no file, such as a pipe or a terminal, is written to as it is.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let isSpecial = unsafe access(path, F_OK) == 0 && !Descriptor.isRegular(path: path)
    let target = isSpecial ? path : "\(path).\(getpid()).part"
    do throws(FileError) {
      let descriptor = unsafe open(target, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else { throw FileError(.system(errno)) }
      defer { close(descriptor) }
      try Descriptor.write(bytes, to: descriptor)
      if !isSpecial, unsafe rename(target, path) != 0 { throw FileError(.system(errno)) }
    } catch {
      if !isSpecial { _ = unsafe unlink(target) }
      throw OutputError(path: path, error: error)
    }
  }
}

/// A file that could not be written.
struct OutputError: SpokenError {
  let path: String
  let error: FileError
  var phrase: Phrase { Phrase("\(path): \(error.phrase)") }
}

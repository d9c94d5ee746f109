internal import Glibc
internal import Kamerstukken

/// A list of lines as it comes, from a file, a pipe or standard input, and closed when the last use of it ends.
final class BatchInput {
  private let path: String
  private let descriptor: Int32

  private static let pieceSize = 1 << 16

  init(_ path: String) throws {
    self.path = path
    descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputError(path: path, error: FileError(.system(errno))) }
  }

  deinit {
    if path != "-" { close(descriptor) }
  }

  /// What is there, after waiting for the first of it; empty at the end.
  func next() throws -> [UInt8] {
    do throws(FileError) {
      return try Descriptor.readOnce(descriptor, upTo: Self.pieceSize)
    } catch {
      throw InputError(path: path, error: error)
    }
  }
}

/// A file that could not be read.
struct InputError: SpokenError {
  let path: String
  let error: FileError
  var phrase: Phrase { Phrase("\(path): \(error.phrase)") }
}

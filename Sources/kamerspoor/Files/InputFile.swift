internal import Glibc

/// A file that was named, or found in a folder that was.
struct InputFile: Sendable {
  /// As typed, with the names below a folder behind it; `-` is standard input.
  let path: String
  /// As the folder said; -1 where the file could not be asked.
  let size: Int

  /// The last part of the path; standard input is `-`.
  var name: String {
    guard let cut = path.lastIndex(of: "/") else { return path }
    return String(path[path.index(after: cut)...])
  }

  /// Reads the whole file, at most `limit` bytes.
  func read(limit: Int) throws(FileError) -> [UInt8] {
    if path == "-" { return try Descriptor.read(STDIN_FILENO, limit: limit) }
    if size > limit { throw FileError(.tooLarge(limit: limit)) }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileError(.system(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileError(.system(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(status.st_mode & S_IFMT == S_IFDIR ? .system(EISDIR) : .notRegular)
    }
    guard status.st_size <= limit else { throw FileError(.tooLarge(limit: limit)) }
    return try Descriptor.read(descriptor, limit: limit, expected: Int(status.st_size))
  }
}

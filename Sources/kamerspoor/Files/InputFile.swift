internal import Glibc

/// A file that was named, or found in a folder that was.
struct InputFile: Sendable {
  /// As typed, with the folders below it, up to the name and with the slash before it; files of a folder share it.
  let folder: String
  /// The last part of the path; standard input is `-`.
  let name: String
  /// As the folder said; 0 where the file was not asked.
  let size: Int
  /// The number under which its file system keeps it.
  let inode: Int
  /// When its bytes were written last, and when anything of it changed last, in nanoseconds since 1970.
  let modified: Int
  let changed: Int
  /// Whether it may be a link; a file that a folder had under its own name is not read when a link has come instead.
  let followsLinks: Bool

  /// A file of which nothing is known but its path.
  init(path: String) {
    let cut = path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:))
    folder = String(path[..<(cut ?? path.startIndex)])
    name = String(path[(cut ?? path.startIndex)...])
    (size, inode, modified, changed) = (0, 0, 0, 0)
    followsLinks = true
  }

  /// A file in a folder, or by its path alone, as the file system described it.
  init(folder: String, name: String, status: stat, followsLinks: Bool = true) {
    self.folder = folder
    self.name = name
    size = Int(status.st_size)
    inode = Int(truncatingIfNeeded: status.st_ino)
    modified = Self.nanoseconds(status.st_mtim)
    changed = Self.nanoseconds(status.st_ctim)
    self.followsLinks = followsLinks
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
  }

  /// As typed, with the names below a folder behind it; `-` is standard input.
  var path: String { folder + name }

  /// Whether it can be read only once.
  var isStandardInput: Bool { folder.isEmpty && name == "-" }

  /// Reads the whole file, at most `limit` bytes.
  func read(limit: Int) throws(FileError) -> [UInt8] {
    if isStandardInput { return try Descriptor.read(STDIN_FILENO, limit: limit) }
    if size > limit { throw FileError(.tooLarge(limit: limit)) }
    let descriptor = try openForReading()
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileError(.system(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(status.st_mode & S_IFMT == S_IFDIR ? .system(EISDIR) : .notRegular)
    }
    guard status.st_size <= limit else { throw FileError(.tooLarge(limit: limit)) }
    return try Descriptor.read(descriptor, limit: limit, expected: Int(status.st_size))
  }

  /// Opens it without waiting for anybody to write; the caller closes it.
  func openForReading() throws(FileError) -> Int32 {
    let kind = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (followsLinks ? 0 : O_NOFOLLOW)
    let descriptor = unsafe open(path, kind)
    guard descriptor >= 0 else {
      // A socket cannot be opened at all.
      throw FileError(errno == ENXIO ? .notRegular : .system(errno))
    }
    return descriptor
  }
}

internal import CSQLite
internal import Glibc
internal import Kamerstukken

/// A copy of an archive, made while others read and write it.
extension Archive {
  /// Copies one state of the archive into a file that must not be there yet, and returns the copy's size.
  ///
  /// It is written beside its place, looked over, and put there whole; what was not finished is taken away.
  package func backUp(from own: String, to path: String) throws(ArchiveError) -> (
    bytes: Int, papers: Int
  ) {
    var status = stat()
    guard unsafe lstat(path, &status) != 0 else { throw ArchiveError(.exists, message: path) }
    let part = "\(path).\(getpid()).part"
    let rights = unsafe stat(own, &status) == 0 ? status.st_mode & 0o666 : 0o600
    let descriptor = unsafe open(part, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, rights)
    guard descriptor >= 0 else { throw Self.error(errno, path) }
    defer {
      close(descriptor)
      for end in ["", "-journal", "-wal", "-shm"] { _ = unsafe unlink(part + end) }
    }
    try copy(to: part)
    guard fsync(descriptor) == 0, unsafe fstat(descriptor, &status) == 0 else {
      throw Self.error(errno, path)
    }
    let copy = try Archive(immutable: part)
    let troubles = try copy.structureTroubles()
    if let first = troubles.first {
      throw ArchiveError(.damaged, message: first.kept ?? first.place ?? path)
    }
    // A link never takes the place of a file that came meanwhile; not every file system has links.
    guard unsafe link(part, path) == 0 || errno != EEXIST && rename(part, path) == 0 else {
      let code = errno
      throw code == EEXIST ? ArchiveError(.exists, message: path) : Self.error(code, path)
    }
    Self.syncFolder(of: path)
    return (bytes: Int(status.st_size), papers: try copy.counts().documents)
  }

  private static func error(_ code: Int32, _ path: String) -> ArchiveError {
    let message = unsafe "\(path): \(String(cString: strerror(code)))"
    return ArchiveError(
      code == ENOSPC || code == EDQUOT ? .full : .cannotOpen, message: message)
  }

  private static func syncFolder(of path: String) {
    let end = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = end.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }

  /// The pages that are copied between two looks at whether somebody waits.
  private static let portion: Int32 = 1_024

  private func copy(to path: String) throws(ArchiveError) {
    let target = try Connection(path: path, access: .write)
    try target.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
    // While this state is looked at, what others write cannot begin the copy anew.
    try beginLooking()
    defer { endLooking() }
    _ = try connection.number(Query.countSchema)
    guard
      let backup = unsafe sqlite3_backup_init(target.handle, "main", connection.handle, "main")
    else { throw unsafe Connection.error(SQLITE_ERROR, on: target.handle, while: "") }
    var code = SQLITE_OK
    while code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED {
      code = unsafe sqlite3_backup_step(backup, Self.portion)
      if code == SQLITE_BUSY || code == SQLITE_LOCKED { sqlite3_sleep(50) }
    }
    let end = unsafe sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE, end == SQLITE_OK else {
      throw unsafe Connection.error(code == SQLITE_DONE ? end : code, on: target.handle, while: "")
    }
  }
}

internal import Glibc

/// A file that is an archive of ours, or the same file under another name.
enum ArchiveFile {
  /// Where SQLite keeps the number of the program that made a database, and that of ours: `Kspr`.
  private static let start = Array("SQLite format 3\0".utf8)
  private static let owner = (offset: 68, number: Array("Kspr".utf8))

  /// Whether a file begins as an archive of ours does.
  static func isArchive(_ path: String) -> Bool {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    guard Descriptor.isRegular(descriptor),
      let head = try? Descriptor.read(descriptor, upTo: owner.offset + owner.number.count)
    else { return false }
    return head.starts(with: start) && head.dropFirst(owner.offset).elementsEqual(owner.number)
  }

  /// Whether two paths lead to one file.
  static func isSame(_ one: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard unsafe stat(one, &first) == 0, unsafe stat(other, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }
}

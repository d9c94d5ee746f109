internal import Archive
internal import Glibc
internal import Kamerstukken
internal import Reporting

/// Copying an archive, and making it small.
enum Keeping {
  static func backUp(
    to file: String, _ invocation: Invocation, _ console: inout Console
  ) throws -> ExitStatus {
    let path = try Library.path(invocation)
    guard !Folder.isFolder(path) else { throw FolderAsArchive(path: path) }
    let archive = try Archive(path: path, access: .read, for: invocation)
    let copy = try archive.backUp(from: path, to: file)
    console.print(
      console.language.text(Phrase("\(file): \(copy.bytes) bytes, \(copy.papers) papers")))
    return .done
  }

  static func vacuum(_ invocation: Invocation, _ console: inout Console) throws -> ExitStatus {
    let path = try Library.path(invocation)
    guard !Folder.isFolder(path) else { throw FolderAsArchive(path: path) }
    let archive = try Archive(path: path, access: .write, for: invocation)
    let before = bytes(of: path)
    try archive.compact()
    console.print(
      console.language.text(Phrase("\(path): \(before) bytes before, \(bytes(of: path)) after")))
    return .done
  }

  /// The bytes of an archive with those of its log.
  private static func bytes(of path: String) -> Int {
    [path, "\(path)-wal"].reduce(0) { sum, name in
      var status = stat()
      return unsafe stat(name, &status) == 0 ? sum + Int(status.st_size) : sum
    }
  }
}

internal import Glibc

/// Making folders.
enum Folder {
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
  /// Makes a folder and those above it; what is there stays.
  static func make(_ path: String) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/\(part)"
      _ = unsafe mkdir(made, 0o755)
    }
  }
}

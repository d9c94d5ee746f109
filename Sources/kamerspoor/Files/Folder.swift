internal import Glibc

/// Making folders.
enum Folder {
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes a folder and those above it; what is there stays.
  static func make(_ path: String) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += part
      _ = unsafe mkdir(made, 0o755)
      made += "/"
    }
  }

  /// Makes the folder that a file is to stand in.
  static func make(above path: String) {
    guard let end = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    make(String(path[..<end]))
  }
}

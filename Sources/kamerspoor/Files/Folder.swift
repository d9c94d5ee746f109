internal import Glibc

/// Making folders.
enum Folder {
  /// Makes a folder and those above it; what is there stays.
  static func make(_ path: String) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/\(part)"
      _ = unsafe mkdir(made, 0o755)
    }
  }
}

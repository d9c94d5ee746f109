internal import Glibc
internal import Kamerstukken

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

  /// What is in a folder in order of the names' bytes, and what in it has a name that is no text.
  ///
  /// Nothing where the system does not tell.
  static func names(in folder: String) -> (names: [String], unreadable: [String])? {
    guard let handle = unsafe opendir(folder) else { return nil }
    defer { unsafe closedir(handle) }
    var names: [String] = []
    var unreadable: [String] = []
    while let entry = unsafe readdir(handle) {
      unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          if let name = unsafe String(validatingCString: $0) {
            if name != ".", name != ".." { names.append(name) }
          } else {
            unreadable.append(unsafe String(cString: $0))
          }
        }
      }
    }
    return (
      names.sorted { $0.precedesByBytes($1) }, unreadable.sorted { $0.precedesByBytes($1) }
    )
  }

  /// A path up to its last slash, and what stands behind that.
  static func parts(of path: String) -> (folder: String, name: String) {
    let cut = path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:))
    let start = cut ?? path.startIndex
    return (String(path[..<start]), String(path[start...]))
  }

  /// Sees to it that the name of a file stays in its folder also when the power goes.
  static func keep(_ path: String) {
    let folder = parts(of: path).folder
    let descriptor = unsafe open(folder.isEmpty ? "." : folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

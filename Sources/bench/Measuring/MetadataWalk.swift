internal import Glibc

/// Reads the metadata of every file below a folder, which is the least that finding changed files takes.
enum MetadataWalk {
  /// The number of files, and their bytes.
  static func files(in folder: String) -> (count: Int, bytes: Int) {
    guard let handle = unsafe opendir(folder) else { return (0, 0) }
    defer { unsafe closedir(handle) }
    var (count, bytes) = (0, 0)
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      guard name != ".", name != ".." else { continue }
      let path = "\(folder)/\(name)"
      var status = stat()
      guard unsafe lstat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        let below = files(in: path)
        count += below.count
        bytes += below.bytes
      } else {
        count += 1
        bytes += Int(status.st_size)
      }
    }
    return (count, bytes)
  }
}

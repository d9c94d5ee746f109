internal import CConfinement
internal import Glibc

/// A folder of our own that nobody else may enter, taken away with all that is in it.
///
/// All stand in one folder, which a process beside us removes when we have ended, also where we are killed.
package struct TemporaryFolder: ~Copyable {
  package let path: String

  /// The folder in `$TMPDIR`, else in `/tmp`, in which all others of this process stand.
  private static let top: Result<String, ConversionError> = {
    var place = "/tmp"
    if let named = unsafe getenv("TMPDIR") {
      let name = unsafe String(cString: named)
      if name.hasPrefix("/") { place = name }
    }
    let made = folder(in: place, "kamerspoor-")
    // Without that process we remove what we can ourselves.
    if case .success(let path) = made { _ = unsafe kamerspoor_keep(path) }
    return made
  }()

  package init() throws(ConversionError) {
    path = try Self.folder(in: Self.top.get(), "").get()
  }

  private static func folder(in place: String, _ name: String) -> Result<String, ConversionError> {
    var template = Array("\(place)/\(name)XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      return .failure(ConversionError(.noRoom("\(SystemError(number: errno))")))
    }
    return .success(
      String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  deinit {
    Self.remove(path)
  }

  /// Writes a file and returns its path.
  package func write(_ bytes: [UInt8], to name: String) throws(ConversionError) -> String {
    let file = "\(path)/\(name)"
    let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw ConversionError(.noRoom("\(SystemError(number: errno))"))
    }
    defer { close(descriptor) }
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: sent), bytes.count - sent)
      }
      if count > 0 {
        sent += count
      } else if count == 0 || errno != EINTR {
        throw ConversionError(.noRoom("\(SystemError(number: errno))"))
      }
    }
    return file
  }

  /// The bytes of a file in it, or nothing where there is none or it is larger than `limit`.
  package func read(_ name: String, limit: Int) -> [UInt8]? {
    let descriptor = unsafe open("\(path)/\(name)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = unsafe Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0, errno != EINTR { return nil }
      bytes += chunk[..<max(count, 0)]
    }
    return nil
  }

  /// Removes a file, or a folder with all below it; links are removed, never followed.
  static func remove(_ path: String) {
    guard unsafe unlink(path) != 0, let handle = unsafe opendir(path) else { return }
    var names: [String] = []
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    unsafe closedir(handle)
    for name in names { remove("\(path)/\(name)") }
    unsafe rmdir(path)
  }
}

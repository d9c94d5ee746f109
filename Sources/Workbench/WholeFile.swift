internal import Glibc

/// A file of this repository, or of a folder we were given, read or written at once.
package struct WholeFile: Sendable {
  package let path: String
  package let bytes: [UInt8]

  /// Reads a file; nothing where the system says no.
  package init?(_ path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      guard count >= 0 else { return nil }
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    self.path = path
    self.bytes = bytes
  }

  /// The last part of the path.
  package var name: String { Self.name(of: path) }

  /// The last part of a path.
  package static func name(of path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }

  /// Writes a file anew; returns whether all of it was written.
  package static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return false }
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress?.advanced(by: sent), $0.count - sent)
      }
      guard count > 0 else { break }
      sent += count
    }
    return close(descriptor) == 0 && sent == bytes.count
  }
}

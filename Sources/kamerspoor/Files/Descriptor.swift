internal import Glibc

/// Reading and writing by descriptor.
enum Descriptor {
  /// Writes all bytes; throws what the system said, a gone reader (`EPIPE`) too.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(FileError) {
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: sent), bytes.count - sent)
      }
      if count > 0 {
        sent += count
      } else if errno == EAGAIN {
        // Somebody made it a pipe that is never waited for; we wait all the same.
        var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&room, 1, -1)
      } else if errno != EINTR {
        throw FileError(.system(errno))
      }
    }
  }

  /// Reads as many bytes, and fewer only at the end.
  static func read(_ descriptor: Int32, upTo count: Int) throws(FileError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled)
      }
      if got == 0 { break }
      if got > 0 {
        filled += got
      } else if errno != EINTR {
        throw FileError(.system(errno))
      }
    }
    bytes.removeSubrange(filled...)
    return bytes
  }

  /// Reads what is there, at most so many bytes, after waiting for the first; nothing at the end.
  static func readOnce(_ descriptor: Int32, upTo count: Int) throws(FileError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    while true {
      let got = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(descriptor, buffer.baseAddress, count)
      }
      if got >= 0 {
        bytes.removeSubrange(got...)
        return bytes
      }
      if errno != EINTR { throw FileError(.system(errno)) }
    }
  }

  /// Whether it is a file, all of which is there.
  static func isRegular(_ descriptor: Int32) -> Bool {
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether a path names a file that can be read to its end.
  static func isRegular(path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Reads to the end, or nothing once `limit` bytes are exceeded.
  static func read(_ descriptor: Int32, limit: Int, expected: Int = 65_536) throws(FileError)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(expected, limit) + 1)
    var chunk = [UInt8](repeating: 0, count: min(max(expected + 1, 4_096), 1 << 20))
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(.system(errno))
      }
      guard bytes.count + count <= limit else { throw FileError(.tooLarge(limit: limit)) }
      bytes += chunk[..<count]
    }
  }
}

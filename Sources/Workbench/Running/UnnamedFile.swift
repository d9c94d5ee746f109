internal import Glibc

/// A file without a name, for what a program writes; gone with this value.
@safe struct UnnamedFile: ~Copyable {
  private let file: UnsafeMutablePointer<FILE>
  let descriptor: Int32

  init?() {
    guard let file = unsafe tmpfile() else { return nil }
    unsafe self.file = file
    descriptor = unsafe fileno(file)
  }

  deinit { unsafe fclose(file) }

  /// All that was written.
  var bytes: [UInt8] {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_size > 0 else { return [] }
    let size = Int(status.st_size)
    return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let read = unsafe pread(
          descriptor, buffer.baseAddress?.advanced(by: count), size - count, off_t(count))
        guard read > 0 else { break }
        count += read
      }
    }
  }
}

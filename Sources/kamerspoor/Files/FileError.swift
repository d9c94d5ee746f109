internal import Glibc

/// A file that could not be read, and why.
struct FileError: Error, Equatable, CustomStringConvertible {
  enum Reason: Equatable {
    /// What the system said, by its `errno`.
    case system(Int32)
    /// More bytes than are read of one file.
    case tooLarge(limit: Int)
    case notRegular
  }

  let reason: Reason

  init(_ reason: Reason) {
    self.reason = reason
  }

  var description: String {
    switch reason {
    case .system(let code): unsafe String(cString: strerror(code))
    case .tooLarge(let limit): "larger than \(limit / 1_048_576) MiB; --max-size allows more"
    case .notRegular: "not a regular file"
    }
  }
}

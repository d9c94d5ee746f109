internal import Glibc
internal import Kamerstukken

/// A file that could not be read, and why.
struct FileError: SpokenError, Equatable, CustomStringConvertible {
  enum Reason: Equatable {
    /// What the system said, by its `errno`.
    case system(Int32)
    /// More bytes than are read of one file.
    case tooLarge(limit: Int)
    case notRegular
    /// In a folder; no path of ours can name it.
    case nameNotUTF8
  }

  let reason: Reason

  init(_ reason: Reason) {
    self.reason = reason
  }

  var phrase: Phrase {
    switch reason {
    case .system(let code): Phrase(verbatim: unsafe String(cString: strerror(code)))
    case .tooLarge(let limit):
      Phrase("larger than \(limit / 1_048_576) MiB; --max-size allows more")
    case .notRegular: Phrase("not a regular file")
    case .nameNotUTF8: Phrase("its name is not UTF-8; rename the file and try again")
    }
  }

  var description: String { phrase.english }
}

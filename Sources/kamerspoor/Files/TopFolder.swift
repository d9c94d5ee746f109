internal import Glibc

/// A folder that was named, and whether what a link leads to lies in it.
struct TopFolder {
  private let path: String
  /// Where it really is, with a slash behind it; asked at the first link.
  private var place: String?

  init(_ path: String) {
    self.path = path
  }

  /// Whether a path, with every link on its way followed, ends below the folder.
  mutating func holds(_ other: String) -> Bool {
    guard let target = Self.place(of: other), let top = place ?? Self.place(of: path) else {
      return false
    }
    place = top
    return target.hasPrefix(top == "/" ? top : "\(top)/")
  }

  private static func place(of path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(validatingCString: resolved)
  }
}

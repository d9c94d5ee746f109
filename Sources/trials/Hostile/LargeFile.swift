internal import Glibc

/// Files that are larger than what is to be held in memory of them.
enum LargeFile {
  /// Writes parts one behind the other, and returns how many bytes they are.
  static func write(_ parts: [[UInt8]], to path: String) -> Int {
    guard let file = unsafe fopen(path, "w") else { Ground.fail("\(path): cannot be written") }
    defer { unsafe fclose(file) }
    var count = 0
    for part in parts {
      guard unsafe fwrite(part, 1, part.count, file) == part.count else {
        Ground.fail("\(path): cannot be written")
      }
      count += part.count
    }
    return count
  }

  /// Makes a file of zeros that takes no room, behind these bytes.
  static func writeZeros(_ bytes: Int, behind start: String = "", to path: String) {
    _ = write([Array(start.utf8)], to: path)
    guard unsafe truncate(path, bytes) == 0 else { Ground.fail("\(path): cannot be that large") }
  }
}

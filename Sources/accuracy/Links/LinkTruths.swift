internal import Workbench

/// The links between papers that a reader found true, in a file written by hand.
///
///     is | kamerbrief-zijkolom.txt | 32761-251
///     replaces | 26643-1001 | beslisnota-uitzondering-registratieplicht.txt#1
///
/// A line has a kind of link and its two ends: a file, the number of a motion or paper, or the place of a motion or
/// promise among those of a file, from 1.
struct LinkTruths {
  private(set) var lines: [String] = []

  /// Reads files; throws the path of one that cannot be read.
  init(_ paths: [String]) throws(UnreadableFile) {
    for path in paths {
      guard let file = WholeFile(path) else { throw UnreadableFile(path: path) }
      lines += String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
        .filter { !$0.hasPrefix("#") }.map(String.init)
    }
  }

  func contains(_ spellings: Set<String>) -> Bool { lines.contains { spellings.contains($0) } }
}

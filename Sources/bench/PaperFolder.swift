internal import BenchTexts
internal import Glibc
internal import Workbench

/// Planted papers as files, in folders of a thousand.
struct PaperFolder {
  let path: String
  private(set) var count = 0
  private(set) var bytes = 0

  /// Makes the folder; ends the program where it cannot be made.
  init(_ path: String) {
    self.path = path
    Self.make(path)
  }

  /// Writes the papers of these indices, one after another, so that no more than one is held.
  mutating func write(_ papers: PlantedPapers, _ indices: some Sequence<Int>) {
    var folder = ""
    for index in indices {
      let paper = papers[index]
      if paper.folder != folder {
        folder = paper.folder
        Self.make("\(path)/\(folder)")
      }
      guard WholeFile.write(paper.bytes, to: "\(path)/\(paper.path)") else {
        Bench.fail("\(path)/\(paper.path): cannot be written", 2)
      }
      count += 1
      bytes += paper.bytes.count
    }
  }

  private static func make(_ path: String) {
    guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else {
      Bench.fail("\(path): cannot be made", 2)
    }
  }
}

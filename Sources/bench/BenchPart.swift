internal import BenchTexts
internal import Reading
internal import Workbench

/// The parts of the bench that run in processes of their own, so that what they hold is not counted as another's.
enum BenchPart: String {
  /// Writes the papers of these numbers.
  case write
  /// Writes papers of one kind.
  case writeLong = "write-long"
  case writeMotions = "write-motions"
  /// Gives SQLite the rows of an archive once more.
  case load
  /// Reads the metadata of the files in a folder.
  case stat
  /// Measures the parts of the program in memory.
  case memory

  /// Runs the part, and prints its numbers.
  func run(_ words: [String]) async {
    switch self {
    case .write:
      guard words.count > 3, let first = Int(words[1]), let end = Int(words[2]), first <= end else {
        Bench.fail(BenchOptions.usage, 64)
      }
      write(to: words[0], Self.papers(words[3...])) { _ in first..<end }
    case .writeLong:
      write(to: words[0], Self.papers(words[1...])) { papers in
        let letters = PlantedPapers.indices(of: [.execution], below: 10_000)
        return letters.filter { papers[$0].bytes.count > 8_192 }
      }
    case .writeMotions:
      write(to: words[0], Self.papers(words[1...])) { _ in
        PlantedPapers.indices(
          of: [.motion, .secondMotion, .amendedMotion, .lastMotion], below: 10_000)
      }
    case .load:
      guard words.count == 3, let manner = BareLoader.Manner(rawValue: words[2]) else {
        Bench.fail(BenchOptions.usage, 64)
      }
      let loader = BareLoader(from: words[0], to: words[1], manner)
      let run = loader.load()
      print(run.seconds, run.coreSeconds, run.rows)
    case .stat:
      let files = MetadataWalk.files(in: words[0])
      print(files.count, files.bytes)
    case .memory:
      let papers = Self.papers(words[...])
      let numbers = await MemorySpeed(papers: (0..<1_000).map { papers[$0].bytes }).measure()
      for number in numbers { print(number) }
    }
  }

  private func write(
    to path: String, _ papers: PlantedPapers, _ indices: (PlantedPapers) -> some Sequence<Int>
  ) {
    var folder = PaperFolder(path)
    folder.write(papers, indices(papers))
    print(folder.count, folder.bytes)
  }

  /// The papers that are made of these.
  static func papers(_ corpus: some Sequence<String>) -> PlantedPapers {
    PlantedPapers(
      corpus.map { path in
        guard let file = WholeFile(path), let text = try? SourceText(reading: file.bytes) else {
          Bench.fail("\(path): cannot be read", 2)
        }
        return text
      })
  }
}

internal import BenchTexts
internal import Glibc
internal import Workbench

/// Measures the program over planted papers, from a thousand to a million, and holds it to its goals.
///
///     in memory      references, reading, records: MB/s of one core
///     at each size   import ─ import again ─ questions ─ one paper more, each beside its reference
///
/// Every measurement has its answer checked. Exits with 1 where an answer is wrong; a goal that is not reached is
/// told, and no failure.
@main
struct Bench {
  static func main() async {
    let words = Array(CommandLine.arguments.dropFirst())
    if let part = words.first.flatMap(BenchPart.init(rawValue:)), words.count > 1 {
      await part.run(Array(words.dropFirst()))
      return
    }
    guard let options = BenchOptions(words) else { fail(BenchOptions.usage, 64) }
    // Answers are checked in English, and asked of no other archive.
    for name in ["KAMERSPOOR_LANG", "KAMERSPOOR_ARCHIVE"] { unsafe unsetenv(name) }
    Self(options: options).run()
  }

  private let options: BenchOptions

  private func run() {
    guard let version = WholeRun(options.program, ["--version"]), version.status == 0 else {
      Self.fail("\(options.program): cannot be run", 2)
    }
    let folder = BenchFolder(in: options.folder)
    let planted = PlantedQuestions(BenchPart.papers(options.corpus))
    var figures = Figures()
    let memory = BenchFolder.part(["memory"] + options.corpus)
    figures.add("In memory, one core", MemorySpeed.figures(BenchFolder.numbers(of: memory)))
    figures.add("Start of a program", start())
    let sizes = ArchiveSizes(program: options.program, folder: folder, corpus: options.corpus)
    figures.add("Archives of one kind of paper", sizes.figures(&figures))
    var (count, bytes) = (0, 0)
    for documents in options.sizes {
      let words = ["write", folder.papers, String(count), String(documents)] + options.corpus
      bytes += Int(BenchFolder.numbers(of: BenchFolder.part(words)).last ?? 0)
      count = documents
      // A file that has just been written may still be changing, for all that an import can know.
      sleep(3)
      measure(documents, bytes, in: folder, planted, &figures)
    }
    folder.remove()
    if let page = options.page {
      figures.record(in: page, date: options.date, program: String(version.text.dropLast()))
    }
    if !figures.wrong.isEmpty { exit(1) }
  }

  /// What starting a program takes, of which every question has its part.
  private func start() -> [Figure] {
    let series = Series.inTurn([
      { WholeRun(options.program, ["--version"]) }, { WholeRun("true", []) },
    ])
    guard let own = series[0] else { return [] }
    return [Figure("--version", own, beside: series[1].map { Reference("true", $0) })]
  }

  private func measure(
    _ documents: Int, _ bytes: Int, in folder: BenchFolder, _ planted: PlantedQuestions,
    _ figures: inout Figures
  ) {
    let imports = Imports(
      program: options.program, folder: folder, documents: documents, bytes: bytes)
    let lookUps = LookUps(
      program: options.program, archive: folder.archive, documents: documents, planted: planted)
    var all = imports.whole(&figures)
    all += imports.unchanged(&figures)
    all += lookUps.figures(&figures)
    all += imports.one(options.corpus, &figures)
    figures.add(documents: documents, all)
  }

  static func fail(_ message: String, _ status: Int32) -> Never {
    print(message)
    exit(status)
  }
}

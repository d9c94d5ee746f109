internal import Glibc
internal import Workbench

/// Imports of a number of papers into a new archive, beside the bare loader, and again when nothing has changed.
struct Imports {
  let program: String
  let folder: BenchFolder
  let documents: Int
  /// The bytes of the papers.
  let bytes: Int

  /// An import and the loader in each manner in turn: as often as the number of papers allows.
  func whole(_ figures: inout Figures) -> [Figure] {
    var imports = Series()
    // Papers that land anywhere in the tables take longer and longer; above this it is known.
    let manners = BareLoader.Manner.allCases.filter { $0 != .byFile || documents <= 100_000 }
    var loads = manners.map { _ in Series() }
    for _ in 0..<min(max(20_000 / documents, 1), 5) {
      BenchFolder.remove(folder.archive)
      guard let run = run("import", folder.papers) else { return [] }
      if !run.complaint.contains("\(documents) new, 0 changed, 0 unchanged, 0 failed") {
        figures.addWrong("import of \(documents): \(run.complaint)")
      }
      imports.add(run)
      for index in manners.indices { loads[index].add(load(manners[index])) }
    }
    return describe(imports, Array(zip(manners, loads)))
  }

  private func describe(
    _ imports: Series, _ loads: [(manner: BareLoader.Manner, series: Series)]
  ) -> [Figure] {
    guard let loader = loads.map(\.series).min(by: { $0.median < $1.median }) else { return [] }
    var whole = Figure("import", imports, beside: Reference("bare loader", loader))
    let rate = Number.text(Double(bytes) / whole.value / 1e6, .rate)
    whole.note = "\(Number.grouped(Int(Double(documents) / whole.value))) papers/s, \(rate)"
    whole.expectRatio(atMost: 1.25)
    var peak = Figure("import, peak memory", Double(imports.peak), .bytes)
    peak.reference = Reference("bare loader", Double(loader.peak))
    peak.expect(atMost: 256_000_000, "256 MB")
    var size = Figure("archive", Double(BenchFolder.size(of: folder.archive)), .bytes)
    size.reference = Reference("papers", Double(bytes))
    let beside = loads.map { Figure.beside("bare loader, \($0.manner.rawValue)", $0.series) }
    return [whole] + beside + [peak, size]
  }

  /// An import of the same files, beside reading their metadata; then reading the files, which an import does too.
  func unchanged(_ figures: inout Figures) -> [Figure] {
    let series = Series.inTurn([
      { run("import", folder.papers) },
      { BenchFolder.part(["stat", folder.papers]) },
      { WholeRun("find", [folder.papers, "-printf", "%s %T@\\n"]) },
      { WholeRun("sh", ["-c", "find \"$0\" -type f -exec cat {} + >/dev/null", folder.papers]) },
    ])
    if let run = run("import", folder.papers), !run.complaint.contains("\(documents) unchanged") {
      figures.addWrong("import again of \(documents): \(run.complaint)")
    }
    guard let again = series[0], let walk = series[1] else { return [] }
    let find = series[2].flatMap { $0.median < walk.median ? Reference("find", $0) : nil }
    var figure = Figure(
      "import again, unchanged", again, beside: find ?? Reference("lstat", walk))
    figure.expectRatio(atMost: 1.5)
    return [figure] + (series[3].map { [.beside("cat of the papers", $0)] } ?? [])
  }

  /// Imports of one paper more each; they come last, since they change the archive.
  func one(_ corpus: [String], _ figures: inout Figures) -> [Figure] {
    var series = Series()
    // Motions, so that what `check` finds stays the same.
    for index in documents..<(documents + 4) {
      let new = "\(folder.path)/new-\(index)"
      _ = BenchFolder.part(["write", new, String(index), String(index + 1)] + corpus)
      guard let run = run("import", new) else { return [] }
      if !run.complaint.contains("1 new, 0 changed, 0 unchanged, 0 failed") {
        figures.addWrong("import of one: \(run.complaint)")
      }
      series.add(run)
    }
    return [Figure("import of one paper more", series)]
  }

  private func run(_ command: String, _ operand: String) -> WholeRun? {
    WholeRun(program, [command, "--archive", folder.archive, operand])
  }

  /// The bare loader over the archive just made, in a process of its own.
  private func load(_ manner: BareLoader.Manner) -> LoaderRun {
    BenchFolder.remove(folder.copy)
    defer { BenchFolder.remove(folder.copy) }
    let run = BenchFolder.part(["load", folder.archive, folder.copy, manner.rawValue])
    let numbers = BenchFolder.numbers(of: run)
    guard numbers.count == 3 else { Bench.fail("bench load: \(run.text)", 2) }
    return LoaderRun(seconds: numbers[0], coreSeconds: numbers[1], peak: run.peak)
  }
}

/// What the bare loader took: only the time in which it gave SQLite rows, not that in which it read them.
private struct LoaderRun {
  let seconds: Double
  let coreSeconds: Double
  let peak: Int
}

extension Series {
  fileprivate mutating func add(_ run: LoaderRun) {
    add(seconds: run.seconds, coreSeconds: run.coreSeconds, peak: run.peak)
  }
}

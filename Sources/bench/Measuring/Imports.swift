internal import Glibc

/// Imports of a number of papers into a new archive, beside the bare loader, and again when nothing has changed.
struct Imports {
  let program: String
  let folder: BenchFolder
  let documents: Int
  /// The bytes of the papers.
  let bytes: Int

  /// An import and the two loaders in turn: as often as the number of papers allows.
  func whole(_ figures: inout Figures) -> [Figure] {
    var (imports, early, late) = (Series(), Series(), Series())
    for _ in 0..<min(max(20_000 / documents, 1), 5) {
      BenchFolder.remove(folder.archive)
      guard let run = run("import", folder.papers) else { return [] }
      if !run.complaint.contains("\(documents) new, 0 changed, 0 unchanged, 0 failed") {
        figures.addWrong("import of \(documents): \(run.complaint)")
      }
      imports.add(run)
      early.add(load([]))
      late.add(load(["last"]))
    }
    return describe(imports, early: early, late: late)
  }

  private func describe(_ imports: Series, early: Series, late: Series) -> [Figure] {
    let isLate = late.median < early.median
    let loader = isLate ? late : early
    var whole = Figure("import", imports, beside: ("bare loader", loader.median))
    let rate = Number.text(Double(bytes) / whole.value / 1e6, .rate)
    whole.note = "\(Number.grouped(Int(Double(documents) / whole.value))) papers/s, \(rate)"
    whole.expectRatio(atMost: 1.25)
    var cores = Figure("import, seconds of cores", imports.coreSeconds, .seconds)
    cores.reference = ("bare loader", loader.coreSeconds)
    var peak = Figure("import, peak memory", Double(imports.peak), .bytes)
    peak.reference = ("bare loader", Double(loader.peak))
    peak.expect(atMost: 256 * 1_048_576, "256 MiB")
    var size = Figure("archive", Double(BenchFolder.size(of: folder.archive)), .bytes)
    size.reference = ("papers", Double(bytes))
    return [
      whole, cores, .beside("bare loader, indexes kept from the start", early),
      .beside("bare loader, indexes made at the end", late), peak, size,
    ]
  }

  /// An import of the same files, beside reading their metadata; then reading the files, which an import does too.
  func unchanged(_ figures: inout Figures) -> [Figure] {
    let series = Series.inTurn([
      { run("import", folder.papers) },
      { BenchFolder.part(["stat", folder.papers]) },
      { ProgramRun("find", [folder.papers, "-printf", "%s %T@\\n"]) },
      { ProgramRun("sh", ["-c", "find \"$0\" -type f -exec cat {} + >/dev/null", folder.papers]) },
    ])
    if let run = run("import", folder.papers), !run.complaint.contains("\(documents) unchanged") {
      figures.addWrong("import again of \(documents): \(run.complaint)")
    }
    guard let again = series[0], let walk = series[1] else { return [] }
    let find = series[2].flatMap { $0.median < walk.median ? $0 : nil }
    var figure = Figure(
      "import again, unchanged", again,
      beside: find.map { ("find", $0.median) } ?? ("lstat", walk.median))
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

  private func run(_ command: String, _ operand: String) -> ProgramRun? {
    ProgramRun(program, [command, "--archive", folder.archive, operand])
  }

  /// The bare loader over the archive just made, in a process of its own.
  private func load(_ arguments: [String]) -> LoaderRun {
    BenchFolder.remove(folder.copy)
    defer { BenchFolder.remove(folder.copy) }
    let run = BenchFolder.part(["load", folder.archive, folder.copy] + arguments)
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

internal import Workbench

/// How large an archive is beside the papers in it, for papers of one kind.
struct ArchiveSizes {
  let program: String
  let folder: BenchFolder
  let corpus: [String]

  func figures(_ figures: inout Figures) -> [Figure] {
    var long = size("long", "papers over 8 KB", &figures)
    long?.expectRatio(atMost: 3)
    return [long, size("motions", "motions", &figures)].compactMap(\.self)
  }

  private func size(_ part: String, _ name: String, _ figures: inout Figures) -> Figure? {
    let papers = "\(folder.path)/\(part)"
    let written = BenchFolder.numbers(of: BenchFolder.part(["write-\(part)", papers] + corpus))
    BenchFolder.remove(folder.copy)
    defer { BenchFolder.remove(folder.copy) }
    let run = WholeRun(program, ["import", "--archive", folder.copy, papers])
    guard written.count == 2, let run else { return nil }
    if !run.complaint.contains("\(Int(written[0])) new") { figures.addWrong("import of \(name)") }
    var figure = Figure(
      "archive of \(Number.grouped(Int(written[0]))) \(name)",
      Double(BenchFolder.size(of: folder.copy)), .bytes)
    figure.reference = Reference("papers", written[1])
    return figure
  }
}

internal import Glibc
internal import Workbench

extension Trial {
  static let faults = Trial(
    "faults",
    "Whatever the system refuses is told in clear words, leaves a sound archive and nothing half-written, and the same command goes on later."
  ) { ground in
    var work = FaultyImport(&ground)
    for fault in FaultCase.imports(&ground) { work.importing(under: fault, &ground) }
    for fault in FaultCase.answers { work.answering(under: fault, &ground) }
    for fault in FaultCase.outputs { work.writing(under: fault, &ground) }
    work.asNobody(&ground)
    work.onFullDisk(&ground)
    work.interrupted(&ground)
    work.whilePapersChange(&ground)
    work.withStrangeTimes(&ground)
    return work.figure
  }
}

/// Commands that the system refuses something.
struct FaultyImport {
  let archive: String
  let held: String
  let papers: [String]
  let undisturbed: HeldRows
  private var faults = 0
  private var told = 0
  private var finished = 0
  private var halfWritten = 0
  private(set) var unsound = 0

  static let question = ["timeline", "26643-1001"]

  init(_ ground: inout Ground) {
    ground.writePapers(ground.times(300, 2_500), isShort: true, to: "papers")
    papers = [ground.path("papers"), ground.corpus]
    archive = ground.path("faulty.sqlite")
    held = ground.path("held.sqlite")
    _ = ground.run(ground.call(["import", "--archive", held] + papers))
    undisturbed = HeldRows(of: held)
    for finding in undisturbed.unsound { ground.fault("undisturbed: \(finding)") }
  }

  /// Counts a run under a fault, and looks at its status and words.
  mutating func judge(_ run: WholeRun, _ fault: FaultCase, _ ground: inout Ground) {
    faults += 1
    if run.wasCutOff { ground.fault("\(fault.name): hangs") }
    if !fault.statuses.contains(run.status) {
      ground.fault("\(fault.name): status \(run.status): \(run.complaint.prefix(300))")
    }
    guard run.status == 2 || run.status > 128 else { return }
    told += 1
    for words in fault.words where run.status == 2 && !run.complaint.contains(words) {
      ground.fault("\(fault.name): does not say \(words): \(run.complaint.prefix(300))")
    }
    if run.status == 2, run.complaint.isEmpty { ground.fault("\(fault.name): says nothing") }
    if run.complaint.contains("please report") {
      ground.fault("\(fault.name): taken for a fault of the program: \(run.complaint.prefix(300))")
    }
  }

  /// An import that meets a fault, and then the same without.
  mutating func importing(under fault: FaultCase, _ ground: inout Ground) {
    let arguments = ["import", "--archive", archive] + papers
    judge(ground.end(fault.call(arguments, on: ground)), fault, &ground)
    finish(fault.name, &ground)
  }

  /// Looks whether the archive is sound, and lets the import be finished.
  mutating func finish(_ name: String, _ ground: inout Ground) {
    if unsafe access(archive, F_OK) == 0 {
      look(name, &ground)
    }
    let rest = ground.run(ground.call(["import", "--archive", archive] + papers))
    let held = HeldRows(of: archive)
    if rest.status == 0, held.unsound.isEmpty, held.digest == undisturbed.digest {
      finished += 1
    } else {
      ground.fault(
        "\(name), then: \(rest.status) \(held.papers) of \(undisturbed.papers) papers, \(held.unsound) \(rest.complaint.suffix(200))"
      )
    }
    Ground.removeArchive(archive)
  }

  /// Looks whether the archive is sound.
  mutating func look(_ name: String, _ ground: inout Ground) {
    let findings = HeldRows.findings(inCopyOf: archive).findings
    if !findings.isEmpty { unsound += 1 }
    for finding in findings { ground.fault("\(name): \(finding)") }
  }

  /// A question under a fault: where it is answered, the answer is what it always is.
  mutating func answering(under fault: FaultCase, _ ground: inout Ground) {
    let arguments = Self.question + ["--archive", held]
    let plain = ground.run(ground.call(arguments))
    let run = ground.end(fault.call(arguments, on: ground))
    judge(run, fault, &ground)
    if run.status == 0, !run.output.isEmpty, run.output != plain.output {
      ground.fault("\(fault.name): another answer")
    }
  }

  /// A file written under a fault: there is none, or the whole of it, and nothing beside it.
  mutating func writing(under fault: FaultCase, _ ground: inout Ground) {
    let (plain, file) = (ground.path("plain.csv"), ground.path("out/faulty.csv"))
    unsafe mkdir(ground.path("out"), 0o777)
    _ = ground.run("export", "csv", "--archive", held, "--output", plain)
    for old in [nil, Array("oud\n".utf8)] as [[UInt8]?] {
      unsafe unlink(file)
      if let old { _ = WholeFile.write(old, to: file) }
      let arguments = ["export", "csv", "--archive", held, "--output", file]
      let run = ground.end(fault.call(arguments, on: ground))
      judge(run, fault, &ground)
      let wanted = run.status == 0 ? WholeFile(plain)?.bytes : old
      if WholeFile(file)?.bytes != wanted {
        halfWritten += 1
        ground.fault("\(fault.name): a file half-written")
      }
      let beside = Ground.names(in: ground.path("out")).filter { $0 != "faulty.csv" }
      if !beside.isEmpty { ground.fault("\(fault.name): left \(beside)") }
    }
  }

  var figure: String {
    "\(faults) faults: \(told) told in words, \(finished) imports finished by the same command, \(halfWritten) files half-written, \(unsound) unsound archives"
  }
}

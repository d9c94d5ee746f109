internal import Archive
internal import Glibc
internal import Workbench

extension Trial {
  static let together = Trial(
    "together",
    "Two imports and ten readers on one archive: no paper is lost, no reader is told of a lock, and a writer waits with a word."
  ) { ground in
    var work = BusyArchive(&ground)
    for _ in 0..<ground.times(1, 12) where ground.faults.count < 20 { work.round(&ground) }
    for wait in ground.isLong ? [1.5, 2.5, 12.0] : [1.5] { work.wait(wait, &ground) }
    work.interrupt(&ground)
    return work.figure
  }
}

/// An archive that many programs use at once.
private struct BusyArchive {
  private let archive: String
  /// An import of the papers of both imports, alone.
  private let alone: HeldRows
  private let imports: [[String]]
  private var rounds = 0
  private var answers = 0
  private var lost = 0
  private var locks = 0
  private var waits = 0

  private static let readers = 10
  private static let questions = [
    ["search", "motie", "--limit", "3"], ["timeline", "26643-1001"], ["show", "26643-1001"],
    ["motion", "26643-1001"], ["check"], ["export", "csv"],
  ]

  init(_ ground: inout Ground) {
    archive = ground.path("together.sqlite")
    let count = ground.times(600, 4_000)
    ground.writePapers(count, isShort: true, to: "one")
    ground.writePapers(count, isShort: true, from: count / 2, to: "two")
    imports = [
      [ground.path("one"), ground.corpus], [ground.path("two"), ground.corpus],
    ]
    _ = ground.run(ground.call(["import", "--archive", archive] + imports[0] + imports[1]))
    alone = HeldRows(of: archive, withoutWords: true)
    for finding in alone.unsound { ground.fault("alone: \(finding)") }
  }

  /// Both imports from nothing on, and ten readers who ask again and again until both are done.
  mutating func round(_ ground: inout Ground) {
    rounds += 1
    Ground.removeArchive(archive)
    let writers = imports.map { Child(ground.call(["import", "--archive", archive] + $0)) }
    var readers: [Child] = []
    while writers.contains(where: { !$0.hasEnded }) {
      while readers.count < Self.readers {
        let drawn = Int.random(in: Self.questions.indices, using: &ground.draw)
        readers.append(Child(ground.call(Self.questions[drawn] + ["--archive", archive])))
      }
      for reader in readers where reader.hasEnded { judge(reader, &ground) }
      readers.removeAll { $0.hasEnded }
      usleep(2_000)
    }
    for reader in readers { judge(reader, &ground) }
    for writer in writers {
      guard let run = writer.finish() else { continue }
      if run.status != 0 { ground.fault("an import: \(run.status) \(run.complaint.suffix(300))") }
      if run.wasCutOff { ground.fault("an import does not end") }
    }
    let held = HeldRows(of: archive, withoutWords: true)
    lost += max(alone.papers - held.papers, 0)
    if !held.unsound.isEmpty || held.digest != alone.digest {
      ground.fault("\(held.papers) of \(alone.papers) papers, \(held.unsound)")
    }
  }

  private mutating func judge(_ reader: Child, _ ground: inout Ground) {
    guard let run = reader.finish() else { return }
    answers += 1
    // Before the first import has made the archive there is none.
    let isEarly = run.status == 2 && run.complaint.contains("there is no archive at")
    if run.complaint.contains("locked") || run.complaint.contains("another program") { locks += 1 }
    if run.wasCutOff || run.status > 1 && !isEarly {
      ground.fault("\(reader.what): \(run.status) \(run.complaint.suffix(200))")
    }
  }

  /// A writer that finds another one at work for so many seconds.
  mutating func wait(_ seconds: Double, _ ground: inout Ground) {
    let paper = "\(ground.corpus)/kst-26643-1170.txt"
    for (option, words) in [
      ([], "another program is using the archive; waiting"), (["--quiet"], nil),
      (["--lang", "nl"], "een ander programma gebruikt het archief; er wordt gewacht"),
    ] as [([String], String?)] {
      guard
        let (reader, run) = whileWriting(seconds, ["import", paper, "--rehash"] + option, &ground)
      else { continue }
      waits += 1
      if run.status != 0 || run.seconds < seconds - 0.3 {
        ground.fault("a waiting import: \(run.status) \(run.complaint)")
      }
      let told = run.complaint.split(separator: "\n").filter { $0.hasPrefix(words ?? "an") }.count
      if told != (words == nil ? 0 : 1) { ground.fault("a waiting import says: \(run.complaint)") }
      if reader.status != 0 || reader.seconds > seconds { ground.fault("a reader is kept waiting") }
    }
  }

  /// Runs an import, and a reader beside it, while this process writes for so many seconds.
  private func whileWriting(
    _ seconds: Double, _ arguments: [String], _ ground: inout Ground
  ) -> (reader: WholeRun, writer: WholeRun)? {
    do throws(ArchiveError) {
      let other = try Connection(path: archive, access: .write)
      try other.execute("BEGIN IMMEDIATE")
      let writer = Child(ground.call(arguments + ["--archive", archive]))
      let reader = ground.run("search", "motie", "--archive", archive)
      usleep(UInt32(max(seconds - reader.seconds, 0) * 1e6))
      try other.execute("ROLLBACK")
      guard let run = writer.finish() else { return nil }
      return (reader, run)
    } catch {
      ground.fault("\(error)")
      return nil
    }
  }

  /// A writer that is told to stop while it waits.
  mutating func interrupt(_ ground: inout Ground) {
    do throws(ArchiveError) {
      let other = try Connection(path: archive, access: .write)
      try other.execute("BEGIN IMMEDIATE")
      let writer = Child(ground.call(["import", ground.corpus, "--rehash", "--archive", archive]))
      usleep(500_000)
      writer.send(SIGINT)
      let run = writer.finish()
      if run?.status != 128 + SIGINT { ground.fault("Ctrl-C while waiting: \(run?.status ?? 0)") }
      try other.execute("ROLLBACK")
    } catch {
      ground.fault("\(error)")
    }
  }

  var figure: String {
    "\(rounds) times 2 imports and \(Self.readers) readers: \(answers) answers, \(lost) papers lost, \(locks) locks told to readers, \(waits) writers waited with a word"
  }
}

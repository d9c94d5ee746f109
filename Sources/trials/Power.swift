internal import Archive
internal import BenchTexts
internal import CFaults
internal import Dossiers
internal import Kamerstukken
internal import Reading
internal import Recognition

extension Trial {
  static let power = Trial(
    "power",
    "A power cut at any write leaves a sound archive of whole transactions; what a command said it had done is in it."
  ) { ground in
    var work = CutImport(&ground)
    for _ in 0..<ground.times(40, 2_000) where ground.faults.count < 10 { work.round(&ground) }
    return work.figure
  }
}

/// Imports in this process whose power goes at some write, on disks that keep any part of what was not synced.
private struct CutImport {
  /// The papers of each transaction.
  private let batches: [[Paper]]
  private let archive: String
  private var undisturbed: HeldRows
  /// The writes, truncations, deletions and syncs of an undisturbed import.
  private let changes: Int
  private var cuts = 0
  private var transactions = 0
  private var lost = 0
  private var unsound = 0

  init(_ ground: inout Ground) {
    guard faults_install() == 0 else { Ground.fail("no other file system for SQLite") }
    let planted = ground.papers()
    batches = (0..<8).map { batch in (batch * 30..<batch * 30 + 30).map { Self.paper(planted[$0]) }
    }
    archive = ground.path("power.sqlite")
    faults_begin(0)
    _ = Self.work(on: archive, batches)
    changes = faults_changes()
    faults_end()
    undisturbed = HeldRows(of: archive)
    for finding in undisturbed.unsound { ground.fault("undisturbed: \(finding)") }
    Ground.removeArchive(archive)
  }

  private static func paper(_ planted: PlantedPaper) -> Paper {
    guard let source = try? SourceText(reading: planted.bytes) else {
      Ground.fail("paper \(planted.index) cannot be read")
    }
    let sha256 = SHA256.hexadecimal(planted.bytes)
    let record = Recogniser.record(of: source, name: planted.path, sha256: sha256)
    return Paper(
      path: planted.path, record: record, original: source.original,
      clean: String(decoding: source.clean, as: UTF8.self),
      keys: BlockKey.keys(of: HeldDocument(record: record, original: source.original)), reader: "1")
  }

  /// What an import told us before the power went.
  private struct Told {
    /// For every transaction, how often the log had been synced when it was done.
    var syncs: [Int] = []
    /// Whether the import said that it was done.
    var isDone = false
  }

  /// Does what an import of the program does, as far as it gets.
  private static func work(on path: String, _ batches: [[Paper]]) -> Told {
    var told = Told()
    do throws(ArchiveError) {
      var archive = try Archive(path: path, access: .create)
      try archive.endLoad()
      let run = try archive.beginRun(program: "trial", started: "2024-01-01T00:00:00Z")
      // Enough for the indexes to be made at the end.
      try archive.beginLoad(of: 5_000)
      for batch in batches {
        _ = try archive.store(batch)
        told.syncs.append(faults_log_syncs())
      }
      try archive.endLoad()
      try archive.endRun(run, finished: "2024-01-01T00:00:01Z", counts: OutcomeCounts())
      told.isDone = true
    } catch {}
    return told
  }

  /// Cuts one import, now and then the one that was to finish it too, and lets it be finished.
  mutating func round(_ ground: inout Ground) {
    var seeds: [String] = []
    var certain = 0
    for _ in 0..<Int.random(in: 1...2, using: &ground.draw) {
      let change = Int.random(in: 1...changes + 1, using: &ground.draw)
      let seed = ground.draw.next()
      seeds.append("change \(change), disk \(seed)")
      faults_begin(change)
      let told = Self.work(on: archive, batches)
      let syncs = faults_log_syncs()
      faults_settle(seed)
      cuts += 1
      transactions += told.syncs.count
      certain = max(certain, told.isDone ? batches.count : told.syncs.count { $0 < syncs })
      check(certain, after: seeds, &ground)
    }
    guard Self.work(on: archive, batches).isDone else {
      ground.fault("\(seeds): the same import again does not end")
      Ground.removeArchive(archive)
      return
    }
    let held = HeldRows(of: archive)
    if !held.unsound.isEmpty || held.digest != undisturbed.digest {
      ground.fault("\(seeds): then \(held.papers) of \(undisturbed.papers) papers, \(held.unsound)")
    }
    Ground.removeArchive(archive)
  }

  /// Looks whether the papers of whole transactions are held, and at least of those that were synced.
  private mutating func check(_ certain: Int, after seeds: [String], _ ground: inout Ground) {
    let (findings, held) = HeldRows.findings(inCopyOf: archive)
    if !findings.isEmpty {
      unsound += 1
      ground.fault("\(seeds): \(findings[0])")
      return
    }
    let size = batches[0].count
    if held % size != 0 { ground.fault("\(seeds): \(held) papers are no whole transactions") }
    if held < certain * size {
      lost += certain - held / size
      ground.fault("\(seeds): \(held) papers, though \(certain * size) were synced")
    }
  }

  var figure: String {
    "\(cuts) power cuts, \(transactions) transactions before them, \(lost) lost after they were synced, \(unsound) unsound archives"
  }
}

internal import Glibc
internal import Workbench

extension Trial {
  static let killed = Trial(
    "killed",
    "An import that is killed at any moment loses nothing: the same command finishes it, as if nothing had happened."
  ) { ground in
    var work = KilledImport(&ground)
    let moments = ground.times(8, 200)
    while work.kills < moments, ground.faults.count < 10 {
      work.round(upTo: moments, &ground)
    }
    return work.figure
  }
}

/// Imports that are killed once or a few times, and then finished.
private struct KilledImport {
  private let papers: [String]
  private let undisturbed: HeldRows
  /// What an undisturbed import takes.
  private let seconds: Double
  private(set) var kills = 0
  private var finished = 0
  private var lost = 0
  private var unsound = 0

  /// So many papers are several windows, and indexes that are made at the end.
  private static let papers = (short: 2_200, long: 6_000)

  init(_ ground: inout Ground) {
    let count = ground.times(Self.papers.short, Self.papers.long)
    ground.writePapers(count, isShort: !ground.isLong, to: "papers")
    papers = [ground.path("papers"), ground.corpus]
    let archive = ground.path("undisturbed.sqlite")
    let run = ground.run(ground.call(["import", "--archive", archive] + papers))
    seconds = run.seconds
    undisturbed = HeldRows(of: archive)
    for finding in undisturbed.unsound { ground.fault("undisturbed: \(finding)") }
    if undisturbed.papers < count { ground.fault("undisturbed: \(run.complaint)") }
    Ground.removeArchive(archive)
  }

  /// Kills an import at one to four moments, each further on, and lets it be finished.
  mutating func round(upTo moments: Int, _ ground: inout Ground) {
    let archive = ground.path("killed.sqlite")
    let call = ground.call(["import", "--archive", archive] + papers)
    var told: [String] = []
    for _ in 0..<Int.random(in: 1...4, using: &ground.draw) where kills < moments {
      let moment = Double.random(in: 0...seconds, using: &ground.draw)
      guard let process = RunningProgram.start(call) else {
        Ground.fail("\(call.program): cannot be run")
      }
      usleep(UInt32(moment * 1e6))
      process.send(SIGKILL)
      // Who was done before the moment came was not killed.
      guard process.finish()?.status == 128 + SIGKILL else { continue }
      kills += 1
      told.append("\(Int(moment * 1_000)) ms")
      let findings = HeldRows.findings(inCopyOf: archive).findings
      guard !findings.isEmpty else { continue }
      unsound += 1
      ground.fault("killed after \(told.joined(separator: ", ")): \(findings[0])")
    }
    let rest = ground.run(call)
    let held = HeldRows(of: archive)
    lost += max(undisturbed.papers - held.papers, 0)
    if rest.status == 0, held.unsound.isEmpty, held.digest == undisturbed.digest {
      finished += told.count
    } else {
      if !held.unsound.isEmpty { unsound += 1 }
      ground.fault(
        "killed after \(told.joined(separator: ", ")), then: status \(rest.status), \(held.papers) of \(undisturbed.papers) papers, \(held.unsound), \(rest.complaint.suffix(200))"
      )
    }
    Ground.removeArchive(archive)
  }

  var figure: String {
    "\(kills) imports killed, \(finished) finished by the same command, \(lost) papers lost, \(unsound) unsound archives"
  }
}

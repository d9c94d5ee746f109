internal import Archive
internal import Glibc
internal import Workbench

/// Commands on an archive that is there, killed at a random moment and then given again.
struct KilledCommands {
  /// A command that changes an archive, or writes a file.
  struct Command {
    let name: String
    /// The archive before it.
    let base: String
    let arguments: [String]
    /// What it writes beside the archive.
    var output: String?
    /// Given once, undisturbed.
    fileprivate(set) var after = HeldRows.none
    fileprivate(set) var written: [UInt8]?
    fileprivate(set) var seconds = 0.0
  }

  private(set) var commands: [Command] = []
  private let archive: String
  private var kills = 0
  private var finished = 0

  init(_ ground: inout Ground) {
    archive = ground.path("command.sqlite")
    let base = ground.path("base.sqlite")
    let other = ground.path("other.sqlite")
    ground.writePapers(500, isShort: true, from: 5_000, to: "before")
    _ = WholeRun("cp", ["-r", ground.path("before"), ground.path("after")])
    for number in stride(from: 0, to: 900, by: 3) {
      let digits = String(1_000 + number).dropFirst()
      for folder in Ground.names(in: ground.path("after")).prefix(3) {
        let path = ground.path("after/\(folder)/\(digits).txt")
        guard let file = WholeFile(path) else { continue }
        _ = WholeFile.write(file.bytes + Array("\nDit is later toegevoegd.\n".utf8), to: path)
      }
    }
    _ = ground.run("import", "--archive", base, ground.path("before"), ground.corpus)
    _ = ground.run("import", "--archive", other, ground.path("after"))
    let old = ground.path("old.sqlite")
    OldArchive.write(old, from: base)
    let csv = ground.path("out.csv")
    let page = ground.path("out.html")
    let paper = "\(ground.corpus)/kst-26643-1170.txt"
    commands = [
      Command(
        name: "an import of papers that changed", base: base,
        arguments: ["import", ground.path("after")]),
      Command(
        name: "an import with --inside", base: base,
        arguments: ["import", "--inside", ground.path("after")]),
      Command(name: "a merge", base: base, arguments: ["import", other]),
      Command(name: "a migration", base: old, arguments: ["import", paper]),
      Command(
        name: "a correction", base: base,
        arguments: ["correct", "26643-1170", "title", "Een andere titel"]),
      Command(
        name: "a verdict", base: base,
        arguments: ["link", "add", "cites", "26643-1170", "26643-1323"]),
      Command(
        name: "an export", base: base, arguments: ["export", "csv", "--output", csv], output: csv),
      Command(
        name: "a report", base: base, arguments: ["report", "26643-1001", "--output", page],
        output: page),
    ]
    for index in commands.indices { measure(&commands[index], &ground) }
  }

  /// Gives a command once, undisturbed.
  private func measure(_ command: inout Command, _ ground: inout Ground) {
    begin(command)
    let run = ground.run(call(command, ground))
    if run.status != 0 { ground.fault("\(command.name): \(run.status) \(run.complaint)") }
    command.seconds = run.seconds
    command.after = HeldRows(of: archive)
    command.written = command.output.flatMap { WholeFile($0)?.bytes }
    if command.after.papers < 500 {
      ground.fault("\(command.name): \(command.after.papers) papers")
    }
    for finding in command.after.unsound { ground.fault("\(command.name): \(finding)") }
  }

  private static let old = Array("oud\n".utf8)

  private func begin(_ command: Command) {
    Ground.removeArchive(archive)
    Ground.copy(command.base, to: archive)
    if let output = command.output { _ = WholeFile.write(Self.old, to: output) }
  }

  private func call(_ command: Command, _ ground: Ground) -> ProgramCall {
    ground.call(command.arguments + ["--archive", archive])
  }

  /// Kills a command, looks at what it left, and gives it again.
  mutating func kill(_ command: Command, _ ground: inout Ground) {
    begin(command)
    let moment = Double.random(in: 0...command.seconds, using: &ground.draw)
    let child = Child(call(command, ground))
    usleep(UInt32(moment * 1e6))
    child.send(SIGKILL)
    if child.finish()?.status == 128 + SIGKILL { kills += 1 }
    let told = "\(command.name) killed after \(Int(moment * 1_000)) ms"
    for finding in HeldRows.findings(inCopyOf: archive).findings {
      ground.fault("\(told): \(finding)")
    }
    if let output = command.output, let left = WholeFile(output)?.bytes, left != Self.old,
      left != command.written
    {
      ground.fault("\(told): a file half-written")
    }
    let run = ground.run(call(command, ground))
    let held = HeldRows(of: archive)
    let beside = Ground.names(in: ground.folder).filter { $0.hasSuffix(".part") }
    if run.status == 0, held.unsound.isEmpty, held.digest == command.after.digest, beside.isEmpty,
      command.output.flatMap({ WholeFile($0)?.bytes }) == command.written
    {
      finished += 1
    } else {
      ground.fault(
        "\(told), then: \(run.status), \(held.papers) of \(command.after.papers) papers, \(held.unsound), \(beside) \(run.complaint.suffix(200))"
      )
    }
  }

  var figure: String {
    "\(kills) other commands killed, \(finished) finished when given again"
  }
}

internal import Glibc
internal import Workbench

/// Faults that take more than a word to a shell.
extension FaultyImport {
  /// A folder and a file that another user may read and not write.
  mutating func asNobody(_ ground: inout Ground) {
    let folder = ground.path("shut")
    let inside = "\(folder)/held.sqlite"
    unsafe mkdir(folder, 0o755)
    Ground.copy(held, to: inside)
    unsafe chmod(inside, 0o444)
    unsafe chmod(folder, 0o555)
    unsafe chmod(ground.folder, 0o755)
    defer {
      unsafe chmod(folder, 0o755)
      Ground.remove(folder)
    }
    let question = Self.question + ["--archive", inside]
    let plain = ground.run(ground.call(Self.question + ["--archive", held]))
    for (name, arguments, status, word) in [
      ("a question to", question, 0, ""),
      ("an import into", ["import", "--archive", inside] + papers, 2, "shut/held.sqlite"),
      (
        "an import beside", ["import", "--archive", "\(folder)/new.sqlite"] + papers, 2, "shut/new"
      ),
      (
        "a file beside",
        ["export", "csv", "--archive", inside, "--output", "\(folder)/x.csv"], 2, "shut/x.csv"
      ),
      (
        "a correction in", ["correct", "26643-1170", "title", "x", "--archive", inside], 2,
        "shut/held.sqlite"
      ),
    ] as [(String, [String], Int32, String)] {
      let fault = FaultCase(
        name: "\(name) a shut folder", isNobody: true, statuses: [status], words: [word])
      let run = ground.end(fault.call(arguments, on: ground))
      judge(run, fault, &ground)
      if status == 0, run.output != plain.output { ground.fault("\(fault.name): another answer") }
    }
    if Ground.names(in: folder) != ["held.sqlite"] {
      ground.fault("a shut folder: \(Ground.names(in: folder))")
    }
  }

  /// A disk that is full before the import is done; where we may mount none, limits of size stand for it.
  mutating func onFullDisk(_ ground: inout Ground) {
    let disk = ground.path("disk")
    unsafe mkdir(disk, 0o755)
    for _ in 0..<ground.times(2, 20) {
      let kilobytes = Int.random(in: 40...6_000, using: &ground.draw)
      guard
        WholeRun("mount", ["-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", disk])?.status == 0
      else { return }
      let small = "\(disk)/small.sqlite"
      let fault = FaultCase(
        name: "a disk of \(kilobytes) KB", statuses: [0, 2, 135], words: ["small.sqlite"])
      let arguments = ["import", "--archive", small] + papers
      judge(ground.end(ground.call(arguments)), fault, &ground)
      for end in ["", "-wal"] where unsafe access(small + end, F_OK) == 0 {
        Ground.copy(small + end, to: archive + end)
      }
      let output = "\(disk)/out.csv"
      let run = ground.end(ground.call(["export", "csv", "--archive", held, "--output", output]))
      judge(
        run, FaultCase(name: "a file on a disk of \(kilobytes) KB", statuses: [0, 2]), &ground)
      let left = Ground.names(in: disk).filter { !$0.hasPrefix("small.sqlite") }
      if left != (run.status == 0 ? ["out.csv"] : []) {
        ground.fault("\(fault.name): left \(left)")
      }
      if WholeRun("umount", [disk])?.status != 0 { Ground.fail("\(disk): cannot be let go") }
      finish(fault.name, &ground)
    }
  }

  /// Imports that are told to stop, also while a converter hangs.
  mutating func interrupted(_ ground: inout Ground) {
    let programs = ground.path("programs")
    let temporary = ground.path("temporary")
    for folder in [programs, temporary, ground.path("pdf")] { unsafe mkdir(folder, 0o755) }
    let script = """
      #!/bin/sh
      case "$1" in -v) echo "pdftotext version 22.12.0" >&2; exit 0;; esac
      sleep 4242 & wait

      """
    _ = WholeFile.write(Array(script.utf8), to: "\(programs)/pdftotext")
    unsafe chmod("\(programs)/pdftotext", 0o755)
    _ = WholeFile.write(Array("%PDF-1.4\nx".utf8), to: ground.path("pdf/a.pdf"))
    for interruption in [SIGINT, SIGTERM, SIGHUP] {
      var call = ground.call(["import", "--archive", archive, ground.path("pdf")] + papers)
      call.environment = ["PATH=\(programs):/usr/bin:/bin", "TMPDIR=\(temporary)"]
      let child = Child(call)
      var pauses = 0
      while Self.count("sleep 4242") == 0, pauses < 200 {
        usleep(50_000)
        pauses += 1
      }
      child.send(interruption)
      guard let run = child.finish() else { continue }
      let fault = FaultCase(
        name: "signal \(interruption)", statuses: [128 + interruption])
      judge(run, fault, &ground)
      usleep(100_000)
      if Self.count("sleep 4242") > 0 { ground.fault("\(fault.name): a converter lives on") }
      let left = Ground.names(in: temporary)
      if !left.isEmpty { ground.fault("\(fault.name): left \(left)") }
      finish(fault.name, &ground)
    }
  }

  /// How many programs run that were started with these words.
  private static func count(_ words: String) -> Int {
    WholeRun("pgrep", ["-fx", words])?.text.split(separator: "\n").count ?? 0
  }

  /// Papers that vanish, shrink, grow and change while they are read; afterwards they are what they are.
  mutating func whilePapersChange(_ ground: inout Ground) {
    let folder = ground.path("moving")
    _ = WholeRun("cp", ["-r", papers[0], folder])
    let shell = """
      i=0; while [ $i -lt \(ground.times(200, 2_000)) ]; do i=$((i+1)); f=00000/$(printf %03d $((i * 7 % 600))).txt
      case $((i % 4)) in 0) rm -f $f;; 1) echo "Een brief van dag $i." > $f;; 2) echo meer >> $f;; 3) : > $f;; esac; done
      """
    var call = ProgramCall("sh", ["-c", shell])
    call.folder = folder
    let moving = Child(call)
    let fault = FaultCase(name: "papers that change", statuses: [0, 2], words: ["moving"])
    var turns = 0
    while !moving.hasEnded, turns < 20 {
      judge(ground.end(ground.call(["import", "--archive", archive, folder])), fault, &ground)
      turns += 1
    }
    _ = moving.finish()
    look(fault.name, &ground)
    _ = ground.end(ground.call(["import", "--archive", archive, folder]))
    let again = ground.end(ground.call(["import", "--archive", archive, folder]))
    if !again.complaint.contains("0 new, 0 changed") {
      ground.fault("\(fault.name): still new at rest: \(again.complaint.suffix(200))")
    }
    Ground.removeArchive(archive)
  }

  /// Papers from before 1970, from 1970 and from a time to come.
  mutating func withStrangeTimes(_ ground: inout Ground) {
    let folder = ground.path("timeless")
    unsafe mkdir(folder, 0o755)
    let times = [
      "1900-01-01", "1969-12-31 23:59:59", "1970-01-01", "2038-01-19 03:14:08", "2242-01-01",
    ]
    for (number, time) in times.enumerated() {
      let path = "\(folder)/\(number).txt"
      _ = WholeFile.write(Array("Een brief van \(time).\n".utf8), to: path)
      _ = WholeRun("touch", ["-d", "\(time) UTC", path])
    }
    for words in ["\(times.count) new", "0 new, 0 changed, \(times.count) unchanged"] {
      let run = ground.run("import", "--archive", archive, folder)
      judge(run, FaultCase(name: "strange times", statuses: [0]), &ground)
      if !run.complaint.contains(words) { ground.fault("strange times: \(run.complaint)") }
    }
    let path = "\(folder)/0.txt"
    _ = WholeFile.write(Array("Een andere brief.\n".utf8), to: path)
    _ = WholeRun("touch", ["-d", "1900-01-01 UTC", path])
    let run = ground.run("import", "--archive", archive, folder)
    if !run.complaint.contains("0 new, 1 changed") {
      ground.fault("a paper of an old time is not seen to change: \(run.complaint)")
    }
    Ground.removeArchive(archive)
  }
}

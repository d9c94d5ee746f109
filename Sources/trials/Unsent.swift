internal import Glibc
internal import Workbench

extension Trial {
  static let unsent = Trial(
    "unsent", "Nothing is sent anywhere: no command asks the system for a connection."
  ) { ground in
    let archive = ground.path("archive.sqlite")
    let paper = "\(ground.corpus)/kst-26643-1001.txt"
    let commands = [
      ["import", ground.corpus], ["extract", paper], ["search", "algoritme"],
      ["show", "kst-26643-1001.txt"], ["motion", "26643-1001"], ["dossier", "26643"],
      ["timeline", "26643-1001"], ["graph", "26643-1001"], ["cite", "Kamerstuk 26 643, nr. 1001"],
      ["check"], ["link"], ["report", "--output", ground.path("page.html")],
      ["export", "json", "--output", ground.path("all.json")], ["archive", "verify"],
      ["archive", "backup", ground.path("copy.sqlite")], ["archive", "vacuum"],
      ["archive", "remove", "kst-26643-1001.txt"],
    ]
    let log = ground.path("calls")
    var (run, calls) = (0, 0)
    for command in ground.isLong ? commands : Array(commands.prefix(3)) {
      var call = ground.call(["-f", "-e", "trace=network", "-o", log, ground.program])
      call.program = "strace"
      call.arguments +=
        command + (["extract", "cite"].contains(command[0]) ? [] : ["--archive", archive])
      guard let ended = RunningProgram.start(call)?.finish(), let file = WholeFile(log) else {
        return "strace is not here: not tried"
      }
      run += 1
      if ended.status > 1 { ground.fault("\(command): \(ended.complaint.suffix(200))") }
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").filter {
        $0.contains("(")
      }
      calls += lines.count
      for line in lines.prefix(3) { ground.fault("\(command): \(line)") }
    }
    return "\(run) commands run, \(calls) calls of the network"
  }
}

internal import Glibc
internal import Workbench

extension Trial {
  static let oversized = Trial(
    "oversized",
    "A file over --max-size is refused before it is read, from standard input as soon as it is too much, and no register page of any size takes memory."
  ) { ground in
    let bytes = ground.times(1 << 30, 10 << 30)
    let text = ground.path("groot.txt")
    let (page, other) = (ground.path("nullen.json"), ground.path("open.json"))
    LargeFile.writeZeros(bytes, to: text)
    LargeFile.writeZeros(ground.times(64 << 20, bytes), to: page)
    LargeFile.writeZeros(
      ground.times(64 << 20, bytes), behind: #"{"value":[{"Id":""#, to: other)
    var fromPipe = ground.call(["import", "--archive", ground.path("a.sqlite"), "-"])
    fromPipe.input = text
    let calls = [
      ground.call(["import", "--archive", ground.path("a.sqlite"), text]),
      ground.call(["extract", text]), fromPipe,
      ground.call(["import", "--archive", ground.path("a.sqlite"), page]),
      ground.call(["import", "--archive", ground.path("a.sqlite"), other]),
    ]
    var (refused, peak, seconds) = (0, 0, 0.0)
    for call in calls {
      let run = ground.run(call)
      peak = max(peak, run.peak)
      seconds += run.coreSeconds
      if run.status == 2 || run.complaint.contains("left out: 1 json") {
        refused += 1
      } else {
        ground.fault("\(call.arguments): status \(run.status), \(run.complaint.suffix(200))")
      }
      if run.peak > 256 << 20 { ground.fault("\(call.arguments): \(run.peak) bytes of memory") }
    }
    return
      "\(calls.count) files of up to \(bytes >> 30) GiB: \(refused) refused, in \(Int(seconds.rounded(.up))) s, at most \(peak >> 20) MiB of memory"
  }
}

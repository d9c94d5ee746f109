internal import Workbench

extension Trial {
  static let large = Trial(
    "large",
    "A line of 60 MB, a million references, headings or footnotes, and a hundred thousand elements in each other are read or refused."
  ) { ground in
    let work: [(shape: String, count: Int, bytesOfOne: Int)] = [
      ("words without end", ground.times(20_000, 2_400_000), 25),
      ("references", ground.times(5_000, 1_000_000), 28),
      ("headings", ground.times(5_000, 1_000_000), 16),
      ("notes", ground.times(5_000, 1_000_000), 9),
      ("columns without end", ground.times(20_000, 1_000_000), 5),
      ("lists in lists", ground.times(20_000, 100_000), 8),
      ("elements in elements", ground.times(20_000, 100_000), 3),
      ("JSON in JSON", ground.times(20_000, 1_000_000), 6),
    ]
    var (read, refused, bytes, peak, seconds) = (0, 0, 0, 0, 0.0)
    for (name, count, bytesOfOne) in work {
      guard let shape = Shape.all.first(where: { $0.name == name }) else {
        Ground.fail("\(name): no such shape")
      }
      let path = ground.path("paper.txt")
      bytes += shape.write(count * bytesOfOne, to: path)
      let run = ground.run("import", "--archive", ground.path("large.sqlite"), path)
      if run.status == 0 {
        read += 1
      } else if run.status == 2, run.complaint.contains("paper.txt: ") {
        refused += 1
      } else {
        ground.fault("\(count) \(name): status \(run.status), \(run.complaint.suffix(200))")
      }
      Ground.removeArchive(ground.path("large.sqlite"))
      peak = max(peak, run.peak)
      seconds += run.coreSeconds
    }
    return
      "\(bytes >> 20) MiB in \(work.count) files: \(read) read, \(refused) refused with their reason, in \(Int(seconds.rounded(.up))) s, at most \(peak >> 20) MiB of memory"
  }
}

internal import Glibc
internal import Workbench

extension Trial {
  static let verified = Trial(
    "verified",
    "A bit that is another than it was, anywhere in an archive, is told by archive verify, or changes nothing that is held."
  ) { ground in
    let archive = ground.path("whole.sqlite")
    let run = ground.run("import", ground.corpus, "--inside", "--archive", archive)
    if run.status != 0 { ground.fault("import: \(run.complaint)") }
    let held = HeldRows(of: archive).digest
    guard let whole = WholeFile(archive)?.bytes, !whole.isEmpty else {
      Ground.fail("\(archive): cannot be read")
    }
    var (told, without, missed) = (0, 0, 0)
    let flips = ground.times(12, 3_000)
    let changed = ground.path("changed.sqlite")
    for _ in 0..<flips where ground.faults.count < 10 {
      let place = Int.random(in: whole.indices, using: &ground.draw)
      let bit = UInt8(1) << UInt8.random(in: 0..<8, using: &ground.draw)
      var bytes = whole
      bytes[place] ^= bit
      Ground.removeArchive(changed)
      guard WholeFile.write(bytes, to: changed) else {
        Ground.fail("\(changed): cannot be written")
      }
      let run = ground.run("archive", "verify", "--archive", changed)
      if run.status == 2 {
        told += 1
      } else if run.status == 0, HeldRows(of: changed).digest == held {
        without += 1
      } else {
        missed += 1
        ground.fault("byte \(place), bit \(bit): status \(run.status), \(run.text)")
      }
    }
    return
      "\(flips) bits turned, \(told) told, \(without) without effect on what is held, \(missed) missed"
  }
}

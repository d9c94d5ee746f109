internal import BenchTexts
internal import Glibc
internal import Workbench

extension Trial {
  static let untrusted = Trial(
    "untrusted",
    "An archive that somebody else has tampered with never ends the program, hangs it, or is changed by reading it."
  ) { ground in
    let archive = ground.path("whole.sqlite")
    let run = ground.run("import", ground.corpus, "--inside", "--archive", archive)
    if run.status != 0 { ground.fault("import: \(run.complaint)") }
    guard let whole = WholeFile(archive)?.bytes, !whole.isEmpty else {
      Ground.fail("\(archive): cannot be read")
    }
    let questions = [
      ["search", "algoritmeregister"], ["search", "--inside", "register"],
      ["search", "26643 nr 900..1400"], ["show", "kst-26643-1001.txt", "--explain"],
      ["motion", "26643-1001"], ["dossier", "26643"], ["check"], ["export", "ndjson"],
      ["archive", "verify"],
    ]
    var (asked, changed) = (0, 0)
    let archives = ground.times(8, 1_000)
    let path = ground.path("tampered.sqlite")
    for _ in 0..<archives where ground.faults.count < 10 {
      let bytes = tampered(whole, &ground.draw)
      Ground.removeArchive(path)
      guard WholeFile.write(bytes, to: path) else { Ground.fail("\(path): cannot be written") }
      for question in ground.isLong
        ? questions : [questions.randomElement(using: &ground.draw) ?? []]
      {
        asked += 1
        let run = ground.run(ground.call(question + ["--archive", path]))
        if run.status > 2 { ground.fault("\(question): status \(run.status), \(run.complaint)") }
      }
      if WholeFile(path)?.bytes != bytes {
        changed += 1
        ground.fault("changed by reading")
      }
    }
    return
      "\(archives) archives tampered with, \(asked) questions, \(ground.faults.count - changed) ended or hung, \(changed) changed"
  }

  /// An archive with a few stretches written over, copied elsewhere or cut off.
  private static func tampered(_ whole: [UInt8], _ draw: inout SeededGenerator) -> [UInt8] {
    var bytes = whole
    for _ in 0..<Int.random(in: 1...12, using: &draw) {
      let length = min(1 << Int.random(in: 0...12, using: &draw), bytes.count)
      let place = Int.random(in: 0...bytes.count - length, using: &draw)
      let other = Int.random(in: 0...bytes.count - length, using: &draw)
      switch Int.random(in: 0..<5, using: &draw) {
      case 0:
        for index in place..<place + length {
          bytes[index] = UInt8.random(in: 0...255, using: &draw)
        }
      case 1: for index in place..<place + length { bytes[index] = 0xFF }
      case 2: for index in place..<place + length { bytes[index] = 0 }
      case 3: bytes.replaceSubrange(place..<place + length, with: bytes[other..<other + length])
      default:
        // The head of a page, where its kind, its cells and its last page are told.
        let page = place / 8_192 * 8_192
        if page + 12 < bytes.count {
          bytes[page + Int.random(in: 0..<12, using: &draw)] = UInt8.random(
            in: 0...255, using: &draw)
        }
      }
    }
    if Int.random(in: 0..<8, using: &draw) == 0 {
      bytes.removeLast(Int.random(in: 1..<bytes.count, using: &draw))
    }
    return bytes
  }
}

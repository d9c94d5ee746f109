internal import Glibc
internal import Workbench

extension Trial {
  static let bombs = Trial(
    "bombs",
    "A Word file whose parts unfold to gigabytes, or are not what they say they are, is refused with its reason, and leaves no file behind."
  ) { ground in
    let huge = ground.times(1 << 30, 8 << 30)
    let part = "word/document.xml"
    let relations = ZipBomb.Part("_rels/.rels", ZipBomb.relations)
    let files: [(name: String, parts: [ZipBomb.Part])] = [
      ("zeros", [relations, .zeros(huge, part)]),
      ("zeros in the relations", [.zeros(huge, "_rels/.rels")]),
      ("said to be small", [relations, .zeros(huge, part, saying: 10)]),
      ("said to be larger", [relations, .init(part, "<w:document/>", saying: 1 << 30)]),
      ("twice the same part", [relations, .init(part, "<w:p/>"), .zeros(huge, part)]),
      ("names that lead out", [.init("../../x", "x"), .init("/etc/x", "x"), relations]),
      ("names that are options", [.init("-x", "x"), .init("*", "x"), relations]),
      ("encrypted", [relations, .init(part, "x", flags: 1)]),
      (
        "thousands of parts",
        (0..<ground.times(2_000, 60_000)).map { .init("word/\($0).xml", "") } + [relations]
      ),
      (
        "elements in elements",
        [relations, .init(part, String(repeating: "<w:p>", count: 100_000))]
      ),
      ("a Word file in a Word file", [relations, .init(part, "PK\u{3}\u{4}PK\u{3}\u{4}")]),
    ]
    var (refused, peak, seconds) = (0, 0, 0.0)
    for (name, parts) in files {
      let path = ground.path("bom.docx")
      _ = LargeFile.write(ZipBomb.file(parts), to: path)
      let run = ground.run("extract", path)
      peak = max(peak, run.peak)
      seconds += run.coreSeconds
      if run.status == 2, run.complaint.hasPrefix("kamerspoor: \(path): ") {
        refused += 1
      } else {
        ground.fault("\(name): status \(run.status), \(run.complaint.suffix(200))")
      }
    }
    let left = Ground.names(in: ground.folder).filter { $0 != "bom.docx" }
    if !left.isEmpty { ground.fault("left behind: \(left)") }
    return
      "\(files.count) Word files of up to \(huge >> 30) GiB unfolded: \(refused) refused, \(left.count) files left behind, in \(Int(seconds.rounded(.up))) s, at most \(peak >> 20) MiB of memory"
  }
}

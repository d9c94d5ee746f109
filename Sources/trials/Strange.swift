internal import Glibc
internal import Workbench

extension Trial {
  static let strange = Trial(
    "strange",
    "An archive that is cut off, damaged, newer or another program's is answered from or refused with its name, and never changed by a question."
  ) { ground in
    var work = StrangeArchives(&ground)
    work.tryCutOff(&ground)
    work.tryOthers(&ground)
    for _ in 0..<ground.times(40, 2_000) where ground.faults.count < 20 { work.flip(&ground) }
    return work.figure
  }
}

/// Commands on archives with something wrong in them.
private struct StrangeArchives {
  /// The bytes of a sound archive of the corpus.
  private let whole: [UInt8]
  private let archive: String
  private var archives = 0
  private var answered = 0
  private var refused = 0
  private var changed = 0

  private static let questions = [
    ["search", "motie"], ["search", "26643-1001", "--json"], ["show", "26643-1001", "--explain"],
    ["motion", "26643-1001"], ["timeline", "26643"], ["dossier", "26643"], ["check"], ["link"],
    ["export", "csv"], ["export", "json"], ["graph", "26643-1001"], ["report", "26643-1001"],
  ]

  init(_ ground: inout Ground) {
    archive = ground.path("strange.sqlite")
    _ = ground.run("import", "--archive", archive, ground.corpus)
    whole = WholeFile(archive)?.bytes ?? []
    if whole.count < 1 << 16 { ground.fault("no archive of the corpus") }
  }

  /// Archives that end at or beside every border in the file, and in the middle of pages.
  mutating func tryCutOff(_ ground: inout Ground) {
    let pages = whole.count / 8_192
    var ends: Set = [0, 1, 15, 16, 17, 99, 100, 101, 107, 108, 4_096, whole.count - 1]
    let borders = ground.isLong ? Array(1..<pages) : [1, 2, 3, pages / 2, pages - 1]
    for page in borders { ends.formUnion([page * 8_192 - 1, page * 8_192, page * 8_192 + 1]) }
    for end in ends.sorted() {
      put(Array(whole[..<end]))
      ask(Self.drawn(2, &ground), "cut off at \(end)", &ground)
      add("cut off at \(end)", &ground)
    }
  }

  /// What is no archive, and an archive that this program is too old for.
  mutating func tryOthers(_ ground: inout Ground) {
    var newer = whole
    newer.replaceSubrange(60..<64, with: [0, 0, 3, 231])
    var foreign = whole
    foreign.replaceSubrange(68..<72, with: Array("Bird".utf8))
    let others = [
      ("newer", newer), ("another program's", foreign),
      ("text", Array(String(repeating: "Geachte voorzitter,\n", count: 1_000).utf8)),
      ("zeros", [UInt8](repeating: 0, count: 65_536)),
      ("a header alone", Array(whole[..<16]) + [UInt8](repeating: 0xFF, count: 65_536)),
    ]
    for (name, bytes) in others {
      put(bytes)
      ask(Self.questions, name, &ground, mustRefuse: true)
      add(name, &ground)
      if WholeFile(archive)?.bytes != bytes {
        changed += 1
        ground.fault("\(name): changed by an import")
      }
    }
  }

  /// An archive with one other byte.
  mutating func flip(_ ground: inout Ground) {
    let place = Int.random(in: 0..<whole.count, using: &ground.draw)
    let mask = UInt8.random(in: 1...255, using: &ground.draw)
    var bytes = whole
    bytes[place] ^= mask
    put(bytes)
    let what = "byte \(place) other by \(mask)"
    ask(ground.isLong ? Self.questions : Self.drawn(3, &ground), what, &ground)
    add(what, &ground)
  }

  private static func drawn(_ count: Int, _ ground: inout Ground) -> [[String]] {
    Array(questions.shuffled(using: &ground.draw).prefix(count))
  }

  private mutating func put(_ bytes: [UInt8]) {
    Ground.removeArchive(archive)
    guard WholeFile.write(bytes, to: archive) else { Ground.fail("\(archive): cannot be written") }
    archives += 1
  }

  private mutating func ask(
    _ questions: [[String]], _ what: String, _ ground: inout Ground, mustRefuse: Bool = false
  ) {
    let before = WholeFile(archive)?.bytes
    for question in questions {
      let run = ground.run(ground.call(question + ["--archive", archive]))
      judge(run, "\(what): \(question.joined(separator: " "))", &ground, mustRefuse: mustRefuse)
    }
    guard WholeFile(archive)?.bytes != before else { return }
    changed += 1
    ground.fault("\(what): changed by one of \(questions)")
  }

  /// An import into it, which may write where it is not refused.
  private mutating func add(_ what: String, _ ground: inout Ground) {
    let paper = "\(ground.corpus)/kst-26643-1170.txt"
    let run = ground.run("import", "--archive", archive, "--rehash", paper)
    judge(run, "\(what): import", &ground)
  }

  private mutating func judge(
    _ run: WholeRun, _ what: String, _ ground: inout Ground, mustRefuse: Bool = false
  ) {
    switch run.status {
    case 2:
      refused += 1
      if !run.complaint.contains("strange.sqlite") || !run.complaint.hasPrefix("kamerspoor: ") {
        ground.fault("\(what): refused without its name: \(run.complaint.prefix(200))")
      } else if run.complaint.contains("please report") {
        ground.fault("\(what): taken for a fault of the program: \(run.complaint.prefix(200))")
      }
    case 0, 1:
      answered += 1
      if mustRefuse { ground.fault("\(what): not refused") }
    default: if run.status < 128 { ground.fault("\(what): status \(run.status)") }
    }
  }

  var figure: String {
    "\(archives) strange archives: \(answered) commands answered, \(refused) refused by name, \(changed) archives changed"
  }
}

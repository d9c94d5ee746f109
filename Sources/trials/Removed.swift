internal import Archive
internal import Glibc
internal import Workbench

extension Trial {
  static let removed = Trial(
    "removed",
    "Of a paper that archive remove takes out, no word that it alone had is left in the archive, its log or its indexes."
  ) { ground in
    let names = Ground.names(in: ground.corpus)
    let texts = names.map { name in
      WholeFile("\(ground.corpus)/\(name)").map { small($0.bytes) } ?? []
    }
    let archive = ground.path("whole.sqlite")
    let run = ground.run("import", ground.corpus, "--inside", "--archive", archive)
    if run.status != 0 { ground.fault("import: \(run.complaint)") }
    let papers = names.indices.filter { names[$0].hasSuffix(".txt") }
    var (removed, sought, left) = (0, 0, 0)
    let path = ground.path("removed.sqlite")
    for _ in 0..<ground.times(3, 200) where ground.faults.count < 10 {
      let paper = papers.randomElement(using: &ground.draw) ?? 0
      let own = words(of: texts[paper])
      var others: [UInt8] = []
      for index in texts.indices where index != paper { others += texts[index] + [0] }
      let shared = Set(found(own, in: others))
      let alone = own.filter { !shared.contains($0) }
      Ground.removeArchive(path)
      Ground.copy(archive, to: path)
      let run = ground.run("archive", "remove", names[paper], "--archive", path)
      // A name of several papers, or of none, takes nothing out.
      guard run.status == 0 else {
        if run.status != 64, run.status != 1 { ground.fault("\(names[paper]): \(run.complaint)") }
        continue
      }
      removed += 1
      let traces = traces(of: alone, in: path)
      sought += alone.count
      left += traces.count
      if !traces.isEmpty { ground.fault("\(names[paper]): \(traces.prefix(5))") }
      let verified = ground.run("archive", "verify", "--archive", path)
      if verified.status != 0 { ground.fault("\(names[paper]): \(verified.text)") }
    }
    return "\(removed) papers removed, \(sought) words of theirs alone sought, \(left) found"
  }

  /// The words that are in the bytes of an archive or of what lies beside it, or in its index of words.
  private static func traces(of words: [[UInt8]], in path: String) -> [String] {
    var bytes: [UInt8] = []
    for end in ["", "-wal", "-shm", "-journal"] {
      bytes += WholeFile(path + end).map { small($0.bytes) } ?? []
    }
    var left = found(words, in: bytes).map { String(decoding: $0, as: UTF8.self) }
    do throws(ArchiveError) {
      let connection = try Connection(path: path, access: .write)
      try connection.execute(
        "CREATE VIRTUAL TABLE temp.held USING fts5vocab (main, document_search, row)")
      for word in words {
        let text = String(decoding: word, as: UTF8.self)
        let count = try connection.first("SELECT count(*) FROM temp.held WHERE term = ?1", text) {
          $0.int(0)
        }
        if count != 0 { left.append("index: \(text)") }
      }
    } catch {
      left.append("\(error)")
    }
    return left
  }

  /// The words of seven letters or more, each once.
  private static func words(of text: [UInt8]) -> [[UInt8]] {
    let words = text.split { !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    return Set(words.filter { $0.count >= least }.map { Array($0) }).sorted {
      $0.lexicographicallyPrecedes($1)
    }
  }

  private static func small(_ bytes: [UInt8]) -> [UInt8] {
    bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  /// Which of the words, each of at least ``least`` letters, stand anywhere in some bytes.
  private static func found(_ words: [[UInt8]], in bytes: [UInt8]) -> [[UInt8]] {
    var places: [UInt64: [[UInt8]]] = [:]
    for word in words { places[packed(word[..<least]), default: []].append(word) }
    var found: Set<[UInt8]> = []
    var window: UInt64 = 0
    for (place, byte) in bytes.enumerated() {
      window = window << 8 & 0xFF_FFFF_FFFF_FFFF | UInt64(byte)
      guard place >= least - 1, let candidates = places[window] else { continue }
      for word in candidates where bytes[(place - least + 1)...].starts(with: word) {
        found.insert(word)
      }
    }
    return words.filter(found.contains)
  }

  private static func packed(_ letters: some Sequence<UInt8>) -> UInt64 {
    letters.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The letters of the shortest word that is sought.
  private static let least = 7
}

import Archive
import Glibc
import Kamerstukken
import Testing

@Suite struct `An import` {
  @Test func `writes nothing the second time but its run`() throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    let papers = (1...5).map { fullPaper($0) }
    #expect(try archive.store(papers) == Array(repeating: .new, count: 5))
    let before = try file.dump()
    let run = try archive.beginRun(program: "kamerspoor 1", started: "2026-01-01T12:00:00Z")
    let bytes = file.bytes
    #expect(try archive.store(papers) == Array(repeating: .unchanged, count: 5))
    #expect(file.bytes == bytes)
    var counts = OutcomeCounts()
    counts.count(.unchanged)
    try archive.endRun(run, finished: "2026-01-01T12:00:01Z", counts: counts)
    #expect(try file.dump() == before)
    let reader = try Connection(path: file.path, access: .read)
    #expect(try reader.number("SELECT unchanged FROM import_run WHERE finished > started") == 1)
  }

  @Test func `keeps both contents of a changed file`() throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    let old = paper("oude tekst", at: "brief.txt")
    let new = paper("nieuwe tekst", at: "brief.txt")
    let digest = old.record.source.sha256
    #expect(try archive.store([old]) == [.new])
    #expect(try archive.store([new]) == [.changed])
    #expect(try archive.store([old, new]) == [.unchanged, .unchanged])
    #expect(try archive.summaries(named: "brief.txt").count == 2)
    #expect(try archive.search(words: ["oude"]).map(\.document.sha256) == [digest])
    #expect(try archive.counts().files == 1)
  }

  @Test func `names a document by the smallest of its names`() throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    let papers = ["map/b.txt", "map/a.txt", "c.txt"].map { paper("zelfde", at: $0) }
    #expect(try archive.store(papers) == [.new, .duplicate, .duplicate])
    #expect(try archive.summaries().map(\.name) == ["a.txt"])
    for name in ["a.txt", "b.txt", "c.txt", "map/b.txt"] {
      #expect(try archive.summaries(named: name).count == 1)
    }
  }

  @Test func `replaces what another version read`() throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    #expect(try archive.store([fullPaper(1), fullPaper(2)]) == [.new, .new])
    var again = fullPaper(1, reader: "2")
    again.record.motions = []
    again.record.letters = []
    again.record.title = Passage("Een andere titel", Evidence(0..<3))
    again.clean = "heel andere woorden"
    again.keys = ["nieuw"]
    #expect(try archive.store([again]) == [.reread])
    #expect(try archive.store([again]) == [.unchanged])
    let id = try #require(DocumentID(sha256: again.record.source.sha256))
    #expect(try archive.summary(of: id)?.title == "Een andere titel")
    #expect(try archive.keys(ofDocument: id) == ["nieuw"])
    #expect(try archive.search(words: ["andere"]).count == 1)
    #expect(try archive.search(words: ["Beslisnota"]).count == 1)
    #expect(try archive.counts().motions == 1)

    let fresh = TemporaryFile()
    var other = try Archive(path: fresh.path, access: .create)
    #expect(try other.store([again, fullPaper(2)]) == [.new, .new])
    #expect(try fresh.dump() == file.dump())
    try file.execute("INSERT INTO document_search (document_search) VALUES ('integrity-check')")
  }

  @Test func `leaves out a paper that does not fit, and no other`() throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    var bad = fullPaper(2)
    bad.record.letters[0].motions = [4]
    var malformed = fullPaper(5)
    malformed.record.source.sha256 = "niets"
    let outcomes = try archive.store([fullPaper(1), bad, fullPaper(3), malformed, fullPaper(4)])
    #expect([outcomes[0], outcomes[2], outcomes[4]] == [.new, .new, .new])
    for index in [1, 3] {
      guard case .failed(let error) = outcomes[index] else {
        Issue.record("\(outcomes[index])")
        continue
      }
      #expect(error.reason == .constraint)
    }
    let fresh = TemporaryFile()
    var other = try Archive(path: fresh.path, access: .create)
    #expect(try other.store([fullPaper(4), fullPaper(3), fullPaper(1)]) == [.new, .new, .new])
    #expect(try fresh.dump() == file.dump())
    try file.execute("INSERT INTO document_search (document_search) VALUES ('integrity-check')")
  }

  @Test func `never takes one paper for another`() throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    let one = paper("een", at: "1")
    var other = paper("twee", at: "2")
    let digest = one.record.source.sha256
    other.record.source.sha256 = String(digest.prefix(16) + String(repeating: "0", count: 48))
    guard case .failed(let error) = try archive.store([one, other])[1] else {
      Issue.record("stored")
      return
    }
    #expect(error.reason == .collision(with: digest))
    #expect(try archive.counts().documents == 1)
  }

  @Test func `is whole or absent after the program is killed`() async throws {
    let file = TemporaryFile()
    let path = file.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      var archive = try Archive(path: path, access: .create)
      _ = try archive.store((1...10).map { fullPaper($0) })
      let other = try Connection(path: path, access: .write)
      try other.execute("PRAGMA cache_size = 1; BEGIN; DELETE FROM file; DELETE FROM document_text")
      _ = raise(SIGKILL)
    }
    var archive = try Archive(path: path, access: .write)
    #expect(try archive.counts().documents == 10)
    #expect(
      try archive.store((1...12).map { fullPaper($0) }).suffix(3) == [.unchanged, .new, .new])
    try file.execute("INSERT INTO document_search (document_search) VALUES ('integrity-check')")
  }
}

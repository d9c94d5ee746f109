import Archive
import Kamerstukken
import Testing

@Suite struct `A load of many papers` {
  private let papers = (1...2_500).map { number in
    paper("Brief \(number)", at: "\(number).txt", keys: ["n:\(number)", "alle"]) {
      $0.date = stated("2024-05-\(number % 28 + 1 < 10 ? "0" : "")\(number % 28 + 1)")
    }
  }

  private func schema(of file: borrowing TemporaryFile) throws -> [String] {
    try Connection(path: file.path, access: .read)
      .rows("SELECT name FROM sqlite_schema ORDER BY rowid") { $0.text(0) ?? "" }
  }

  @Test func `leaves the archive as if the papers had come one by one`() throws {
    let loaded = TemporaryFile()
    let slow = TemporaryFile()
    do {
      var archive = try Archive(path: loaded.path, access: .create)
      let whole = try schema(of: loaded)
      try archive.beginLoad(of: papers.count)
      #expect(try schema(of: loaded).count < whole.count - 10)
      _ = try archive.store(papers)
      try archive.endLoad()
      #expect(try schema(of: loaded) == whole)
    }
    var archive = try Archive(path: slow.path, access: .create)
    for paper in papers.reversed() { _ = try archive.store([paper]) }
    #expect(try loaded.dump() == slow.dump())
    #expect(try schema(of: loaded) == schema(of: slow))
  }

  @Test func `can be asked before its end, and is ended by whoever writes next`() throws {
    let file = TemporaryFile()
    do {
      var archive = try Archive(path: file.path, access: .create)
      try archive.beginLoad(of: papers.count)
      _ = try archive.store(Array(papers[..<2_000]))
    }
    do {
      let reader = try Archive(path: file.path, access: .read)
      #expect(try reader.summaries(named: "17.txt").count == 1)
      #expect(try reader.summaries(withKeys: ["n:17"]).count == 1)
    }
    var archive = try Archive(path: file.path, access: .write)
    try archive.endLoad()
    #expect(try schema(of: file).contains("block_key"))
    #expect(try archive.store(papers).count { $0 == .new } == 500)
  }

  @Test func `of less than is held, or of few, keeps the indexes`() throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    let whole = try schema(of: file)
    try archive.beginLoad(of: 1_999)
    #expect(try schema(of: file) == whole)
    _ = try archive.store(papers)
    try archive.beginLoad(of: 2_499)
    #expect(try schema(of: file) == whole)
  }
}

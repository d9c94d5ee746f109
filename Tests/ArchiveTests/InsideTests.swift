import Archive
import Kamerstukken
import Testing

@Suite struct `The index of parts of words` {
  private let papers = [
    paper("Het Algoritmeregister\nis er.", at: "a.txt"),
    paper("Een regïster van één coördinator.", at: "b.txt"),
    paper("Niets over registratie; wel gister en regie.", at: "c.txt"),
  ]

  private func found(
    _ words: [String], in archive: borrowing Archive, filter: Filter = Filter()
  ) throws -> [Hit] {
    try archive.search(inside: try #require(InsideParts(words)), filter: filter)
  }

  @Test(arguments: [
    (["register"], ["a.txt", "b.txt"]), (["REGISTER"], ["a.txt", "b.txt"]),
    (["goritmereg"], ["a.txt"]), (["coordinator"], ["b.txt"]), (["ördin"], ["b.txt"]),
    (["gist", "reg"], ["a.txt", "b.txt", "c.txt"]), (["regie", "niets"], ["c.txt"]),
    (["registers"], []), (["één"], ["b.txt"]),
  ])
  func `finds words by any part of them`(_ words: [String], _ names: [String]) throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    try archive.keepInside()
    _ = try archive.store(papers)
    #expect(try Set(found(words, in: archive).map(\.document.name)) == Set(names))
  }

  @Test func `shows where the part stands`() throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    try archive.keepInside()
    _ = try archive.store(papers)
    let hit = try #require(found(["oordi"], in: archive).first)
    #expect(hit.snippet == "Een regïster van één coördinator.")
    #expect(
      hit.marks.map { String(decoding: Array(hit.snippet.utf8)[$0], as: UTF8.self) } == ["oördi"])
    let long = String(repeating: "woorden ", count: 100)
    _ = try archive.store([paper("\(long)kernachtig \(long)", at: "lang.txt")])
    let cut = try #require(found(["nach"], in: archive).first?.snippet)
    #expect(cut.hasPrefix("…woorden ") && cut.hasSuffix(" woorden…"))
    #expect(cut.contains("kernachtig") && cut.utf8.count < 200)
  }

  @Test func `is the same, made of what is held or kept as papers come`() throws {
    let later = TemporaryFile()
    let always = TemporaryFile()
    do {
      var archive = try Archive(path: later.path, access: .create)
      _ = try archive.store(papers)
      #expect(try !archive.keepsInside())
      try archive.keepInside()
      try archive.keepInside()
      var other = try Archive(path: always.path, access: .create)
      try other.keepInside()
      _ = try other.store(papers)
    }
    #expect(try later.dump() == always.dump())
    // It is kept from then on, by whoever opens the archive.
    for file in [later.path, always.path] {
      var archive = try Archive(path: file, access: .write)
      _ = try archive.store([paper("Het stemregister", at: "d.txt")])
      #expect(try found(["emregis"], in: archive).count == 1)
    }
  }

  @Test func `is kept by whoever had the archive open before, and gets what lacks in it`() throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    let other = try Archive(path: file.path, access: .write)
    try other.keepInside()
    _ = try archive.store([papers[0]])
    #expect(try found(["goritmereg"], in: archive).count == 1)
    try file.execute("PRAGMA foreign_keys = ON; DELETE FROM document_folded")
    #expect(try found(["goritmereg"], in: archive).isEmpty)
    try other.keepInside()
    #expect(try found(["goritmereg"], in: archive).count == 1)
  }

  @Test func `follows a paper that is read again, or goes`() throws {
    let file = TemporaryFile()
    do {
      var archive = try Archive(path: file.path, access: .create)
      try archive.keepInside()
      _ = try archive.store(papers)
      var again = papers[0]
      again.clean = "Het Algoritmeregister is er nog."
      again.reader = "2"
      #expect(try archive.store([again]) == [.reread])
      #expect(try found(["er nog"], in: archive).count == 1)
    }
    let check = "INSERT INTO document_inside (document_inside, rank) VALUES ('integrity-check', 1)"
    try file.execute(check)
    try file.execute("PRAGMA foreign_keys = ON; DELETE FROM document")
    try file.execute(check)
    let reader = try Archive(path: file.path, access: .read)
    #expect(try found(["register"], in: reader).isEmpty)
  }

  @Test(arguments: [[], ["ab"], ["register", "er"], ["\u{301}\u{301}\u{301}"]])
  func `is not asked for less than three letters`(_ words: [String]) {
    #expect(InsideParts(words) == nil)
  }

  @Test(arguments: ["\"\"\"", "abc\" OR x", "a*b*c", "NEAR(", "x\0y\0z", "';--", "ab\\", "{a}:"])
  func `takes any letters for what they are`(_ word: String) throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    try archive.keepInside()
    _ = try archive.store(papers)
    guard let parts = InsideParts([word]) else { return }
    #expect(try archive.search(inside: parts, filter: Filter()).isEmpty)
    #expect(try archive.tally(inside: parts, filter: Filter()).isEmpty)
  }
}

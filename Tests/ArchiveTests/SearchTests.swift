import Archive
import Kamerstukken
import Testing

@Suite struct `A search` {
  @Test(arguments: [
    ["AND"], ["OR", "NOT"], ["NEAR(a b)"], ["\""], ["\"\"\""], ["a\"b"], ["'s-Gravenhage"],
    ["35334-120"], ["Fox-IT"], ["*"], ["^"], [""], [], ["\0"], ["a\0b"], ["-"], ["…", "—"], ["a*"],
    ["clean:a"], ["{a}", "(b"], ["a", ")"], ["+", "a"], ["\u{E000}"], ["\u{301}"], ["é\u{301}"],
    ["日本"], ["😀"], ["½"], ["x'y\"z"], ["\n"], ["\u{FEFF}a"], ["ǅ"], ["\u{1D7D8}"], ["%", "_"],
    ["--", "; DROP TABLE document"], Array(repeating: "woord", count: 2000),
    [String(repeating: "lang", count: 20_000)], [String(repeating: "a b ", count: 2000)],
  ])
  func `takes any words`(_ words: [String]) throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    _ = try archive.store([paper("Te 's-Gravenhage stelt Fox-IT 35334-120 voor", at: "a")])
    _ = try archive.search(words: words)
  }

  @Test(
    arguments: [
      (["fox-it"], 1), (["FOX-IT", "'s-gravenhage"], 1), (["35334-120"], 1), (["35334", "120"], 1),
      (["vóór"], 1), (["naderhand"], 1), (["nader"], 1), (["hand"], 0), (["stelt", "niets"], 0),
      (["—", "stelt"], 1), (["*"], 0), (["stelt fox"], 1), (["fox stelt"], 0), ([], 0),
    ] as [([String], Int)])
  func `finds what starts so, accents or not`(_ words: [String], _ count: Int) throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    _ = try archive.store([
      paper("Te 's-Gravenhage stelt Fox-IT 35334-120 naderhand voor", at: "a"),
      paper("iets anders", at: "b"),
    ])
    #expect(try archive.search(words: words).count == count)
  }

  @Test func `shows the words it found, the newest paper first`() throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    let days = ["2023-04-03", "2024-01-01", nil, "2021-12-31"]
    _ = try archive.store(
      days.enumerated().map { index, day in
        paper("stuk \(index) over één motie", at: "\(index)") { $0.date = day.map(stated) }
      })
    let hits = try archive.search(words: ["motie"])
    #expect(hits.map(\.document.name) == ["1", "0", "3", "2"])
    #expect(hits[0].snippet == "stuk 1 over één motie")
    #expect(hits[0].marks == [18..<23])
    #expect(
      try archive.search(words: ["motie"], filter: Filter(limit: 2)).map(\.document.name) == [
        "1", "0",
      ])
    let year = Filter(from: CalendarDate(iso: "2023-01-01"), to: CalendarDate(iso: "2023-12-31"))
    #expect(try archive.search(words: ["motie"], filter: year).map(\.document.name) == ["0", "2"])
  }
}

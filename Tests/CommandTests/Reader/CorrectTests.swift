import TestAids
import Testing

@Suite struct `Correct` {
  private static let letter = "kamerbrief-ontraden-motie.txt"

  private func place() throws -> Workplace {
    let place = try Workplace()
    #expect(try place.run("import", String(Corpus.folder)).status == 0)
    return place
  }

  @Test(arguments: [
    ("date", "2024-02-29", "2024-02-29"), ("kenmerk", "X-1", "X-1"),
    ("title", "Over  iets", "Over iets"),
    ("ministry", "binnenlandse zaken en koninkrijksrelaties", "BZK"),
    ("kind", "antwoord", "antwoord"),
    ("kamerstuk", "26 643, nr. 1999", "26643-1999"), ("title", "", ""),
  ])
  func `keeps the reader's word beside the paper's, and takes it back`(
    _ field: String, _ typed: String, _ value: String
  ) throws {
    let place = try place()
    let before = try place.dump()
    let record = try place.run("show", Self.letter, "--json").json["record"]
    let run = try place.run(
      "correct", Self.letter, field, typed, "--note", "zie \u{1B}[2J", "--json")
    #expect(run.status == 0, "\(run.complaint)")
    #expect(try JSONSchema(named: "correct").problems(in: run.json) == [])
    #expect(try run.json["corrections"]?.array.first?["value"] == .string(value))
    // A paper is imported again, and the reader's word stays.
    #expect(try place.run("import", String(Corpus.folder)).status == 0)
    let shown = try place.run("show", Self.letter, "--json")
    #expect(try JSONSchema(named: "show").problems(in: shown.json) == [])
    #expect(try shown.json["record"] == record)
    #expect(try shown.json["corrections"]?.array.count == 1)
    for options in [[], ["--explain"]] {
      let text = try place.run(["show", Self.letter] + options)
      #expect(text.text.contains("the reader's correction: zie \\u{1B}[2J; the paper gives"))
      #expect(!text.hasControls)
    }
    let undone = try place.run("correct", Self.letter, field, "--undo")
    #expect(undone.status == 0)
    #expect(try place.run("correct", Self.letter, field, "--undo").status == 1)
    #expect(try place.dump() == before)
  }

  @Test func `makes a paper found by the number it is given`() throws {
    let place = try place()
    #expect(try place.run("show", "26643-1999").status == 1)
    #expect(try place.run("correct", Self.letter, "kamerstuk", "26643-1999").status == 0)
    #expect(try place.run("show", "26643-1999").text.contains(Self.letter))
    let numbers = try place.run("dossier", "26643", "--json").json["numbers"]?.array ?? []
    let found = try #require(numbers.first { $0["number"] == .string("26643-1999") })
    #expect(found["held"]?.array.count == 1)
  }

  @Test func `moves a paper in its timeline, and says whose day it is`() throws {
    let place = try place()
    #expect(
      try place.run("correct", Self.letter, "date", "2031-01-01", "--note", "stempel").status == 0)
    let text = try place.run("timeline", Self.letter).text
    #expect(text.contains("2031-01-01"))
    #expect(text.contains("the reader's correction: stempel; the paper gives"))
    #expect(try place.run("check").text.contains("as of 2031-01-01"))
  }

  @Test(arguments: [
    (["date", "2023-02-30"], "2023-04-03"), (["date", "morgen"], "2023-04-03"),
    (["kind", "zeekoe"], "beslisnota"), (["kind", ""], "beslisnota"),
    (["ministry", "zeekoe"], "JenV"), (["kamerstuk", "26643"], "26643-1001"),
    (["zeekoe", "x"], "kenmerk"), (["date"], "VALUE"), ([], "VALUE"),
    (["motion 99.kamerstuk", "26643-1"], "motions"), (["date", "2023-01-01", "x"], "VALUE"),
    (["date", "--undo", "--note", "x"], "--note"), (["date", "2023-01-01", "--undo"], "--undo"),
  ])
  func `refuses what is no value of the field, with the reason`(
    _ arguments: [String], _ reason: String
  ) throws {
    let run = try Self.shared.get().run(["correct", Self.letter] + arguments)
    #expect(run.status == 64, "\(run.complaint)")
    #expect(run.complaint.contains(reason), "\(run.complaint)")
  }

  private static let shared = Result {
    let place = try Workplace()
    _ = try place.run("import", String(Corpus.folder))
    return place
  }

  @Test func `refuses a name that several papers have, and changes nothing`() throws {
    let place = try Workplace()
    try place.write("De motie is aangenomen.\n", to: "a/brief.txt")
    try place.write("De motie is verworpen.\n", to: "b/brief.txt")
    #expect(try place.run("import", ".").status == 0)
    let run = try place.run("correct", "brief.txt", "date", "2023-01-01")
    #expect(run.status == 64)
    #expect(run.complaint.contains("2 documents are called brief.txt"))
    #expect(try place.run("link", "export").status == 1)
  }

  @Test func `finds no paper that is not held`() throws {
    let run = try Self.shared.get().run("correct", "zeekoe.txt", "date", "2023-01-01")
    #expect(run.status == 1)
  }
}

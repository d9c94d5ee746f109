import TestAids
import Testing

@Suite struct `A file of verdicts` {
  private static let note = "regel 1\nregel 2 \u{1B}[31m \u{202E}«é» \"\\"

  private func filled() throws -> Workplace {
    let place = try Workplace()
    #expect(try place.run("import", String(Corpus.folder)).status == 0)
    let links = try place.run("link", "--json").json["links"]?.array ?? []
    for (index, link) in links.enumerated() {
      let id = try #require(link["id"]?.string)
      let action = index.isMultiple(of: 2) ? "accept" : "reject"
      #expect(try place.run("link", action, id, "--note", Self.note).status == 0)
    }
    #expect(
      try place.run(
        "correct", "kst-26643-1001.txt", "title", "Anders", "--note", Self.note
      ).status == 0)
    return place
  }

  @Test func `says the same in another archive, byte for byte`() throws {
    let place = try filled()
    #expect(try place.run("link", "export", "v.jsonl").status == 0)
    let lines = try place.run("link", "export").lines
    #expect(lines.count > 3)
    for line in lines {
      let value = try JSONValue(parsing: String(line))
      let name = value["schema"] == .string("kamerspoor.verdict/1") ? "verdict" : "correction"
      #expect(try JSONSchema(named: name).problems(in: value) == [])
    }
    let other = ["--archive", "ander.sqlite"]
    // The verdicts may be there before the papers are.
    #expect(try place.run(["import"] + other + ["v.jsonl.none"]).status == 2)
    #expect(try place.run(["link", "import", "v.jsonl"] + other).status == 0)
    #expect(try place.run(["import", String(Corpus.folder)] + other).status == 0)
    #expect(try place.run(["link", "export"] + other).output == place.run("link", "export").output)
    #expect(try place.dump("\(place.folder)/ander.sqlite") == place.dump())
    let again = try place.run(["link", "import", "v.jsonl"] + other)
    #expect(again.complaint.contains("verdicts: 0 new, \(lines.count) unchanged"))
  }

  @Test func `never takes the place of the reader's own word, and tells the other's`() throws {
    let place = try filled()
    let text = try place.run("link", "export").text
    let turned = text.split(separator: "\n").map { line in
      line.replacing("\"accepted\"", with: "\"rejected\"").replacing("Anders", with: "Iets")
    }
    try place.write(turned.joined(separator: "\n"), to: "v.jsonl")
    let run = try place.run("link", "import", "v.jsonl")
    #expect(run.status == 0)
    #expect(!run.hasControls)
    #expect(run.complaint.contains("yours stays, accepted"))
    #expect(run.complaint.contains("the other says rejected"))
    #expect(run.complaint.contains("the other says «Iets»"))
    #expect(try place.run("link", "export").text == text)
  }

  @Test(arguments: [
    "{", "[]", "1", "{}", "null", "\u{1}", #"{"schema":"kamerspoor.verdict/1"}"#,
    #"{"schema":"kamerspoor.search/1"}"#,
    #"{"from":"document:a","kind":"eats","note":"","schema":"kamerspoor.verdict/1","to":"number:1-1","verdict":"accepted"}"#,
    #"{"from":"document:a","kind":"is","note":"","schema":"kamerspoor.verdict/1","to":"number:1-1","verdict":"maybe"}"#,
    #"{"from":"a","kind":"is","note":"","schema":"kamerspoor.verdict/1","to":"number:1-1","verdict":"accepted"}"#,
    #"{"from":"document:","kind":"is","note":"","schema":"kamerspoor.verdict/1","to":"number:1-1","verdict":"accepted"}"#,
    #"{"from":"document:a","kind":"is","note":1,"schema":"kamerspoor.verdict/1","to":"number:1-1","verdict":"accepted"}"#,
    #"{"field":"date","note":"","schema":"kamerspoor.correction/1","sha256":"abc","value":"2023-01-01"}"#,
    #"{"field":"sha","note":"","schema":"kamerspoor.correction/1","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","value":"2023-01-01"}"#,
    #"{"field":"date","note":"","schema":"kamerspoor.correction/1","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","value":"2023-02-30"}"#,
    #"{"field":"date","field":"date","note":"","schema":"kamerspoor.correction/1","sha256":"","value":""}"#,
  ])
  func `with a bad line has the others taken over, and the line told`(_ bad: String) throws {
    let place = try Workplace()
    #expect(try place.run("import", ".").status == 0)
    let good =
      #"{"from":"document:aaaaaaaaaaaa","kind":"is","note":"","schema":"kamerspoor.verdict/1","to":"number:1-1","verdict":"accepted"}"#
    try place.write("\(bad)\r\n\n\(good)", to: "v.jsonl")
    let run = try place.run("link", "import", "v.jsonl")
    #expect(run.status == 2)
    #expect(run.complaint.contains("v.jsonl:1: "))
    #expect(run.complaint.contains("verdicts: 1 new"))
    #expect(!run.hasControls)
    #expect(try place.run("link", "export").text == good + "\n")
  }

  @Test func `that is not there is trouble`() throws {
    let place = try Workplace()
    #expect(try place.run("import", ".").status == 0)
    #expect(try place.run("link", "import", "niets.jsonl").status == 2)
    #expect(try place.run("link", "export", "niets/v.jsonl").status == 2)
    #expect(try place.run("link", "export").status == 1)
  }
}

import TestAids
import Testing

@Suite struct `Link` {
  private func place() throws -> Workplace {
    let place = try Workplace()
    #expect(try place.run("import", String(Corpus.folder)).status == 0)
    return place
  }

  private func links(_ place: Workplace, _ arguments: String...) throws -> [JSONValue] {
    let run = try place.run(["link"] + arguments + ["--json"])
    #expect(run.status < 2, "\(run.complaint)")
    #expect(try JSONSchema(named: "link").problems(in: run.json) == [])
    return try run.json["links"]?.array ?? []
  }

  @Test func `lists what is inferred, the least sure first, with reasons and both places`() throws {
    let place = try place()
    let links = try links(place)
    #expect(links.count > 2)
    let sure = links.compactMap { link -> Double? in
      guard case .number(let number)? = link["confidence"] else { return nil }
      return number
    }
    #expect(sure == sure.sorted())
    for link in links {
      #expect(link["basis"] == .string("inferred"))
      #expect(link["verdict"] == .null)
      #expect(link["reasons"]?.array.isEmpty == false)
      let names = link["sources"]?.array.compactMap { $0["name"]?.string } ?? []
      #expect(Set(names).count > 1, "\(link)")
    }
    #expect(Set(links.compactMap { $0["id"]?.string }).count == links.count)
    let text = try place.run("link").text
    for link in links { #expect(text.contains(link["id"]?.string ?? "?")) }
    #expect(try place.run("link", "--below", "0.5").status == 1)
    #expect(try self.links(place, "--below", "1") == links)
  }

  @Test func `keeps to a motion, a document or a dossier`() throws {
    let place = try place()
    let all = try Set(links(place).compactMap { $0["id"]?.string })
    for what in ["Leijten", "beslisnota-herstel-appreciatie.txt", "26643"] {
      let some = try Set(links(place, what).compactMap { $0["id"]?.string })
      #expect(some.isSubset(of: all), "\(what)")
    }
    let none = try place.run("link", "zeekoe")
    #expect(none.status == 1)
    #expect(none.complaint.contains("zeekoe"))
  }

  @Test func `rejects and accepts, and takes that back, whatever is imported`() throws {
    let place = try place()
    let before = try place.dump()
    let first = try #require(try links(place).last)
    let id = try #require(first["id"]?.string)
    let rejected = try place.run("link", "reject", id, "--note", "ander \u{1B}[31mdossier\n")
    #expect(rejected.status == 0)
    #expect(!rejected.hasControls)
    #expect(rejected.text.contains("rejected"))
    for _ in 1...2 {
      let now = try #require(try links(place).first { $0["id"]?.string == id })
      #expect(now["verdict"] == .string("rejected"))
      #expect(now["note"] == .string("ander \u{1B}[31mdossier\n"))
      #expect(now["reasons"] == first["reasons"])
      #expect(try place.run("import", String(Corpus.folder)).status == 0)
    }
    for command in [["link"], ["check"], ["timeline", "Leijten"], ["motion", "Leijten"]] {
      #expect(try !place.run(command).hasControls)
    }
    #expect(try place.run("link", "accept", id, "--note", "toch wel").status == 0)
    let accepted = try #require(try links(place).first { $0["id"]?.string == id })
    #expect(accepted["basis"] == .string("reader"))
    #expect(accepted["reasons"]?.array.first == .string("the reader's verdict: toch wel"))
    #expect(try place.run("link", "undo", id).status == 0)
    #expect(try place.run("link", "undo", id).status == 1)
    #expect(try links(place).last == first)
    #expect(try place.dump() == before)
  }

  @Test func `adds what was not found, and shows it as the reader's`() throws {
    let place = try place()
    let added = try place.run(
      "link", "add", "carries-out", "beslisnota-herstel-appreciatie.txt", "26643-1001", "--note",
      "zie het slot", "--json")
    #expect(added.status == 0, "\(added.complaint)")
    let link = try #require(added.json["links"]?.array.first)
    #expect(link["basis"] == .string("reader"))
    #expect(link["to"]?["key"] == .string("motion:26643-1001"))
    let shown = try place.run("show", "beslisnota-herstel-appreciatie.txt").text
    #expect(shown.contains("carries out"))
    #expect(shown.contains("the reader's verdict: zie het slot"))
    let json = try place.run("show", "beslisnota-herstel-appreciatie.txt", "--json").json
    #expect(try JSONSchema(named: "show").problems(in: json) == [])
    let id = try #require(link["id"]?.string)
    #expect(try place.run("link", "undo", id).status == 0)
    #expect(
      try !place.run("show", "beslisnota-herstel-appreciatie.txt").text.contains("carries out"))
  }

  @Test func `tells of what it says on what is not held`() throws {
    let place = try place()
    let line =
      #"{"from":"document:aaaaaaaaaaaa","kind":"answers","note":"later","schema":"kamerspoor.verdict/1","to":"motion:1-1","verdict":"accepted"}"#
    try place.write(line + "\n", to: "v.jsonl")
    #expect(try place.run("link", "import", "v.jsonl").status == 0)
    let last = try #require(try links(place).last)
    #expect(last["held"] == .boolean(false))
    #expect(last["confidence"] == .null)
    #expect(try place.run("link").text.contains("not found in what is held"))
    #expect(try place.run("link", "export").text == line + "\n")
  }

  @Test func `adds that a letter keeps a promise, named by the paper that makes it`() throws {
    let place = try Workplace()
    try place.take("kamerbrief-ontraden-motie.txt", "kamerbrief-gewijzigde-motie.txt")
    #expect(try place.run("import", ".", "--quiet").status == 0)
    #expect(
      try place.run("check", "--only", "commitment-overdue", "--as-of", "2024-01-01").status == 0)
    let keeping = ["link", "add", "fulfils", "kamerbrief-gewijzigde-motie.txt"]
    #expect(try place.run(keeping + ["kamerbrief-ontraden-motie.txt#9"]).status == 64)
    #expect(try place.run(keeping + ["kamerbrief-ontraden-motie.txt#1"]).status == 0)
    #expect(
      try place.run("check", "--only", "commitment-overdue", "--as-of", "2024-01-01").status == 1)
  }

  @Test(arguments: [
    ["link", "accept"], ["link", "accept", "zz"], ["link", "accept", "abc"],
    ["link", "reject", "abcd", "abcd"], ["link", "add", "eats", "a", "b"],
    ["link", "add", "answers", "a"], ["link", "add", "answers", "zeekoe", "26643-1001"],
    ["link", "add", "same as", "26643-1001", "26643-1170"],
    ["link", "add", "same as", "26643-1001", "beslisnota-herstel-appreciatie.txt"],
    ["link", "add", "replaces", "26643-1001", "26643-1001"], ["link", "--below", "2"],
    ["link", "--below", "0.955"], ["link", "--below", ""], ["link", "--note", "x"],
    ["link", "undo", "abcd", "--note", "x"], ["link", "import"], ["link", "export", "a", "b"],
    ["link", "add", "cites", "document:zz", "1-1"],
    ["link", "add", "fulfils", "kst-26643-1001.txt", "kst-26643-1001.txt"],
    ["link", "add", "signed by", "kst-26643-1001.txt", "zeekoe"],
    ["link", "add", "accompanies", "number:26643-1001", "kst-26643-1001.txt"],
    ["link", "add", "is", "kst-26643-1001.txt", "zeekoe"],
  ])
  func `refuses a command line that cannot be carried out`(_ arguments: [String]) throws {
    let run = try Self.shared.get().run(arguments)
    #expect(run.status == 64, "\(run.complaint)")
    #expect(!run.complaint.isEmpty)
    #expect(run.text == "")
  }

  private static let shared = Result {
    let place = try Workplace()
    _ = try place.run("import", String(Corpus.folder))
    return place
  }

  @Test func `finds nothing by a name that no link has`() throws {
    let run = try Self.shared.get().run("link", "accept", "00000000")
    #expect(run.status == 1)
    #expect(run.complaint.contains("00000000"))
  }
}

import TestAids
import Testing

@Suite(.holdingCorpus) struct `A search for a range` {
  private func range(_ query: String) throws -> String? {
    let run = try ask("search", "--json", "--", query)
    #expect(try JSONSchema(named: "search").problems(in: run.json) == [])
    guard try run.json["understood"] == .string("range"),
      let range = try run.json["ranges"]?.array.first
    else { return nil }
    let ends = ["first", "last"].map { range[$0]?.integer.map(String.init) ?? "" }
    return "\(range["dossier"]?.string ?? "") \(ends.joined(separator: ".."))"
  }

  @Test(arguments: [
    "26643 nr 990..1010", "26643 990..1010", "26 643 nr. 990..1010", "26.643, nrs. 990..1010",
    "26643-990..1010", "26643–990..1010", "26643 - 990 .. 1010", "26643 nr 990...1010",
    "26643 nr 990…1010", "26643 nummers 990..1010", "26643 nummer 990 .. nr. 1010",
    "Kamerstuk 26643, nr. 990..1010", "kst-26643-990..1010", " 26643 nr 990..1010 ",
    "26643 NR 990..1010", "26643\u{A0}nr\u{A0}990..1010",
    "26643-990 t/m 1010", "26 643, nr. 990 t/m 1010", "26 643, nrs. 990–1010",
    "Kamerstukken II 2022/23, 26 643, nrs. 990 tot en met 1010",
  ])
  func `knows each spelling`(_ query: String) throws {
    #expect(try range(query) == "26643 990..1010")
  }

  @Test(arguments: [
    ("21501-33 nr 980..", "21501-33 980.."), ("21 501-33, nr. 980 ..", "21501-33 980.."),
    ("21501-33-980..", "21501-33 980.."), ("21501-33-980…", "21501-33 980.."),
    ("21501-33 980..", "21501-33 980.."), ("21501-08 80..90", "21501-08 80..90"),
    ("26643 ..1010", "26643 ..1010"), ("26643 nr ..1010", "26643 ..1010"),
    ("26 643..1010", "26643 ..1010"), ("26643..", "26643 .."), ("21501-33..", "21501-33 .."),
    ("36600 XVI 50..60", "36600-XVI 50..60"), ("36600-XVI-50..60", "36600-XVI 50..60"),
    ("36 600 hoofdstuk XVI, nrs. 50..60", "36600-XVI 50..60"),
    ("26643 1..99999", "26643 1..99999"), ("26643, nrs. 1-99999", "26643 1..99999"),
    ("26643 7..7", "26643 7..7"),
  ])
  func `may have a suffix, an open end, or no bounds to speak of`(_ query: String, _ read: String)
    throws
  {
    #expect(try range(query) == read)
  }

  @Test(arguments: [
    "26643 1010..990", "26643 ..0", "..1010", "..", "nr 990..1010", "990..1010",
    "26643 nr 990..1010 algoritme", "algoritme 26643 nr 990..1010", "26643 990..123456",
    "26643 123456..", "26643990..1010", "26643 990..1010..1020", "26643 990.1010", "26643, nr. 990",
    "26643, nrs. 990 en 1001", "26643 artikel 990..1010",
    "1990..1995", "26643 B..D",
  ])
  func `is nothing else`(_ query: String) throws {
    #expect(try range(query) == nil)
  }

  @Test func `is told how it is typed where it ends before it begins`() throws {
    let run = try ask("search", "26643 nr 1010..990")
    #expect(run.status == 1)
    #expect(
      run.complaint.contains(
        "26643 nr 1010..990 ends before it begins; kamerspoor search '26643-990..1010'\n"))
    #expect(!run.complaint.contains("as words"))
    #expect(try !ask("search", "26643 nr 990..1010").complaint.contains("ends before"))
  }

  @Test func `lists what is held or cited in order, and counts the others`() throws {
    let run = try ask("search", "26643 nr 980..1010")
    #expect(run.status == 0)
    #expect(
      run.lines.prefix(3) == [
        "26643-980..1010: 1 number held, 1 cited but not held; 29 numbers of the range are neither held nor cited",
        "26643-987:   cited by 3, held: no, https://zoek.officielebekendmakingen.nl/kst-26643-987.html",
        "26643-1001:  cited by 3, held: yes",
      ])
    let json = try ask("search", "26643 nr 980..1010", "--json").json
    #expect(json["ids"]?.strings == ["26643-987", "26643-1001"])
    #expect(json["numbers"]?.array.map { $0["held"] } == [.boolean(false), .boolean(true)])
    let tally = json["ranges"]?.array.first
    #expect(["held", "notHeld", "unknown"].map { tally?[$0]?.integer } == [1, 1, 29])
    let relations = (json["results"]?.array ?? []).compactMap { $0["relation"]?.string }
    #expect(relations.first == "is")
    #expect(relations.dropFirst().allSatisfy { $0 == "cites" })
  }

  @Test func `counts a letter that other papers show to be a number as held`() throws {
    let run = try ask("search", "32761 250..")
    #expect(run.lines.prefix(2).first == "32761-250..: 1 number held, 0 cited but not held")
    #expect(run.text.contains("32761-251:  cited by "))
    #expect(run.text.contains("is 32761-251 (inferred)"))
  }

  @Test func `keeps to the limit and the filters`() throws {
    let short = try ask("search", "26643..", "--limit", "2", "--json").json
    #expect(short["numbers"]?.array.count == 2)
    #expect(short["results"]?.array.count == 2)
    #expect(short["ranges"]?.array.first?["held"]?.integer == 4)
    let motions = try ask("search", "26643..", "--kind", "motie", "--json").json
    #expect(Set((motions["results"]?.array ?? []).map { $0["kind"]?.string }) == ["motie"])
    #expect(motions["numbers"]?.array.count == 5)
  }

  @Test func `that holds nothing is nothing found`() throws {
    let run = try ask("search", "26643 nr 1..5")
    #expect(run.status == 1)
    #expect(run.text == "")
    #expect(run.complaint == "nothing found for 26643 nr 1..5\n")
  }
}

@Suite(.holdingCorpus) struct `A search for a dossier` {
  @Test(arguments: ["26643", "26 643", "26.643", "Kamerstuk 26 643", "kst-26643"])
  func `counts its numbers, and lists its papers before those that cite it`(_ query: String) throws
  {
    let run = try ask("search", query)
    #expect(run.lines.first == "26643: 4 numbers held, 1 cited but not held")
    #expect(run.lines[1] == "https://zoek.officielebekendmakingen.nl/dossier/26643")
    let json = try ask("search", query, "--json").json
    #expect(json["understood"] == .string("dossier"))
    #expect(json["ids"]?.strings == ["26643"])
    #expect(
      (json["numbers"]?.array ?? []).compactMap { $0["id"]?.string } == [
        "26643-987", "26643-1001", "26643-1170", "26643-1323", "26643-1341",
      ])
    let results = json["results"]?.array ?? []
    #expect(results.prefix(4).allSatisfy { $0["kind"] == .string("motie") })
    #expect(results.prefix(4).allSatisfy { $0["relation"] == .string("dossier") })
    let citing = results.filter { $0["relation"] == .string("cites") }
    #expect(citing.count > 2)
    #expect(citing.allSatisfy { $0["line"]?.integer != nil && $0["snippet"]?.string != nil })
    #expect(try ask("search", query, "--limit", "1").lines.count == 6)
  }

  @Test(arguments: [
    ("36600-XVI", "36600-XVI"), ("36 600 XVI", "36600-XVI"), ("36600 XVI", "36600-XVI"),
    ("21501-33", "21501-33"), ("21 501–33", "21501-33"),
  ])
  func `may have a suffix`(_ query: String, _ id: String) throws {
    let json = try ask("search", query, "--json").json
    #expect(json["understood"] == .string("dossier"))
    #expect(json["ids"]?.strings == [id])
  }

  @Test func `stays one where the filters leave none of its papers`() throws {
    let run = try ask("search", "26643", "--kind", "verslag", "--json")
    #expect(run.status == 1)
    #expect(try run.json["understood"] == .string("dossier"))
    #expect(try run.json["numbers"]?.array.count == 5)
    let motions = try ask("search", "26643", "--kind", "motie", "--json").json
    #expect(motions["results"]?.array.count == 4)
  }

  @Test(arguments: ["20301", "12345", "2511", "26644"])
  func `that is not known is words`(_ query: String) throws {
    #expect(try ask("search", query, "--json").json["understood"] == .string("words"))
  }
}

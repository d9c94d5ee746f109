import TestAids
import Testing

@Suite(.holdingCorpus) struct `Timeline` {
  static let subjects = [
    "26643-1001", "Leijten", "Kathmann", "26643", "21501-33", "kamerbrief-ontraden-motie.txt",
    "4577120", "algoritmeregister", "32761-251", "tweeminutendebat 28 maart 2023", "JenV",
    "ministerie van Financiën", "Yeşilgöz",
  ]

  @Test(arguments: subjects)
  func `puts the events in order of what is known of the day`(_ what: String) throws {
    let events = try ask("timeline", what, "--json").json["events"]?.array ?? []
    #expect(!events.isEmpty)
    let days = events.map { $0["date"]?["earliest"]?.string ?? $0["date"]?["latest"]?.string }
    let known = days.compactMap { $0 }
    #expect(known == known.sorted())
    #expect(days.prefix(known.count).allSatisfy { $0 != nil })
    for event in events {
      #expect(event["sources"]?.array.isEmpty == false)
      if event["what"] == .string("advised") {
        #expect(event["advice"]?.string != nil)
        #expect(event["basis"]?.string != nil)
        #expect(event["text"]?.string?.hasPrefix(event["advice"]?.string ?? "?") == true)
      }
    }
  }

  @Test(arguments: subjects)
  func `prints a row for each event, and marks what is inferred`(_ what: String) throws {
    let events = try ask("timeline", what, "--json").json["events"]?.array ?? []
    let rows = try ask("timeline", what).lines.dropFirst().filter { !$0.hasPrefix(" ") }
    #expect(rows.count == events.count)
    for (event, row) in zip(events, rows) {
      #expect(row.contains("  inferred  ") == (event["inferred"] == .boolean(true)), "\(row)")
    }
  }

  @Test func `tells what was promised and by when`() throws {
    let run = try ask("timeline", "kamerbrief-ontraden-motie.txt", "--json")
    let due = try (run.json["events"]?.array ?? []).filter { $0["what"] == .string("due") }
    #expect(due.map { $0["date"]?["latest"]?.string } == ["2023-09-30"])
  }

  @Test func `sets the words of a term beside what they were read as`() throws {
    let text = try ask("timeline", "kamerbrief-ontraden-motie.txt").text
    #expect(text.contains("date: «voor 1 oktober 2023», read as at most 2023-09-30"))
    #expect(!text.contains("«3 april 2023», read as"))
    let events = try ask("timeline", "kamerbrief-ontraden-motie.txt", "--json").json["events"]
    let due = events?.array.first { $0["what"] == .string("due") }
    #expect(due?["date"]?["text"] == .string("voor 1 oktober 2023"))
  }

  @Test func `takes several numbers, of motions and of other papers`() throws {
    func events(_ what: String...) throws -> [String] {
      let json = try #require(Holding.place).run(["timeline", "--json"] + what).json
      #expect(try JSONSchema(named: "timeline").problems(in: json) == [])
      return (json["events"]?.array ?? []).map {
        "\($0["what"]?.string ?? "") \($0["text"]?.string ?? "")"
      }
    }
    let alone = try events("26643-1001") + events("26643-1170") + events("32761-251")
    let together = try events("26643-1001", "26643-1170", "32761-251")
    #expect(Set(together) == Set(alone))
    #expect(try events("26643, nrs. 1001 en 1170") == events("26643-1170", "26643-1001"))
    let run = try ask("timeline", "26643-1001", "26643-5")
    #expect(run.status == 0)
    #expect(run.complaint == "no paper held tells of 26643-5\n")
  }

  @Test func `keeps to days`() throws {
    let all = try ask("timeline", "26643", "--json").json["events"]?.array ?? []
    let early = try ask("timeline", "26643", "--to", "2023-12-31", "--json").json["events"]?.array
    let late = try ask("timeline", "26643", "--from", "2024-01-01", "--json").json["events"]?.array
    #expect(early?.isEmpty == false && late?.isEmpty == false)
    #expect(all.allSatisfy { early?.contains($0) == true || late?.contains($0) == true })
    #expect(
      early?.allSatisfy { ($0["date"]?["earliest"]?.string ?? "") <= "2023-12-31" } == true)
    #expect(
      late?.allSatisfy { ($0["date"]?["latest"]?.string ?? "9") >= "2024-01-01" } == true)
  }

  @Test func `says how a paper without a date got its place`() throws {
    let run = try ask("timeline", "26643-1001", "--json")
    let undated = try (run.json["events"]?.array ?? []).filter {
      $0["what"] == .string("letter") && $0["date"]?["value"] == .null
    }
    #expect(!undated.isEmpty)
    for event in undated { #expect(event["dateReason"]?.string?.isEmpty == false) }
  }
}

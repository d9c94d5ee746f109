import TestAids
import Testing

@Suite(.holdingCorpus) struct `Check` {
  private func findings(_ options: String...) throws -> [JSONValue] {
    let run = try #require(Holding.place).run(["check", "--json"] + options)
    #expect(run.complaint == "")
    return try run.json["findings"]?.array ?? []
  }

  @Test(arguments: [
    "advice-differs", "addressee-unlikely", "commitment-open", "commitment-overdue",
    "date-differs", "dates-out-of-order", "duplicate", "form-differs", "letter-not-held",
    "memo-not-held", "motion-not-held", "motion-unanswered", "number-differs", "paper-not-held",
    "replaced-differs", "state-differs", "submitters-differ", "undated", "version-differs",
  ])
  func `keeps to one code`(_ code: String) throws {
    let all = try findings().filter { $0["code"] == .string(code) }
    #expect(try findings("--only", code) == all)
    #expect(try ask("check", "--only=\(code)").status == (all.isEmpty ? 1 : 0))
  }

  @Test func `sets the opinions of one motion that differ beside each other`() throws {
    let found = try findings("--only", "advice-differs").compactMap { $0["message"]?.string }
    #expect(
      found.contains {
        $0.contains("Kathmann") && $0.contains("Oordeel Kamer by")
          && $0.contains("Verzocht motie aan te houden by")
      })
  }

  @Test func `judges promises by the day that is given, and by the newest paper's else`() throws {
    #expect(try ask("check", "--json").json["asOf"] == .string("2025-06-12"))
    let (early, late) = (["--as-of", "2023-09-30"], ["--as-of", "2023-10-01"])
    let before = try #require(Holding.place).run(["check", "--json"] + early).json
    let after = try #require(Holding.place).run(["check", "--json"] + late).json
    #expect(before["asOf"] == .string("2023-09-30"))
    #expect(after["asOf"] == .string("2023-10-01"))
    let overdue = [before, after].map { json in
      json["findings"]?.array.count { $0["code"] == .string("commitment-overdue") } ?? 0
    }
    #expect(overdue[0] + 1 == overdue[1])
    #expect(try ask("check", "--as-of", "2023-10-01").text.contains("as of 2023-10-01"))
  }

  @Test(arguments: [
    ("commitment-overdue", "begin volgend jaar", "2025-04-30", "at most 2025-04-30"),
    ("commitment-overdue", "op 3 juni a.s.", "2024-06-03", "2024-06-03: "),
    ("commitment-open", "in de loop van 2025", "2025-12-31", "at most 2025-12-31"),
    ("commitment-open", "na de zomer", nil, "from 2024-09-01, without a last day"),
  ])
  func `gives the words of a term, which is no printed day`(
    _ code: String, _ words: String, _ latest: String?, _ reading: String
  ) throws {
    let found = try #require(
      try findings("--only", code).first { $0["due"]?["text"] == .string(words) })
    #expect(found["due"]?["latest"] == latest.map(JSONValue.string) ?? .null)
    #expect(found["due"]?["basis"] != .string("stated"))
    #expect(found["message"]?.string?.hasPrefix("due «\(words)», read as \(reading)") == true)
  }

  @Test func `says nothing more of a day that a paper prints`() throws {
    for finding in try findings() {
      guard finding["due"]?["value"]?.string == nil || finding["due"]?["basis"] != .string("stated")
      else {
        #expect(finding["message"]?.string?.contains("read as") == false)
        continue
      }
      #expect(finding["message"]?.string?.contains("due by") == false)
    }
  }

  @Test func `never misses a paper that is held, nor the other number of a joint one`() throws {
    let missing = try findings("--only", "paper-not-held").compactMap { $0["message"]?.string }
    #expect(missing.contains { $0.contains("h-tk-20222023-66") })
    for held in ["26643-1001", "26643-1170", "32761-251", "29911-251", "36600-XVI-54"] {
      #expect(!missing.contains { $0.contains(" \(held) ") }, "\(held)")
    }
  }

  @Test func `finds nothing in an archive without papers`() throws {
    let place = try Workplace()
    #expect(try place.run("import", ".").status == 0)
    let run = try place.run("check", "--json")
    #expect(run.status == 1)
    #expect(try run.json["asOf"] == .null)
    #expect(try JSONSchema(named: "check").problems(in: run.json) == [])
    for arguments in [
      ["search", "x"], ["motion", "x"], ["timeline", "x"], ["dossier", "26643"],
    ] {
      #expect(try place.run(arguments).status == 1)
    }
  }
}

import TestAids
import Testing

@Suite(.enabled(if: Real.isHere), .holdingSeeds()) struct `Real papers together` {
  private let memo = "000_84eaf30ea222cc89.txt"
  private let letter = "001_056d1b19d0a90eb5.txt"
  private let correction = "002_9f848c4b344fc8d6.txt"
  private let earlier = "003_e4c05947aadea225.txt"

  @Test(arguments: [
    "32 761, nr. 251", "32761-251", "kst-32761-251", "Kamerstukken 32 761 en 29 911, nr. 251",
  ])
  func `show a letter to be a kamerstuk, and two that cite it`(_ number: String) throws {
    let run = try ask("search", number, "--json")
    let results = try run.json["results"]?.array ?? []
    let names = results.map { "\($0["relation"]?.string ?? "") \($0["name"]?.string ?? "")" }
    #expect(names.first == "is \(earlier)")
    #expect(names.dropFirst().sorted() == ["cites \(memo)", "cites \(letter)"])
    #expect(results.first?["inferred"] == .boolean(true))
    #expect(results.first?["reasons"]?.strings.contains { $0.contains(memo) } == true)
  }

  @Test func `are found by kenmerk and by words`() throws {
    let kenmerk = try ask("search", "4577120", "--json").json["results"]?.array ?? []
    #expect(kenmerk.map { $0["name"]?.string } == [memo])
    let words = try ask("search", "registratieplicht", "--json").json["results"]?.array ?? []
    #expect(Set(words.compactMap { $0["name"]?.string }) == [memo, letter, earlier])
  }

  @Test func `tell one history of two stages, never one motion`() throws {
    let histories = try ask("motion", "Leijten", "--json").json["histories"]?.array ?? []
    #expect(histories.count == 1)
    let stages = histories.first?["stages"]?.array ?? []
    #expect(stages.map { $0["form"]?.string } == ["motie", "gewijzigd"])
    #expect(stages.map { $0["kamerstuk"]?.string } == [nil, "26643-1001"])
    #expect(stages.map { Set($0.sources.map(\.name)) } == [[memo], [letter]])
    let steps = histories.first?["steps"]?.array ?? []
    #expect(steps.map { $0["basis"]?.string } == ["inferred"])
    #expect(steps.first?["reasons"]?.array.isEmpty == false)
    let text = try ask("motion", "Leijten").text
    #expect(text.contains("its number is not in these papers"))
    #expect(text.contains("↓ replaced (inferred): "))
    #expect(!text.contains("987"))
    #expect(try ask("timeline", "26643-1001").status == 0)
  }

  @Test func `tell who advised what and where`() throws {
    let history = try ask("motion", "Leijten", "--json").json["histories"]?.array.first
    #expect(
      advice(in: history) == [
        "Ontraden|Minister van Justitie en Veiligheid|intended letter|nil",
        "Ontraden|Staatssecretaris van Koninkrijksrelaties en Digitalisering|debate|26643-1001",
        "Ontraden|staatssecretaris van Binnenlandse Zaken|debate|nil",
      ])
    let other = try ask("motion", "Kathmann", "--json").json["histories"]?.array ?? []
    #expect(other.count == 1)
    #expect(
      advice(in: other.first) == [
        "Oordeel Kamer|staatssecretaris van BZK|debate|nil",
        "Verzocht motie aan te houden|Minister van Justitie en Veiligheid|intended letter|nil",
      ])
  }

  private func advice(in history: JSONValue?) -> [String] {
    (history?["events"]?.array ?? []).filter { $0["what"] == .string("advised") }.map { event in
      ["advice", "who", "basis", "motion"].map { event[$0]?.string ?? "nil" }
        .joined(separator: "|")
    }.sorted()
  }

  @Test func `give an undated letter the day of its memo, and say so`() throws {
    let events = try ask("timeline", "26643-1001", "--json").json["events"]?.array ?? []
    let letters = events.filter {
      $0["what"] == .string("letter") && $0.sources.first?.name == letter
    }
    #expect(letters.count == 1)
    #expect(letters.first?["date"]?["value"] == .null)
    #expect(letters.first?["date"]?["earliest"] == .string("2023-04-03"))
    #expect(letters.first?["date"]?["basis"] == .string("inferred"))
    #expect(letters.first?["dateReason"]?.string?.contains(memo) == true)
    let links = try ask("show", letter, "--json").json["links"]?.array ?? []
    let advised = links.filter { $0["kind"] == .string("accompanies") }
    #expect(advised.map { $0["basis"]?.string } == ["inferred"])
    #expect(advised.first?["reasons"]?.array.isEmpty == false)
  }

  @Test func `show which letter answered a motion, and what that letter itself says`() throws {
    let run = try ask("motion", "21501-33-985", "--json")
    let events = try run.json["histories"]?.array.first?["events"]?.array ?? []
    let answers = events.filter {
      $0["what"] == .string("letter") && $0.sources.first?.name == earlier
    }
    #expect(answers.map { $0["inferred"] } == [.boolean(true)])
    #expect(answers.first?["date"]?["value"] == .string("2022-12-01"))
    let shown = try ask("show", earlier).text
    #expect(shown.contains("2022-11-30"))
    #expect(shown.contains("answers"))
    #expect(shown.contains("inferred"))
  }

  @Test func `show what is contradicted and what is lacking`() throws {
    let findings = try ask("check", "--json").json["findings"]?.array ?? []
    let found = findings.map { "\($0["code"]?.string ?? "") \($0["message"]?.string ?? "")" }
    for signs in [
      ["advice-differs", "Kathmann", "Oordeel Kamer", "Verzocht motie aan te houden"],
      ["letter-not-held", correction], ["motion-not-held", "Kathmann"],
      ["motion-not-held", "26643-1001"], ["motion-not-held", "21501-33-985"],
      ["motion-not-held", "Leijten", "2023-03-28"], ["commitment-open", "halfjaarbericht politie"],
      ["paper-not-held", "h-tk-20222023-66"], ["addressee-unlikely", memo],
      ["undated", letter, "2023-04-03"],
    ] {
      #expect(found.contains { line in signs.allSatisfy { line.contains($0) } }, "\(signs)")
    }
    #expect(!found.contains { $0.contains("32761-251 is") || $0.contains("29911-251 is") })
    #expect(found.count { $0.hasPrefix("advice-differs") } == 1)
    #expect(found.count { $0.hasPrefix("letter-not-held") } == 1)
    #expect(found.count { $0.hasPrefix("paper-not-held") } == 1)
    #expect(found.count { $0.hasPrefix("undated") } == 1)
  }
}

@Suite(.enabled(if: Real.isHere), .holdingSeeds(and: "moties", "odata"))
struct `A real motion among many` {
  @Test func `stays apart from another of the same Member and day`() throws {
    let histories = try ask("motion", "Kathmann", "--json").json["histories"]?.array ?? []
    #expect(histories.count > 1)
    let memo = "002_9f848c4b344fc8d6.txt"
    let files = histories.map { Set(($0["stages"]?.sources ?? []).map(\.name)) }
    #expect(files.count { $0.contains(memo) } == 1)
    #expect(files.contains([memo]))
    #expect(files.contains { $0.contains("kst-26643-1170.txt") })
    let run = try ask("motion", "Kathmann")
    #expect(run.status == 0)
    #expect(run.complaint.contains("histories fit Kathmann"))
    let one = try ask("motion", "Kathmann gezichtsherkenning", "--json")
    #expect(try one.json["histories"]?.array.count == 1)
  }

  @Test func `is not lost among the others, nor tied to them`() throws {
    let histories = try ask("motion", "Leijten", "--json").json["histories"]?.array ?? []
    let stages = histories.flatMap { $0["stages"]?.array ?? [] }
    #expect(stages.contains { $0["kamerstuk"] == .string("26643-1001") })
    let answers = try ask("search", "32761-251", "--json").json["results"]?.array ?? []
    #expect(answers.first?["name"] == .string("003_e4c05947aadea225.txt"))
  }
}

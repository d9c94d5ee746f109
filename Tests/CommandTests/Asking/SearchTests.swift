import TestAids
import Testing

@Suite(.holdingCorpus) struct `Search` {
  /// The names of the results, in order, with why they are there.
  private func results(_ arguments: [String]) throws -> [String] {
    let run = try #require(Holding.place).run(["search", "--json"] + arguments)
    let results = try run.json["results"]?.array ?? []
    #expect(run.status == (results.isEmpty ? 1 : 0))
    #expect(run.complaint == "")
    return results.map {
      "\($0["relation"]?.string ?? "") \($0["name"]?.string ?? "")"
    }
  }

  @Test(arguments: [
    "26643-1001", "26 643, nr. 1001", "26643, nr. 1001", "26.643, nr. 1001", "26 643 nr.1001",
    "kst-26643-1001", "KST 26643-1001", "KST-26643-1001", "Kamerstuk 26 643, nr. 1001",
    "Kamerstukken II 2022/23, 26 643, nr. 1001", "Kamerstukken II, 2022-2023, 26 643, nr. 1001",
    "TK 2022–2023, 26 643, nr. 1001", "(26643-1001)", "(Kamerstuk 26 643, nr. 1001)",
    "26643–1001", "26 643 nummer 1001", "Kamerstukken II 2022/2023, 26643, 1001",
    "«26 643, nr. 1001»", "kamerstuk 26643 nr 1001", "26 643, nr. 1001",
  ])
  func `finds a paper and those that cite it by its number in any spelling`(_ number: String)
    throws
  {
    #expect(
      try results([number]) == [
        "is kst-26643-1001.txt", "cites beslisnota-overzicht-moties.txt",
        "cites beslisnota-paginakop-in-zin.txt", "cites kamerbrief-gewijzigde-motie.txt",
      ])
  }

  @Test(arguments: [
    ("36 600 XVI, nr. 54", "36600-XVI-54"), ("36600-XVI-54", "36600-XVI-54"),
    ("36 600-XVI-54", "36600-XVI-54"), ("(Kamerstuk 36 600 XVI, nr. 54)", "36600-XVI-54"),
    ("36 600 hoofdstuk XVI, nr. 54", "36600-XVI-54"), ("21501-33-1140", "21501-33-1140"),
    ("21 501-33, nr. 1140", "21501-33-1140"), ("21501–33, nr. 1140", "21501-33-1140"),
    ("kst-21501-33-1140", "21501-33-1140"),
  ])
  func `knows a dossier's suffix`(_ number: String, _ id: String) throws {
    #expect(try results([number]).first == "is kst-\(id).txt")
  }

  @Test(arguments: [["26", "643,", "nr.", "1001"], ["Kamerstuk", "26643-1001"]])
  func `takes its words together`(_ words: [String]) throws {
    #expect(try results(words).first == "is kst-26643-1001.txt")
  }

  @Test(arguments: [
    "32 761, nr. 251", "32761-251", "kst-32761-251", "Kamerstukken 32 761 en 29 911, nr. 251",
    "29911-251",
  ])
  func `finds a letter that other papers show to be the number, and says why`(_ number: String)
    throws
  {
    let run = try ask("search", number, "--json")
    let letters = try (run.json["results"]?.array ?? []).filter { $0["relation"] == .string("is") }
    #expect(!letters.isEmpty)
    for letter in letters {
      #expect(letter["inferred"] == .boolean(true))
      #expect(letter["kamerstukken"] == .array([]))
      #expect(letter["date"]?["value"] == .string("2022-12-01"))
      #expect(letter["reasons"]?.array.isEmpty == false)
    }
    let text = try ask("search", number).text
    #expect(text.contains("(inferred)"))
    #expect(text.contains("because "))
  }

  @Test func `finds the papers that bear a kenmerk, the newest first`() throws {
    #expect(
      try results(["4577120"]).first == "kenmerk beslisnota-paginakop-in-zin.txt")
    #expect(
      try results(["4577120"]).sorted() == [
        "kenmerk beslisnota-paginakop-in-zin.txt", "kenmerk beslisnota-registratieplicht-crlf.txt",
        "kenmerk beslisnota-uitzondering-registratieplicht.txt",
        "kenmerk kamerbrief-ontraden-motie.txt",
      ])
  }

  @Test(arguments: [
    "GEZICHTSHERKENNING", "gezichtsherken", "Yesilgoz", "Yeşilgöz-Zegerius",
    "yes\u{327}ilgo\u{308}z",
  ])
  func `finds words by their beginning, without accents and capitals`(_ word: String) throws {
    #expect(try !results([word]).isEmpty)
  }

  @Test func `prints the newest first, each with the words around`() throws {
    let run = try ask("search", "algoritmeregister", "--json")
    let days = try (run.json["results"]?.array ?? []).compactMap {
      $0["date"]?["value"]?.string ?? $0["date"]?["earliest"]?.string
    }
    #expect(days.count > 4)
    #expect(days == days.sorted(by: >))
    for result in try run.json["results"]?.array ?? [] {
      #expect(result["snippet"]?.string?.lowercased().contains("algoritmeregister") == true)
    }
  }

  @Test(arguments: [
    (["--kind", "motie"], "motie"), (["--kind", "MOTIE"], "motie"),
    (["--kind=beslisnota"], "beslisnota"), (["--kind", "verslag"], ""),
  ])
  func `keeps to a kind`(_ options: [String], _ kind: String) throws {
    let run = try #require(Holding.place).run(["search", "algoritme", "--json"] + options)
    let kinds = try Set((run.json["results"]?.array ?? []).compactMap { $0["kind"]?.string })
    #expect(kinds == (kind.isEmpty ? [] : [kind]))
  }

  @Test(arguments: ["kst-26643-1001.txt", "beslisnota-kabinet.txt", "motie-publicatie.xml"])
  func `finds a paper by the name of its file`(_ name: String) throws {
    #expect(try results([name]) == ["file \(name)"])
    let json = try ask("search", name, "--json").json
    #expect(json["understood"] == .string("file"))
    #expect(json["held"] == .boolean(true))
    #expect(try JSONSchema(named: "search").problems(in: json) == [])
    #expect(try ask("search", name).text.contains("has this file name"))
    #expect(try ask("search", name, "--kind", "verslag").complaint.contains("1 paper, left out"))
  }

  @Test func `counts what it leaves out, by the option that does`() throws {
    func asked(_ arguments: String...) throws -> (left: [String], limit: Int?, shown: Int) {
      let json = try #require(Holding.place).run(["search", "--json"] + arguments).json
      #expect(try JSONSchema(named: "search").problems(in: json) == [])
      let left = (json["leftOut"]?.array ?? []).map {
        "\($0["by"]?.strings.joined(separator: "+") ?? "") \($0["count"]?.integer ?? 0)"
      }
      return (left, json["resultsLeftOut"]?.integer, json["results"]?.array.count ?? 0)
    }
    for query in ["26643-1001", "26643", "4577120", "registratieplicht", "26643 nr 980.."] {
      let all = try asked(query)
      #expect(all.left == [] && all.limit == 0 && all.shown > 1)
      let few = try asked(query, "--limit", "1")
      #expect(few.left == [] && few.limit == all.shown - 1 && few.shown == 1)
      let memos = try asked(query, "--kind", "beslisnota")
      #expect(memos.left == ["kind \(all.shown - memos.shown)"], "\(query)")
      let none = try asked(query, "--kind", "amendement", "--ministry", "VWS")
      #expect(none.left == ["kind+ministry \(all.shown)"], "\(query)")
      let text = try ask("search", query, "--kind", "amendement")
      #expect(text.status == 1)
      #expect(text.complaint.contains("\n\(all.shown) papers, left out by --kind\n"))
    }
    #expect(
      try ask("search", "registratieplicht", "--limit", "2").text.contains(
        " papers more, left out by --limit\n"))
    #expect(
      try ask("search", "26643-1001", "--kind", "motie").text.hasSuffix(
        "… and 3 papers, left out by --kind\n"))
    #expect(try asked("26643-1001", "--to", "2022-01-01").left == ["to 4"])
  }

  @Test func `keeps to days, and to a ministry, and to a number of results`() throws {
    let all = try results(["algoritme"])
    #expect(try results(["algoritme", "--limit", "2"]) == Array(all.prefix(2)))
    let early = try results(["algoritme", "--to", "2023-04-03"])
    let late = try results(["algoritme", "--from", "2023-04-04"])
    #expect(!early.isEmpty && !late.isEmpty)
    #expect(Set(early).union(late) == Set(all))
    // A paper without a day of its own may lie on either side.
    let both = Set(early).intersection(late)
    #expect(
      both.allSatisfy { $0.contains("kamerbrief-gewijzigde-motie") || $0.contains("bericht") })
    let justice = try results(["algoritme", "--ministry", "JenV"])
    #expect(!justice.isEmpty && justice.count < all.count)
    #expect(try results(["26643-1001", "--kind", "motie"]) == ["is kst-26643-1001.txt"])
    #expect(try results(["26643-1001", "--to", "2022-01-01"]) == [])
  }
}

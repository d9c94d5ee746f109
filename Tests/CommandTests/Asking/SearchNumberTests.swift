import TestAids
import Testing

@Suite(.holdingCorpus) struct `A search for a number` {
  @Test(
    arguments: [
      ("26643-1001", "26643-1001", 3, true, "Kamerstukken 26643, nr. 1001"),
      (
        "Kamerstukken II 2022/23, 26 643, nr. 1001", "26643-1001", 3, true,
        "Kamerstukken II 2022/23, 26643, nr. 1001"
      ),
      ("26 643, nr. 987", "26643-987", 3, false, "Kamerstukken 26643, nr. 987"),
      ("h-tk-20222023-66", "h-tk-20222023-66", 2, false, "Handelingen II 2022/23, nr. 66"),
      (
        "Handelingen II 2022/23, nr. 66", "h-tk-20222023-66", 2, false,
        "Handelingen II 2022/23, nr. 66"
      ),
    ] as [(String, String, Int, Bool, String)])
  func `says how many cite it, whether it is held, how it is cited and where it may be read`(
    _ query: String, _ id: String, _ citedBy: Int, _ isHeld: Bool, _ citation: String
  ) throws {
    let address =
      "https://zoek.officielebekendmakingen.nl/\(id.first == "h" ? "" : "kst-")\(id).html"
    let run = try ask("search", query)
    #expect(
      Array(run.lines.prefix(3)) == [
        "\(id): cited by \(citedBy), held: \(isHeld ? "yes" : "no")", Substring(citation),
        Substring(address),
      ])
    let numbers = try ask("search", query, "--json").json["numbers"]?.array ?? []
    #expect(numbers.count == 1)
    #expect(numbers.first?["id"] == .string(id))
    #expect(numbers.first?["citedBy"] == .number(Double(citedBy)))
    #expect(numbers.first?["held"] == .boolean(isHeld))
    #expect(numbers.first?["citation"] == .string(citation))
    #expect(numbers.first?["address"] == .string(address))
  }

  @Test(arguments: [
    ("Handelingen II 2023/24, nr. 12, item 3", "handelingen", "/h-tk-20232024-12-3.html"),
    ("h-ek-20232024-12-3", "handelingen", "/h-ek-20232024-12-3.html"),
    ("Aanhangsel Handelingen II 2021/22, nr. 1234", "aanhangsel", "/ah-tk-20212022-1234.html"),
    ("Stb. 2021, 45", "staatsblad", "/stb-2021-45.html"),
    ("Stcrt. 2023, 28170", "staatscourant", "/stcrt-2023-28170.html"),
    ("Trb. 2015, 196", "tractatenblad", "/trb-2015-196.html"),
    ("blg-1184123", "bijlage", "/blg-1184123.html"),
    ("ECLI:NL:HR:2012:BQ9251", "ecli", "uitspraak?id=ECLI:NL:HR:2012:BQ9251"),
    ("32016R0679", "eu", "CELEX:32016R0679"), ("99999-1", "words", ""),
    ("35 526, B", "kamerstuk", "/kst-35526-B.html"), ("COM(2021) 206", "eu", ""),
    ("2021Z99999", "zaak", ""), ("2021D99999", "document", ""), ("2021A99999", "activiteit", ""),
    ("TZ202306-026", "toezegging", ""),
  ])
  func `that no paper cites still says where it may be read`(
    _ query: String, _ understood: String, _ address: String
  ) throws {
    let run = try ask("search", query)
    #expect(run.status == 1)
    #expect(run.text == "")
    #expect(run.complaint.contains("nothing found for \(query)\n"))
    #expect(run.complaint.contains("it may be read at ") == !address.isEmpty)
    #expect(run.complaint.contains(address.isEmpty ? "" : "\(address)\n"))
    let json = try ask("search", query, "--json").json
    #expect(json["understood"] == .string(understood))
    #expect(try JSONSchema(named: "search").problems(in: json) == [])
  }

  @Test func `lists several in order, each with its own count`() throws {
    let run = try ask("search", "26643, nrs. 1001 en 987")
    #expect(
      run.lines.prefix(2) == [
        "26643-987:   cited by 3, held: no, https://zoek.officielebekendmakingen.nl/kst-26643-987.html",
        "26643-1001:  cited by 3, held: yes",
      ])
    #expect(run.text.contains("is 26643-1001"))
    #expect(run.text.contains("cites 26643-987, line "))
    let json = try ask("search", "26643, nrs. 1001 en 987", "--json").json
    #expect(json["ids"]?.strings == ["26643-987", "26643-1001"])
    #expect(json["results"]?.array.first?["number"] == .string("26643-1001"))
  }

  @Test func `has no address under the other dossier of a joint number`() throws {
    let json = try ask("search", "Kamerstukken 32 761 en 29 911, nr. 251", "--json").json
    let numbers = json["numbers"]?.array ?? []
    #expect(numbers.map { $0["id"]?.string } == ["32761-251", "29911-251"])
    #expect(numbers.map { $0["held"] } == [.boolean(true), .boolean(true)])
    #expect(numbers.map { $0["address"]?.string != nil } == [true, false])
    #expect(numbers.map { $0["citation"]?.string != nil } == [true, false])
  }

  @Test func `counts what is held, whatever the filters and the limit of the results`() throws {
    for options in [["--kind", "motie"], ["--limit", "1"], ["--from", "2024-01-01"]] {
      let run = try #require(Holding.place).run(["search", "26643-1001"] + options)
      #expect(run.lines.first == "26643-1001: cited by 3, held: yes", "\(options)")
    }
    let short = try ask("search", "26643, nrs. 1001 en 987", "--limit", "1", "--json").json
    #expect(short["numbers"]?.array.count == 1)
    #expect(short["results"]?.array.count == 1)
  }
}

@Suite(.holdingCorpus) struct `A search as a number is copied or typed` {
  private func ids(_ query: String) throws -> [String]? {
    let json = try ask("search", "--json", "--", query).json
    #expect(try JSONSchema(named: "search").problems(in: json) == [])
    return json["understood"] == .string("words") ? nil : json["ids"]?.strings
  }

  @Test(arguments: [
    ("https://zoek.officielebekendmakingen.nl/kst-26643-1001.html", ["26643-1001"]),
    ("http://zoek.officielebekendmakingen.nl/kst-36600-XVI-54.pdf", ["36600-XVI-54"]),
    ("<https://zoek.officielebekendmakingen.nl/kst-26643-1001.html>", ["26643-1001"]),
    ("zoek.officielebekendmakingen.nl/kst-26643-1001", ["26643-1001"]),
    (
      "https://zoek.officielebekendmakingen.nl/dossier/26643/kst-26643-1001?resultIndex=1#h",
      ["26643-1001"]
    ),
    ("https://zoek.officielebekendmakingen.nl/dossier/26643", ["26643"]),
    ("https://zoek.officielebekendmakingen.nl/dossier/36600-XVI", ["36600-XVI"]),
    ("https://zoek.officielebekendmakingen.nl/h-tk-20222023-66.html", ["h-tk-20222023-66"]),
    ("https://zoek.officielebekendmakingen.nl/ah-tk-20212022-1234.html", ["ah-tk-20212022-1234"]),
    ("https://zoek.officielebekendmakingen.nl/blg-1184123.html", ["blg-1184123"]),
    ("https://zoek.officielebekendmakingen.nl/stb-2021-45.html", ["stb-2021-45"]),
    ("https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679", ["32016R0679"]),
    (
      "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2012:BQ9251",
      ["ECLI:NL:HR:2012:BQ9251"]
    ),
    (
      "https://zoek.officielebekendmakingen.nl/kst-26643-1001.html, zoek.officielebekendmakingen.nl/kst-32761-251.html",
      ["26643-1001", "32761-251"]
    ),
  ])
  func `may be an official address`(_ query: String, _ expected: [String]) throws {
    #expect(try ids(query) == expected)
  }

  @Test(arguments: [
    ("26643-1001 32761-251", ["26643-1001", "32761-251"]),
    ("26643-1001, 32761-251", ["26643-1001", "32761-251"]),
    ("26643-1001 en 32761-251.", ["26643-1001", "32761-251"]),
    ("26 643, nr. 1001; Stb. 2021, 45", ["stb-2021-45", "26643-1001"]),
    ("26643-1001 26643-987 26643-1001", ["26643-987", "26643-1001"]),
    ("26643 1001, 32761 251", ["26643-1001", "32761-251"]),
    ("26643/1001 32761/251", ["26643-1001", "32761-251"]),
    ("26643 1001", ["26643-1001"]), ("26 643 1001", ["26643-1001"]),
    ("26.643 1001", ["26643-1001"]), ("26643/1001", ["26643-1001"]),
    ("26 643/1001", ["26643-1001"]), ("36600 XVI 54", ["36600-XVI-54"]),
    ("36600-XVI/54", ["36600-XVI-54"]), ("21501-33 985", ["21501-33-985"]),
    ("21501-33/985", ["21501-33-985"]), ("21501 33", ["21501-33"]), ("26 643", ["26643"]),
  ])
  func `may be several numbers, or have little between its parts`(
    _ query: String, _ expected: [String]
  ) throws {
    #expect(try ids(query) == expected)
  }

  @Test(arguments: [
    "26643 1001 1002", "26643 0987", "26643 32761", "26643/12345", "2022/23", "1250/1001",
    "https://example.org/26643", "https://zoek.officielebekendmakingen.nl/", "26643/", "/1001",
    "26643 1001,", "https://zoek.officielebekendmakingen.nl/resultaten?q=26643",
  ])
  func `is not guessed`(_ query: String) throws {
    let found = try ids(query)
    #expect(found == nil || query == "26643 1001," && found == ["26643-1001"])
  }

  @Test(arguments: [
    ("26643-1001 algoritme", ["26643-1001"]), ("algoritme 26643", ["26643"]),
    ("motie 26643-1001 of 26643-987 algoritme", ["26643-1001", "26643-987"]),
    ("algoritme 36 600, B", ["'36 600, B'"]), ("algoritme 20301", []), ("algoritme", []),
  ])
  func `is told of where it stands among words`(_ query: String, _ suggested: [String]) throws {
    let run = try ask("search", query)
    let told = run.complaint.split(separator: "\n").filter { $0.contains(" as words; ") }
    #expect(
      told.map(String.init)
        == suggested.map {
          "\(query) was searched as words; the number alone: kamerspoor search \($0)"
        })
  }

  @Test func `counts all that is held, and says how many numbers the limit leaves out`() throws {
    let all = try ask("search", "26643-1001 26643-987 32761-251", "--json").json
    #expect(all["numbersLeftOut"]?.integer == 0)
    let run = try ask("search", "26643-1001 26643-987 32761-251", "--limit", "1")
    #expect(run.text.contains("\n… and 2 numbers more, left out by --limit\n"))
    let filtered = ["--limit", "1", "--json"]
    let short = try #require(Holding.place)
      .run(["search", "26643-1001 26643-987 32761-251"] + filtered).json
    #expect(short["numbersLeftOut"]?.integer == 2)
    #expect(short["ids"] == all["ids"])
    for member in ["citedBy", "held"] { #expect(short[member] == all[member]) }
    let citing = (all["results"]?.array ?? []).count { $0["relation"] == .string("cites") }
    #expect((all["citedBy"]?.integer ?? 0) >= citing)
    let dossier = try ask("search", "26643", "--json").json
    let few = try ask("search", "26643", "--limit", "1", "--json").json
    #expect(few["numbersLeftOut"]?.integer == 4)
    for member in ["citedBy", "held"] { #expect(few[member] == dossier[member]) }
    let cites = (dossier["results"]?.array ?? []).count { $0["relation"] == .string("cites") }
    #expect(dossier["citedBy"]?.integer == cites)
  }
}

@Suite struct `A number that papers also bear as a kenmerk` {
  private func results(_ place: Workplace, _ query: String) throws -> [String] {
    let json = try place.run("search", query, "--json").json
    #expect(try JSONSchema(named: "search").problems(in: json) == [])
    return (json["results"]?.array ?? []).map {
      "\($0["relation"]?.string ?? "") \($0["name"]?.string ?? "")"
    }
  }

  private func letter(_ head: String, _ text: String) -> String {
    """
    Datum 3 april 2023
    \(head)
    Betreft Sluiting van het politiebureau

    Geachte voorzitter,

    \(text)

    De minister van Justitie en Veiligheid,

    D. Jansen
    """
  }

  @Test func `finds those that bear it, those that answer it and those that cite it`() throws {
    let place = try Workplace()
    try place.write(letter("Ons kenmerk 2023Z21022", "Hierbij de vragen."), to: "vragen.txt")
    try place.write(
      letter("Ons kenmerk 4577120\nUw kenmerk 2023Z21022", "Hierbij de antwoorden."),
      to: "antwoord.txt")
    try place.write(
      letter("Ons kenmerk 4577121", "Zie de vragen met kenmerk 2023Z21022 hierover."),
      to: "nota.txt")
    #expect(try place.run("import", ".").status == 0)
    #expect(
      try results(place, "2023Z21022") == [
        "kenmerk vragen.txt", "names antwoord.txt", "cites nota.txt",
      ])
    #expect(try results(place, "4577120") == ["kenmerk antwoord.txt"])
    let text = try place.run("search", "2023Z21022").text
    #expect(text.hasPrefix("2023Z21022: cited by 1, held: yes\n"))
    #expect(text.contains("has this kenmerk"))
    #expect(text.contains("names this kenmerk, line 3: «2023Z21022»"))
  }
}

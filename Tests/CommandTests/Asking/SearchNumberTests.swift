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

  @Test func `that only joint numbers give has no address, and names the one that does`() throws {
    let run = try ask("search", "29911-251")
    #expect(run.status == 0)
    #expect(
      run.lines.prefix(2) == [
        "29911-251: cited by 2, held: yes",
        "the same number as 32761-251, printed under this dossier too",
      ])
    #expect(!run.text.contains("kst-29911"))
    let json = try ask("search", "29911-251", "--json").json
    #expect(try JSONSchema(named: "search").problems(in: json) == [])
    #expect(json["address"] == .null)
    let number = json["numbers"]?.array.first
    #expect(number?["address"] == .null)
    #expect(number?["citation"] == .null)
    #expect(number?["publishedAs"]?.strings == ["32761-251"])
    let both = try ask("search", "29911-251 26643-987")
    #expect(both.text.contains("the same number as 32761-251, printed under this dossier too\n"))
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

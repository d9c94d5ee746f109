import TestAids
import Testing

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
    ("26643:1001", ["26643-1001"]), ("26643,1001", ["26643-1001"]),
    ("26643#1001", ["26643-1001"]), ("26643 - 1001", ["26643-1001"]),
    ("26 643 – 1001", ["26643-1001"]), ("36600-XVI:54", ["36600-XVI-54"]),
    ("21501-33 - 985", ["21501-33-985"]), ("26643:1001 32761:251", ["26643-1001", "32761-251"]),
    ("26643 - 1001, 32761 - 251", ["26643-1001", "32761-251"]),
    ("36600-XVI/54", ["36600-XVI-54"]), ("36600-xvi-54", ["36600-XVI-54"]),
    ("36 600 xvi 54", ["36600-XVI-54"]), ("36600-xvi", ["36600-XVI"]),
    ("21501-33 985", ["21501-33-985"]),
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
    "26643,32761", "21501,33", "1250:1001", "2023,50", ":1001", "26643::1001",
    "kosten 26643,50", "26643:1001 uur", "26643 - - 1001", "- 1001", "26643 1001,",
    "https://zoek.officielebekendmakingen.nl/resultaten?q=26643",
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

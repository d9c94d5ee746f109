import TestAids
import Testing

@Suite(.holdingCorpus) struct `The papers for a reference manager` {
  @Test(.needsPython("rispy")) func `are the same in RIS and in CSL-JSON`() throws {
    try assertPython(
      """
      import json, rispy, sys
      ris = rispy.load(open(sys.argv[1], newline="", encoding="utf-8"))
      csl = json.load(open(sys.argv[2], encoding="utf-8"))
      assert len(ris) == len(csl) and [i["id"] for i in ris] == [i["id"] for i in csl]
      def name(n):
        if "literal" in n: return n["literal"]
        family = " ".join(filter(None, [n.get("non-dropping-particle"), n["family"]]))
        return family + (", " + n["given"] if "given" in n else "")
      for r, c in zip(ris, csl):
        assert r["title"] == c["title"] and r.get("note", r.get("issn")) == c.get("number"), r
        assert r.get("urls", [r.get("url")])[0] == c.get("URL"), r
        assert r["language"] == c["language"] and r["accession_number"] == c["archive_location"]
        assert r.get("secondary_title") == c.get("container-title", c.get("collection-title"))
        assert r["notes"] == [c["note"].replace("\\n", "; ")], r["notes"]
        assert r["keywords"] == [c["genre"]] + (c["keyword"].split(", ") if "keyword" in c else [])
        assert r.get("tertiary_title", r.get("publisher")) == c.get("publisher"), r
        people = [name(n) for n in c.get("author", [])]
        assert r.get("authors", []) == people or people[0].startswith("Ministerie van "), (r, people)
        parts = c.get("issued", {}).get("date-parts", [[None]])[0]
        assert str(r.get("year")) == str(parts[0]), r
        if len(parts) == 3: assert r["date"] == "%04d/%02d/%02d/" % tuple(parts)
      """, try keep("export", "ris"), try keep("export", "csl-json"))
  }

  @Test(.needsPython("json")) func `have what the records have`() throws {
    try assertPython(
      """
      import json, sys
      csl = {i["id"][7:]: i for i in json.load(open(sys.argv[1], encoding="utf-8"))}
      records = [json.loads(l) for l in open(sys.argv[2], encoding="utf-8")]
      assert set(csl) == {r["source"]["sha256"] for r in records}, len(csl)
      types = {"motie": "bill", "amendement": "bill", "verslag": "hearing", "handelingen": "hearing", "other": "document"}
      for r in records:
        c = csl[r["source"]["sha256"]]
        assert c["type"] == types.get(r["kind"]["value"], "report") and c["genre"] == r["kind"]["value"]
        assert c["archive_location"] == r["source"]["name"] and r["source"]["sha256"] in c["note"]
        assert c["title"] == (r["title"] or {}).get("text", r["source"]["name"])
        d = r["date"] or {}
        if d.get("value"):
          assert c["issued"] == {"date-parts": [[int(p) for p in d["value"].split("-")]]}, c
        elif not d: assert "issued" not in c
        else: assert "literal" in c["issued"] or len(c["issued"]["date-parts"][0]) < 3
        if r["kamerstukken"]:
          assert c["URL"] == "https://zoek.officielebekendmakingen.nl/kst-%s.html" % r["kamerstukken"][0]
          assert c["note"].split("\\n")[0].startswith("Kamerstukken I")
        else: assert "URL" not in c
        for person in r["signatories"]:
          assert any(" ".join(filter(None, [a.get("given"), a.get("non-dropping-particle"), a.get("family"), a.get("literal")])).lower() == person["name"].lower() for a in c["author"]), (c, person)
      """, try keep("export", "csl-json"), try #require(Holding.place).keepRecords())
  }

  /// What the schema of CSL data asks of every item: known names, types and shapes.
  @Test(.needsPython("json")) func `keep to the form of CSL data`() throws {
    try assertPython(
      """
      import json, sys
      texts = {"URL", "archive_location", "authority", "chapter-number", "collection-title", "container-title", "genre", "id", "keyword", "language", "note", "number", "publisher", "source", "title", "type"}
      names = {"family", "given", "non-dropping-particle", "literal"}
      items = json.load(open(sys.argv[1], encoding="utf-8"))
      assert len({i["id"] for i in items}) == len(items) > 50
      for i in items:
        assert set(i) <= texts | {"author", "issued"}, i
        assert i["type"] in {"bill", "report", "hearing", "document"}
        assert all(isinstance(i[k], str) and i[k] for k in texts & set(i)), i
        for n in i.get("author", []):
          assert set(n) <= names and all(isinstance(v, str) and v for v in n.values())
          assert ("literal" in n) != ("family" in n), n
        issued = i.get("issued", {"literal": "x"})
        assert list(issued) in (["date-parts"], ["literal"])
        for parts in issued.get("date-parts", []):
          assert 1 <= len(parts) <= 3 and all(isinstance(p, int) for p in parts)
      """, try keep("export", "csl-json"))
  }

  @Test(arguments: [
    ("kst-26643-1001.txt", "Kamerstukken II 2022/23, 26643, nr. 1001"),
    ("motie-eerste-kamer.txt", "Kamerstukken I 2022/23, 36200, AB"),
    ("kst-36600-XVI-54.txt", "Kamerstukken II 2024/25, 36600 XVI, nr. 54"),
    ("kst-21501-33-1140.txt", "Kamerstukken II 2024/25, 21501-33, nr. 1140"),
    ("motie-publicatie.xml", "Kamerstukken II 2023/24, 21501-20, nr. 9001"),
    ("amendement-loonbelasting.txt", "Kamerstukken II 1996/97, 25051, nr. 8"),
  ])
  func `are cited as jurists cite them`(_ file: String, _ citation: String) throws {
    let items = try ask("export", "csl-json").json.items
    let item = try #require(items.first { $0["archive_location"]?.string == file })
    let notes = item["note"]?.string?.split(separator: "\n") ?? []
    #expect(notes.first.map(String.init) == citation)
    let isInferred = notes.contains { $0.contains("parliamentary year") }
    #expect(isInferred == (file == "amendement-loonbelasting.txt"))
  }

  @Test(arguments: [
    ("kamerbrief-deltaprogramma.txt", ["M.H.||Schultz van Haegen"]),
    ("kamerbrief-asiel.txt", ["M.H.M.||Faber-van de Klashorst"]),
    ("kamerbrief-twee-ondertekenaars.txt", ["C.E.G.|van|Gennip", "Hugo|de|Jonge"]),
    ("kamerbrief-motietabel.txt", ["Sophie||Hermans"]),
    ("kst-21501-33-1140.txt", ["Peter|de|Groot"]),
    ("kst-26643-1323.txt", ["|van der|Werf", "||Kathmann", "||Koekkoek", "Six Dijkstra"]),
    ("motie-rijkswet.txt", ["||El Abassi-Proef"]),
    ("motie-twee-dossiers.txt", ["||El Kroon", "||Dijksma-Prins"]),
    ("beslisnota-natuur.txt", ["Ministerie van Landbouw, Natuur en Voedselkwaliteit"]),
  ])
  func `have names in parts where the parts are certain`(_ file: String, _ names: [String]) throws {
    let items = try ask("export", "csl-json").json.items
    let item = try #require(items.first { $0["archive_location"]?.string == file })
    let found = item["author"]?.items.map { name in
      name["literal"]?.string
        ?? ["given", "non-dropping-particle", "family"].map { name[$0]?.string ?? "" }
        .joined(separator: "|")
    }
    #expect(found == names)
  }

  @Test func `have CRLF line ends and one item after the other in RIS`() throws {
    let ris = try ask("export", "ris")
    #expect(!ris.text.unicodeScalars.contains("\n") || ris.text.contains("\r\n"))
    let lines = String(decoding: ris.output, as: UTF8.self).components(by: "\r\n")
    for line in lines.dropLast() where !line.isEmpty {
      let tag = line.utf8.prefix(6)
      #expect(tag.dropFirst(2).elementsEqual("  - ".utf8), "\(line)")
      #expect(!line.utf8.contains(0x0A) && !line.utf8.contains(0x0D))
    }
  }

  @Test func `are those that came, where only these are asked for`() throws {
    let place = try Workplace()
    try place.take("kst-26643-1001.txt")
    #expect(try place.run("import", ".").status == 0)
    try place.take("kamerbrief-ontraden-motie.txt")
    #expect(try place.run("import", ".").status == 0)
    #expect(try place.run("export", "csl-json").json.items.count == 2)
    let new = try place.run("export", "csl-json", "--since", "last").json.items
    #expect(new.map { $0["archive_location"]?.string } == ["kamerbrief-ontraden-motie.txt"])
    #expect(new[0]["author"]?.items.first?["given"]?.string == "A.B.")
    #expect(try place.run("import", ".").status == 0)
    try place.write("what was there", to: "../new.ris")
    let none = try place.run("export", "ris", "--since", "last", "--output", "../new.ris")
    #expect(none.status == 0)
    #expect(try place.open(with: "cat", "../new.ris").output.isEmpty)
  }
}

extension String {
  /// The parts between a text, byte by byte.
  func components(by separator: String) -> [String] {
    var parts: [[UInt8]] = [[]]
    var rest = Array(utf8)[...]
    let mark = Array(separator.utf8)
    while !rest.isEmpty {
      if rest.starts(with: mark) {
        rest = rest.dropFirst(mark.count)
        parts.append([])
      } else {
        parts[parts.count - 1].append(rest.removeFirst())
      }
    }
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }
}

import TestAids
import Testing

@Suite(.timeLimit(.minutes(10))) struct `Pages of the register` {
  let place: Workplace

  init() throws {
    place = try Workplace()
  }

  private static let zaak = """
    {"Id": "A1", "Nummer": "2024Z00001", "Soort": "Motie", "Kabinetsappreciatie": "Ontraden",
     "Onderwerp": "Motie van het lid Kathmann over algoritmes", "GestartOp": "2024-05-15T00:00:00+02:00",
     "ApiGewijzigdOp": "2024-06-01T10:00:00Z",
     "Document": [{"Id": "D1", "Soort": "Motie", "DocumentNummer": "2024D00009", "Datum": "2024-05-15T00:00:00+02:00",
       "HuidigeDocumentVersie": {"Id": "V1", "ExterneIdentifier": "kst-26643-1170"}}]}
    """
  private static let votes = """
    {"value": [{"Id": "S1", "Besluit_Id": "B1", "Soort": "Voor", "FractieGrootte": 9, "ActorNaam": "D66",
      "ActorFractie": "D66", "Besluit": {"Id": "B1", "BesluitSoort": "Stemmen - verworpen", "Zaak": [{"Id": "A1"}]}}]}
    """

  @Test func `stand beside the papers, in whatever order they come`() throws {
    try place.take("kst-26643-1170.txt")
    try place.write("{\"value\": [\(Self.zaak)]}", to: "odata/Zaak.json")
    try place.write(Self.votes, to: "odata/Stemming.json")
    try place.write("{\"name\": \"package\"}", to: "odata/package.json")
    let run = try place.run("import", ".")
    #expect(run.status == 0)
    #expect(
      run.complaint
        == "run 1: 1 new, 0 changed, 0 unchanged, register: 4 new, 1 changed, 0 unchanged in 2 pages, 0 failed; left out: 1 json\n"
    )
    let json = try place.run("motion", "26643-1170", "--json").json
    let stage = try #require(json["histories"]?.array.first?["stages"]?.array.first)
    #expect(stage["mentions"]?.array.count == 2)
    #expect(stage["appreciatie"] == .string("Ontraden"))
    #expect(stage["state"]?["value"] == .string("verworpen"))
    #expect(stage["votes"]?.array.first?["for"]?.array.first?["party"] == .string("D66"))
    let differs = try place.run("check", "--only", "date-differs").text
    #expect(differs.contains("2024-05-16 in the paper, 2024-05-15 in the register"))
    let other = try Workplace()
    try other.take("kst-26643-1170.txt")
    try other.write(Self.votes, to: "odata/Stemming.json")
    try other.write("{\"value\": [\(Self.zaak)]}", to: "odata/Zaak.json")
    for name in ["odata/Stemming.json", "odata/Zaak.json", "./kst-26643-1170.txt"] {
      #expect(try other.run("import", name, "--quiet").status == 0)
    }
    #expect(try history(other) == history(place))
    #expect(try other.dump() == place.dump())
  }

  private func history(_ place: Workplace) throws -> String {
    try place.run("motion", "26643-1170", "--json").text
  }

  @Test func `without the papers tell of a motion by its number, Member or words`() throws {
    try place.write(Self.zaak, to: "zaak.json")
    #expect(try place.run("import", "zaak.json", "--quiet").status == 0)
    for name in ["26643-1170", "Kathmann", "Kathmann algoritmes", "algoritmes"] {
      #expect(try place.run("motion", name).text.contains("motion 26643-1170, Kathmann"))
    }
    #expect(try place.run("check", "--only", "motion-not-held").status == 0)
    #expect(try place.run("dossier", "26643").text.contains("26643-1170  2024-05-15  no"))
  }

  @Test(arguments: [
    (
      #""Stemmen - aangehouden""#, "2024-06-04", #""Stemmen - aangenomen""#, "2024-06-11",
      "aangenomen"
    ),
    (
      #""Stemmen - aangenomen""#, "2024-06-11", #""Stemmen - gestaakt""#, "2024-06-04", "aangenomen"
    ),
    (#""Stemmen - aangenomen""#, nil, #""Stemmen - aangehouden""#, nil, "aangenomen"),
    (#""Stemmen - aangenomen""#, nil, #""Stemmen - verworpen""#, nil, nil),
    (#""Stemmen - aangehouden""#, nil, #""Stemmen - gestaakt""#, nil, nil),
  ])
  func `tell the state only where the last decision is known`(
    _ one: String, _ day: String?, _ other: String, _ second: String?, _ state: String?
  ) throws {
    func decision(_ number: Int, _ kind: String, _ day: String?) -> String {
      let sitting = day.map {
        #", "Activiteit": {"Id": "K\#(number)", "Nummer": "2024A0000\#(number)", "Datum": "\#($0)"}"#
      }
      return """
        {"Id": "B\(number)", "BesluitSoort": \(kind), "Zaak": [{"Id": "A1"}],
         "Agendapunt": {"Id": "P\(number)", "Nummer": "2024P0000\(number)"\(sitting ?? "")}}
        """
    }
    try place.write(Self.zaak, to: "zaak.json")
    try place.write("[\(decision(1, one, day)),\(decision(2, other, second))]", to: "besluit.json")
    #expect(try place.run("import", ".", "--quiet").status == 0)
    let json = try place.run("motion", "26643-1170", "--json").json
    let stage = try #require(json["histories"]?.array.first?["stages"]?.array.first)
    #expect(stage["state"]?["value"] == state.map { .string($0) })
    #expect(
      stage["votes"]?.array.first?["date"]?["value"]
        == ([day, second].compactMap(\.self).min().map { .string($0) } ?? .null))
  }

  @Test func `tell of a motion by the number of its case, and of a paper whose case is not held`()
    throws
  {
    try place.write(Self.zaak, to: "zaak.json")
    #expect(try place.run("import", "zaak.json", "--quiet").status == 0)
    #expect(try place.run("motion", "2024Z00001").text.contains("motion 26643-1170, Kathmann"))
    let other = try Workplace()
    try other.write(
      """
      [{"Id": "D1", "Soort": "Motie", "DocumentNummer": "2024D00009", "Datum": "2024-05-15T00:00:00+02:00",
        "Onderwerp": "Motie van het lid Kathmann over algoritmes",
        "HuidigeDocumentVersie": {"Id": "V1", "ExterneIdentifier": "kst-26643-1170"}}]
      """, to: "document.json")
    #expect(try other.run("import", "document.json", "--quiet").status == 0)
    #expect(try other.run("check", "--only", "motion-not-held").text.contains("26643-1170"))
  }

  @Test func `that hold the same elsewhere are no news`() throws {
    try place.write(Self.zaak, to: "a.json")
    try place.write("\n\(Self.zaak)", to: "b.json")
    #expect(try place.run("import", "a.json", "--quiet").status == 0)
    #expect(
      try place.run("import", "b.json").complaint.contains("0 new, 0 changed, 2 unchanged in 1"))
    #expect(try place.run("motion", "26643-1170", "--since", "2").status == 1)
  }

  @Test func `show a letter to be a kamerstuk by its kenmerk`() throws {
    try place.take("kamerbrief-zijkolom.txt")
    try place.write(
      """
      [{"Id": "L1", "Nummer": "2022Z00007", "Soort": "Brief regering", "Kabinetsappreciatie": null,
        "Onderwerp": "Registratieplicht", "GestartOp": "2022-12-02T00:00:00+01:00",
        "Document": [{"Id": "L2", "Soort": "Brief regering", "DocumentNummer": "2022D00009",
          "KenmerkAfzender": "4351828", "Datum": "2022-12-01T00:00:00+01:00", "Onderwerp": "Registratieplicht",
          "HuidigeDocumentVersie": {"Id": "L3", "ExterneIdentifier": "kst-32761-251"}}]}]
      """, to: "brief.json")
    #expect(try place.run("import", ".", "--quiet").status == 0)
    let found = try place.run("search", "32761-251", "--json").json["results"]?.array.first
    #expect(found?["name"] == .string("kamerbrief-zijkolom.txt"))
    #expect(found?["inferred"] == .boolean(true))
    #expect(
      found?["reasons"]?.strings == [
        "the register has 32761-251 with the kenmerk of this letter, 4351828",
        "both are of 2022-12-01",
      ])
    #expect(try place.run("show", "2022Z00007").text.contains("Registratieplicht"))
    #expect(try place.run("dossier", "32761").text.contains("cited: Zaak 2022Z00007"))
  }

  @Test func `that are damaged are reported with their line, and give what stands before`() throws {
    try place.write("{\"value\": [\(Self.zaak),\n {\"Id\": ", to: "zaak.json")
    let run = try place.run("import", "zaak.json")
    #expect(run.status == 2)
    #expect(run.complaint.contains("zaak.json: line 6: the JSON ends in the middle of a value"))
    #expect(try place.run("motion", "26643-1170").status == 0)
  }

  @Test func `are not read twice`() throws {
    try place.write(Self.zaak, to: "zaak.json")
    #expect(try place.run("import", "zaak.json").complaint.contains("register: 2 new"))
    #expect(try place.run("import", "zaak.json").complaint.contains("register: 0 new, 0 changed"))
  }
}

import TestAids
import Testing

@Suite struct `Exported from hostile papers for programs` {
  @Test(arguments: ["json", "ndjson"])
  func `every word and name is there and nothing steers a terminal`(_ format: String) throws {
    let place = try HostileWords.imported()
    let run = try place.run("export", format)
    #expect(run.status == 0)
    #expect(!run.hasControls)
    #expect(
      !run.text.unicodeScalars.contains { "\u{202E}\u{2066}\u{85}".unicodeScalars.contains($0) })
    let objects = try run.lines.flatMap { try JSONValue(parsing: String($0)).objects }
    let names = Set(objects.filter { $0["sha256"] != nil }.compactMap { $0["name"]?.string })
    #expect(names.isSuperset(of: HostileWords.names))
    let titles = Set(objects.compactMap { $0["title"]?["text"]?.string })
    #expect(titles.isSuperset(of: try place.sqlite("SELECT title FROM document")))
  }

  @Test(.needsPython("yaml")) func `names of files in YAML are no YAML`() throws {
    let place = try HostileWords.imported()
    try place.write("De motie is aangenomen.\n", to: "papers/geen\u{FFFE}teken.txt")
    try place.write("De motie is verworpen.\n", to: "papers/a\ntitle: anders\n.txt")
    #expect(try place.run("import", "papers").status == 0)
    #expect(try place.run("export", "datasette", "--output", "shown").status == 0)
    let run = try place.python(
      """
      import yaml
      words = yaml.safe_load(open("shown/metadata.yaml", encoding="utf-8"))
      assert words["title"] == "Kamerspoor", words["title"]
      assert list(words["databases"]) == ["archive"]
      yaml.safe_load(open("shown/datasette.yaml", encoding="utf-8"))
      """)
    #expect(run.status == 0, "\(run.complaint)")
  }

  @Test func `what came in a run alone leaves with --since`() throws {
    let place = try Workplace()
    try place.take("beslisnota-herstel-appreciatie.txt", "kst-26643-1001.txt")
    #expect(try place.run("import", ".").status == 0)
    try place.take("kamerbrief-gewijzigde-motie.txt")
    #expect(try place.run("import", ".").status == 0)
    let name = "kamerbrief-gewijzigde-motie.txt"
    let lines = try place.run("export", "ndjson", "--since", "2").lines.map {
      try JSONValue(parsing: String($0))
    }
    let records = lines.filter { $0["schema"] == .string("kamerspoor.record/1") }
    #expect(records.compactMap { $0["source"]?["name"]?.string } == [name])
    let events = lines.compactMap { $0["event"] }
    #expect(!events.isEmpty)
    for event in events { #expect(event.sources.contains { $0.name == name }) }
    // Every file that is quoted is among the sources.
    let sources = Set(
      lines[0]["about"]?["sources"]?.array.compactMap { $0["sha256"]?.string } ?? [])
    let quoted = events.flatMap { $0["sources"]?.array ?? [] }.compactMap { $0["sha256"]?.string }
    #expect(sources.isSuperset(of: quoted))
    #expect(try place.run("export", "inventaris", "--since", "2").output.count { $0 == 0x0A } == 2)
  }
}

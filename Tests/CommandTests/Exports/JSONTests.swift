import TestAids
import Testing

@Suite(.holdingCorpus) struct `Exported as JSON` {
  private func lines(_ what: String...) throws -> [JSONValue] {
    let run = try #require(Holding.place).run(["export", "ndjson"] + what)
    try #require(run.status == 0, "\(run.complaint)")
    #expect(!run.hasControls)
    return try run.lines.map { try JSONValue(parsing: String($0)) }
  }

  @Test func `everything tells first where it comes from`() throws {
    let first = try #require(try lines().first)
    #expect(first["schema"] == .string("kamerspoor.export-about/1"))
    #expect(first["about"]?["of"] == .null)
    #expect(first["about"]?["program"]?.string?.hasPrefix("kamerspoor ") == true)
    let held = try #require(Holding.place).sqlite(
      "SELECT sha256 || ' ' || name FROM document ORDER BY 1")
    let sources = first["about"]?["sources"]?.array ?? []
    let papers = sources.filter { $0["register"] == .boolean(false) }.map {
      "\($0["sha256"]?.string ?? "") \($0["name"]?.string ?? "")"
    }
    #expect(papers.sorted() == held)
    #expect(sources.count - papers.count == (try lines()).count { $0["record"] != nil })
  }

  @Test func `a line follows its schema, and json holds the same objects`() throws {
    let schema = try JSONSchema(named: "export-line")
    let lines = try lines()
    for line in lines { #expect(schema.problems(in: line) == []) }
    let whole = try ask("export", "json").json
    #expect(try JSONSchema(named: "export").problems(in: whole) == [])
    let parts = ["cases", "corrections", "events", "findings", "links", "motions", "promises"]
    let objects = (parts + ["records"]).flatMap { whole[$0]?.array ?? [] }
    #expect(objects == Array(lines.dropFirst()))
    #expect(whole["about"] == lines.first?["about"])
  }

  @Test func `a record is what extract prints, to the letter`() throws {
    let extracted = Set(try ask("extract", String(Corpus.folder)).lines)
    let exported = try ask("export", "ndjson").lines.filter {
      $0.contains("\"schema\":\"kamerspoor.record/1\"") && !$0.contains("kamerspoor.export-case/1")
    }
    #expect(Set(exported) == extracted)
    #expect(exported.count == extracted.count)
  }

  @Test(arguments: ["26643-1001", "Leijten", "26643", "kamerbrief-toezeggingen.txt"])
  func `of something has the events of its timeline and the motions in it`(_ what: String) throws {
    let lines = try lines(what)
    func objects(_ name: String) -> [JSONValue] {
      lines.filter { $0["schema"] == .string("kamerspoor.export-\(name)/1") }
        .compactMap { $0[name] }
    }
    let events = try ask("timeline", what, "--json").json["events"]?.array ?? []
    #expect(objects("event") == events)
    let stages = try ask("motion", what, "--json").json["histories"]?.array.flatMap {
      $0["stages"]?.array ?? []
    }
    for stage in stages ?? [] { #expect(objects("motion").contains(stage)) }
    // Every motion that an event is of is among the motions, by its key.
    let keys = Set(lines.compactMap { $0["motion"]?["form"] == nil ? nil : $0["key"]?.string })
    let spoken = Set(lines.compactMap { $0["event"] == nil ? nil : $0["motion"]?.string })
    #expect(spoken.isSubset(of: keys))
  }

  @Test func `findings, promises and inferred links are those of check, dossier and link`() throws {
    let whole = try ask("export", "json").json
    let findings = try ask("check", "--json").json["findings"]?.array
    #expect(whole["findings"]?.array.compactMap { $0["finding"] } == findings)
    let links = whole["links"]?.array.compactMap { $0["link"] } ?? []
    for link in try ask("link", "--json").json["links"]?.array ?? [] {
      #expect(links.contains(link), "\(link)")
    }
    let count = try #require(Holding.place).sqlite("SELECT count(*) FROM commitment")
    #expect(["\(whole["promises"]?.array.count ?? 0)"] == count)
    let promises = try ask("dossier", "26643", "--json").json["promises"]?.array ?? []
    for promise in promises {
      #expect(whole["promises"]?.array.contains { $0["promise"] == promise } == true)
    }
  }

  @Test(.needsPython("jsonschema"))
  func `everything follows the schemas by another validator`() throws {
    let place = try #require(Holding.place)
    for (format, schema) in [("json", "export"), ("ndjson", "export-line")] {
      let run = try place.python(
        """
        import json, pathlib, sys
        from jsonschema import Draft202012Validator
        from referencing import Registry, Resource
        schemas = {path.name: json.loads(path.read_text()) for path in pathlib.Path(sys.argv[1]).glob("*.json")}
        registry = Registry().with_resources((name, Resource.from_contents(it)) for name, it in schemas.items())
        validator = Draft202012Validator({"$ref": sys.argv[2] + ".schema.json"}, registry=registry)
        count = 0
        for line in sys.stdin:
            validator.validate(json.loads(line))
            count += 1
        assert count
        """, JSONSchema.folderPath, schema, input: try ask("export", format).output)
      #expect(run.status == 0, "\(run.complaint)")
    }
  }
}

@Suite struct `Exported after a reader's word` {
  @Test func `a paper's record stays, and what the reader says stands beside it`() throws {
    let place = try Workplace()
    try place.take("beslisnota-registratieplicht-crlf.txt", "kamerbrief-ontraden-motie.txt")
    #expect(try place.run("import", ".").status == 0)
    let name = "beslisnota-registratieplicht-crlf.txt"
    let printed = try place.run("extract", name).text
    #expect(try place.run("correct", name, "title", "Een *andere* titel").status == 0)
    let links = try place.run("link", "--json").json["links"]?.array ?? []
    let id = try #require(links.first?["id"]?.string)
    #expect(try place.run("link", "reject", id, "--note", "een ander onderwerp").status == 0)
    let run = try place.run("export", "ndjson")
    #expect(run.text.contains(printed))
    let lines = try run.lines.map { try JSONValue(parsing: String($0)) }
    let corrections = lines.filter { $0["schema"] == .string("kamerspoor.correction/1") }
    #expect(corrections.map { $0["value"]?.string } == ["Een *andere* titel"])
    let rejected = lines.compactMap { $0["link"] }.filter { $0["verdict"] == .string("rejected") }
    #expect(rejected.map { $0["id"]?.string } == [id])
    #expect(rejected.first?["note"] == .string("een ander onderwerp"))
  }
}

import TestAids
import Testing

/// A script that reads entities and asserts that each is valid and kept as it is.
enum FollowTheMoneyScript {
  static let text = """
    import json, sys
    from followthemoney import model
    entities = [json.loads(l) for l in open(sys.argv[1], encoding="utf-8")]
    known = {e["id"]: e for e in entities}
    assert len(known) == len(entities) > 1
    for e in entities:
      schema = model.get(e["schema"])
      schema.validate(e)
      for cleaned in (True, False):
        again = model.get_proxy(e, cleaned=cleaned).to_dict()
        assert (again["id"], again["schema"]) == (e["id"], e["schema"])
        assert again["properties"] == e["properties"], [(k, v, again["properties"].get(k)) for k, v in e["properties"].items() if v != again["properties"].get(k)]
      for r in schema.required: assert e["properties"].get(r), (r, e)
      for name, values in e["properties"].items():
        prop = schema.get(name)
        assert prop is not None and not prop.stub and values, (e["schema"], name)
        assert prop.validate(values) is None, (name, values)
        if prop.type.name == "entity":
          for v in values: assert model.get(known[v]["schema"]).is_a(prop.range), (e, name)

    """
}

@Suite(.holdingCorpus, .needsPython("followthemoney")) struct `Entities of FollowTheMoney` {
  @Test(arguments: ["en", "nl"])
  func `are valid, and kept as they are`(_ language: String) throws {
    try assertPython(FollowTheMoneyScript.text, try keep("export", "ftm", "--lang", language))
    try assertPython(
      FollowTheMoneyScript.text, try keep("export", "ftm", "26643-1001", "--lang", language))
  }

  @Test(.needsPython("networkx")) func `are what the archive holds`() throws {
    try assertPython(
      FollowTheMoneyScript.text + """
        import networkx
        def has(e, name): return e["properties"].get(name, [])
        of = lambda *names: [e for e in entities if e["schema"] in names]
        records = [json.loads(l) for l in open(sys.argv[2], encoding="utf-8")]
        papers = {n.split("sha256 ")[1]: e for e in of("PlainText") for n in has(e, "notes") if n.startswith("Source: ") and "Chamber's register" not in n}
        assert set(papers) == {r["source"]["sha256"] for r in records}
        for r in records:
          p = papers[r["source"]["sha256"]]
          assert has(p, "fileName") == [r["source"]["name"]], p
          assert has(p, "title") == ([r["title"]["text"]] if r["title"] else []), (p["properties"]["title"], r["title"])
          value = (r["date"] or {}).get("value")
          if value: assert has(p, "date") == [value]
          else: assert all(len(d) < 10 for d in has(p, "date"))
          assert has(p, "keywords")[0] == r["kind"]["value"] and has(p, "bodyText")
          assert set(has(p, "author")) == {s["name"] for s in r["signatories"]}
        graph = networkx.read_graphml(sys.argv[3])
        sorts = [d["sort"] for _, d in graph.nodes(data=True)]
        kinds = lambda k: [e for e in of("Event") if has(e, "keywords")[:1] == [k]]
        assert len(kinds("motie")) == sorts.count("motion") > 40
        assert len(kinds("debat")) == sorts.count("debate")
        assert len(kinds("toezegging")) == sorts.count("commitment")
        assert len(of("Person")) == sorts.count("person")
        roles = sorted(d["kind"] + " " + d["basis"] for _, _, d in graph.edges(data=True))
        links = [e for e in of("UnknownLink", "Documentation") if has(e, "role")[0] not in ("sent by", "is", "about") or has(e, "role") == ["is"] and has(e, "status") != ["stated"]]
        assert sorted(has(e, "role")[0] + " " + has(e, "status")[0] for e in links) == roles
        for e in links:
          if has(e, "status") == ["inferred"]: assert has(e, "summary")[0].startswith("inferred, 0."), e
          assert has(e, "proof"), e
        """, try keep("export", "ftm"), try #require(Holding.place).keepRecords(),
      try keep("export", "graphml"))
  }

  @Test func `keep their names when more is held`() throws {
    let place = try Workplace()
    try place.take("kst-26643-1001.txt", "kamerbrief-ontraden-motie.txt")
    #expect(try place.run("import", ".").status == 0)
    let few = try place.run("export", "ftm").lines.map { try JSONValue(parsing: String($0)) }
    let all = Set(
      try ask("export", "ftm").lines.map {
        try JSONValue(parsing: String($0))["id"]?.string ?? ""
      })
    let papers = few.filter { $0["schema"]?.string == "PlainText" }.compactMap { $0["id"]?.string }
    #expect(papers.count >= 2)
    #expect(papers.allSatisfy(all.contains))
    #expect(try place.run("export", "ftm", "--since", "last").status == 64)
  }
}

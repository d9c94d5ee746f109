import TestAids
import Testing

@Suite(.holdingCorpus) struct `The links as an export` {
  static let formats = ["graphml", "gexf", "dot", "mermaid"]

  /// What `graph --json` tells around every paper, a line each.
  private static func told() throws -> String {
    let digests = try ask("extract", String(Corpus.folder)).lines.map {
      try #require(try JSONValue(parsing: String($0))["source"]?["sha256"]?.string)
    }
    return try digests.map { try ask("graph", $0, "--depth", "1", "--json").text }.joined()
  }

  @Test(.needsPython("networkx")) func `is read by networkx with every node and link`() throws {
    try assertPython(
      """
      import networkx, sys
      first, second = networkx.read_graphml(sys.argv[1]), networkx.read_gexf(sys.argv[2])
      def nodes(g, key): return {key(n, d): (d["label"], d["sort"], d.get("day", "")) for n, d in g.nodes(data=True)}
      a, b = nodes(first, lambda n, d: d["key"]), nodes(second, lambda n, d: n)
      assert a == b and len(a) > 200, (len(a), len(b))
      def edges(g, key):
        return sorted((key(u), key(v), d["kind"], d["basis"], float(d["confidence"]), d.get("reasons", "")) for u, v, d in g.edges(data=True))
      a, b = edges(first, lambda n: first.nodes[n]["key"]), edges(second, lambda n: n)
      assert a == b and len(a) > 300, (len(a), len(b))
      assert any(e[3] == "inferred" and e[5] for e in a)
      """, try keep("export", "graphml"), try keep("export", "gexf"))
  }

  @Test(.needsPython("networkx")) func `tells of each paper what graph tells of it`() throws {
    let place = try #require(Holding.place)
    try place.write(try Self.told(), to: ".told")
    try assertPython(
      """
      import json, networkx, sys
      g = networkx.read_graphml(sys.argv[1])
      nodes = {d["key"]: d for _, d in g.nodes(data=True)}
      edges = {(g.nodes[u]["key"], d["kind"], g.nodes[v]["key"]): d for u, v, d in g.edges(data=True)}
      count = 0
      for line in open(sys.argv[2], encoding="utf-8"):
        told = json.loads(line)
        for n in told["nodes"]:
          d = nodes[n["key"]]
          # A body is called as the first of the papers calls it.
          assert (d["label"].lower(), d["sort"], d.get("day")) == (n["label"].lower(), n["sort"], n["day"]), (d, n)
          for p in n["papers"]: assert p["name"] + " sha256 " + p["sha256"] in d["papers"]
        for l in told["links"]:
          d = edges[l["from"], l["kind"], l["to"]]
          assert (d["basis"], d["confidence"]) == (l["basis"], l["confidence"]), (d, l)
          for r in l["reasons"]: assert r in d["reasons"], (d, l)
          for s in l["sources"]: assert s["name"] in d["sources"], (d, l)
          count += 1
      assert count > 300, count
      """, try keep("export", "graphml"), "\(place.folder)/.told")
  }

  @Test(.needsProgram("dot")) func `is drawn by Graphviz with every node`() throws {
    let dot = try ask("export", "dot")
    let drawn = try #require(Holding.place).open(with: "dot", "-Tsvg", input: dot.output)
    #expect(drawn.status == 0, "\(drawn.complaint.prefix(500))")
    let nodes = dot.lines.count { $0.contains("[label=") && !$0.contains(" -> ") }
    let edges = dot.lines.count { $0.contains(" -> ") }
    #expect(drawn.text.split(separator: "class=\"node ").count - 1 == nodes)
    #expect(drawn.text.split(separator: "class=\"edge\"").count - 1 == edges)
  }

  @Test(.needsProgram("xmllint"), arguments: ["graphml", "gexf"])
  func `is well-formed`(_ format: String) throws {
    let xml = try ask("export", format)
    let run = try #require(Holding.place).open(with: "xmllint", "--noout", "-", input: xml.output)
    #expect(run.status == 0, "\(run.complaint)")
  }

  @Test func `has the same nodes and links in Mermaid as in DOT`() throws {
    let (dot, mermaid) = (try ask("export", "dot"), try ask("export", "mermaid"))
    let nodes = dot.lines.count { $0.contains("[label=") && !$0.contains(" -> ") }
    #expect(mermaid.lines.count { $0.contains("[\"") } == nodes)
    let dashed = dot.lines.count { $0.contains(" -> ") && $0.contains("style=dashed") }
    #expect(mermaid.lines.count { $0.contains("-.->") } == dashed)
    #expect(dashed > 10)
  }

  @Test(arguments: formats)
  func `names program, day and source files`(_ format: String) throws {
    let text = try ask("export", format).text
    #expect(text.contains("Written by kamerspoor "))
    #expect(text.contains("As-of date"))
    for line in try ask("extract", String(Corpus.folder)).lines {
      let digest = try #require(try JSONValue(parsing: String(line))["source"]?["sha256"]?.string)
      #expect(text.contains(digest))
    }
    let one = try ask("graph", "26643-1001", "--format", format).text
    #expect(one.contains("Of: 26643"))
    #expect(one.contains("kst-26643"))
  }

  @Test(arguments: formats)
  func `is of what was asked for`(_ format: String) throws {
    let all = try ask("export", format)
    let part = try ask("export", format, "26643-1001")
    #expect(part.status == 0)
    #expect(part.output.count < all.output.count)
    #expect(try ask("export", format, "99999-1").status == 1)
    #expect(try ask("export", format, "--since", "last").status == 64)
  }
}

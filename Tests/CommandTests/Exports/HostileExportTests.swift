import Foundation
import TestAids
import Testing

/// An archive that holds the hostile letters.
struct HoldingHostile: SuiteTrait, TestScoping {
  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await Holding.$place.withValue(HostileWords.imported(), operation: function)
  }
}

@Suite(HoldingHostile()) struct `Hostile words in an export` {
  static let formats = [
    "csl-json", "ris", "timelinejs", "ical", "atom", "graphml", "gexf", "dot", "mermaid", "ftm",
  ]

  @Test(arguments: formats, ["en", "nl"])
  func `steer nothing`(_ format: String, _ language: String) throws {
    let run = try ask("export", format, "--lang", language)
    #expect(run.status == 0, "\(run.complaint)")
    #expect(HostileWords.steering(run.text) == [])
    if format != "ical" && format != "ris" { #expect(!run.output.contains(0x0D)) }
    for line in try ask("extract", Holding.place?.folder ?? "").lines {
      let digest = try #require(try JSONValue(parsing: String(line))["source"]?["sha256"]?.string)
      #expect(run.text.contains(digest) || format == "ical")
    }
  }

  @Test func `stand in CSL-JSON, the same in number`() throws {
    let items = try ask("export", "csl-json").json.items
    #expect(items.count == HostileWords.all.count)
    #expect(items.contains { $0["title"]?.string == "<script>alert(1)</script> <b>&amp;</b>" })
    #expect(items.contains { $0["archive_location"]?.string?.contains("\\u{1B}[31m") ?? false })
  }

  @Test(.needsPython("rispy")) func `open no item of RIS`() throws {
    try assertPython(
      """
      import rispy, sys
      items = rispy.load(open(sys.argv[1], newline="", encoding="utf-8"))
      assert len(items) == \(HostileWords.all.count), len(items)
      assert any(i["title"].startswith("ER ") and "TY " in i["title"] for i in items)
      assert not any("<" in n for i in items for n in i["notes"])
      assert any("\\\\u{3C}script>" in n for i in items for n in i["notes"])
      """, try keep("export", "ris"))
  }

  @Test func `are text and no markup in TimelineJS`() throws {
    let events = try ask("export", "timelinejs").json["events"]?.items ?? []
    #expect(events.count >= HostileWords.all.count)
    for event in events {
      let headline = try #require(event["text"]?["headline"]?.string)
      let text = try #require(event["text"]?["text"]?.string)
      let bare = text.replacing("<p>", with: "").replacing("</p>", with: "")
      #expect(!headline.contains("<") && !bare.contains("<") && !bare.contains(">"))
    }
    #expect(
      events.contains { $0["text"]?["headline"]?.string?.contains("&lt;script&gt;") ?? false })
  }

  @Test(.needsPython("icalendar")) func `open no event of a calendar`() throws {
    let calendar = try ask("export", "ical")
    for line in calendar.text.components(by: "\r\n") {
      #expect(line.utf8.count <= 75 && !line.utf8.contains(0x0A))
    }
    try assertPython(
      """
      import icalendar, json, sys
      calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
      events = calendar.walk("VEVENT")
      due = [c for l in open(sys.argv[2], encoding="utf-8") for c in json.loads(l)["commitments"] if (c["due"] or {}).get("latest")]
      assert len(events) == len(due) > 5, (len(events), len(due))
      assert len({str(e["UID"]) for e in events}) == len(events)
      assert any("END:VEVENT" in str(e["SUMMARY"]) for e in events)
      """, try keep("export", "ical"),
      try #require(Holding.place).keep(["extract", #require(Holding.place).folder]))
  }

  @Test(.needsProgram("xmllint"), arguments: ["atom", "graphml", "gexf"])
  func `leave XML well-formed`(_ format: String) throws {
    let xml = try ask("export", format)
    let run = try #require(Holding.place).open(with: "xmllint", "--noout", "-", input: xml.output)
    #expect(run.status == 0, "\(run.complaint)")
  }

  @Test(.needsPython("feedparser")) func `are titles of a feed`() throws {
    try assertPython(
      """
      import feedparser, sys
      feed = feedparser.parse(open(sys.argv[1], "rb").read())
      assert not feed.bozo and len(feed.entries) == \(HostileWords.all.count), feed
      titles = [e.title_detail for e in feed.entries]
      assert all(t.type == "text/plain" for t in titles)
      assert any(t.value == "<script>alert(1)</script> <b>&amp;</b>" for t in titles), titles
      assert any(t.value == "]]> --> <!-- <![CDATA[" for t in titles)
      """, try keep("export", "atom"))
  }

  @Test(.needsPython("networkx"), .needsProgram("dot")) func `make no node and no link`() throws {
    let dot = try ask("export", "dot")
    let drawn = try #require(Holding.place).open(with: "dot", "-Tsvg", input: dot.output)
    #expect(drawn.status == 0, "\(drawn.complaint.prefix(500))")
    let mermaid = try ask("export", "mermaid")
    #expect(!mermaid.text.contains("%%{") && !mermaid.text.contains("<"))
    for line in mermaid.lines.dropFirst() {
      #expect(line.hasPrefix("%% ") || line.hasPrefix("  "), "\(line)")
    }
    let links = mermaid.lines.count { $0.contains("-->|") || $0.contains("-.->|") }
    let nodes = mermaid.lines.count { $0.contains("[\"") && $0.hasSuffix("\"]") }
    #expect(drawn.text.split(separator: "class=\"node ").count - 1 == nodes)
    #expect(drawn.text.split(separator: "class=\"edge\"").count - 1 == links)
    try assertPython(
      """
      import networkx, sys
      for g in networkx.read_graphml(sys.argv[1]), networkx.read_gexf(sys.argv[2]):
        assert (len(g.nodes), len(g.edges)) == (\(nodes), \(links)), g
      """, try keep("export", "graphml"), try keep("export", "gexf"))
  }

  @Test(.needsPython("followthemoney")) func `are kept by FollowTheMoney`() throws {
    try assertPython(FollowTheMoneyScript.text, try keep("export", "ftm"))
  }
}

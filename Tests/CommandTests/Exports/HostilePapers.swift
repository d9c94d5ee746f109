import Foundation
import TestAids
import Testing

/// Letters whose subjects, promises and file names mean something to the programs that exports are for.
enum HostilePapers {
  static let words = [
    "\"]; evil [label=\"x\" \\N \\", "<script>alert(1)</script> <b>&amp;</b>",
    "]]> --> <!-- <![CDATA[",
    "%%{init: {}}%% click a href \"javascript:x\"", "\u{1B}[31mrood\u{7} \u{9B}2J",
    "\u{202E}omgekeerd\u{2066} \u{200B}\u{FEFF}", "END:VEVENT", "ER  - TY  - BOOK",
    "a;b,c:d\\n e|f",
    "=HYPERLINK(\"http://x\")", "{{x}} ${x} `x` #quot; #35;", "'; DROP TABLE document; --",
    "\u{FFFE}\u{FFFF} \u{2028}x", "日本語 👩‍👩‍👧‍👦 é ß Ω", String(repeating: "ééĳ€", count: 40),
    "\"helemaal tussen aanhalingstekens\"",
  ]

  /// Writes a letter for each, named by it as far as a file can be.
  static func write(to place: Workplace) throws {
    for (number, words) in words.enumerated() {
      let name = words.filter { $0 != "/" }
      // A paper with such bytes is refused as no text; a file may be named by them all the same.
      let words = String(words.unicodeScalars.filter { $0.value >= 0x20 })
      var bytes = Array("\(number) \(name)".utf8).prefix(200)
      while String(validating: bytes, as: UTF8.self) == nil { bytes.removeLast() }
      let text = """
        Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

        Den Haag, \(number + 1) mei 2024

        Onderwerp: \(words)
        Ons kenmerk: 2024-00000996\(number + 10)

        Geachte voorzitter,

        De motie van het lid Leijten (Kamerstuk 26 643, nr. \(1_000 + number)) heb ik ontraden.

        Ik zal uw Kamer voor 1 oktober 2024 informeren over \(words).

        Hoogachtend,

        De Minister van Justitie en Veiligheid,

        A.B. Voorbeeld

        """
      try place.write(text, to: String(decoding: bytes, as: UTF8.self) + ".txt")
    }
  }

  /// What steers a terminal or turns the direction of reading, but for line ends.
  static func steering(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A, 0x0D: false
      case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }
}

/// An archive that holds the hostile letters.
struct HoldingHostile: SuiteTrait, TestScoping {
  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    let place = try Workplace()
    try HostilePapers.write(to: place)
    let imported = try place.run("import", ".")
    try #require(imported.status == 0, "\(imported.complaint)")
    try await Holding.$place.withValue(place, operation: function)
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
    #expect(HostilePapers.steering(run.text) == [])
    if format != "ical" && format != "ris" { #expect(!run.output.contains(0x0D)) }
    for line in try ask("extract", Holding.place?.folder ?? "").lines {
      let digest = try #require(try JSONValue(parsing: String(line))["source"]?["sha256"]?.string)
      #expect(run.text.contains(digest) || format == "ical")
    }
  }

  @Test func `stand in CSL-JSON, the same in number`() throws {
    let items = try ask("export", "csl-json").json.items
    #expect(items.count == HostilePapers.words.count)
    #expect(items.contains { $0["title"]?.string == "<script>alert(1)</script> <b>&amp;</b>" })
    #expect(items.contains { $0["archive_location"]?.string?.contains("\\u{1B}[31m") ?? false })
  }

  @Test(.needsPython("rispy")) func `open no item of RIS`() throws {
    try assertPython(
      """
      import rispy, sys
      items = rispy.load(open(sys.argv[1], newline="", encoding="utf-8"))
      assert len(items) == \(HostilePapers.words.count), len(items)
      assert any(i["title"].startswith("ER ") and "TY " in i["title"] for i in items)
      assert not any("<" in n for i in items for n in i["notes"])
      assert any("\\\\u{3C}script>" in n for i in items for n in i["notes"])
      """, try keep("export", "ris"))
  }

  @Test func `are text and no markup in TimelineJS`() throws {
    let events = try ask("export", "timelinejs").json["events"]?.items ?? []
    #expect(events.count >= HostilePapers.words.count)
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
      assert not feed.bozo and len(feed.entries) == \(HostilePapers.words.count), feed
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

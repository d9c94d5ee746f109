import TestAids
import Testing

@Suite(.holdingCorpus) struct `Exported as a table` {
  /// Prints the rows of standard input as JSON, as another program reads them.
  static let reading = """
    import csv, io, json, sys
    text = sys.stdin.buffer.read().decode("utf-8-sig")
    json.dump(list(csv.DictReader(io.StringIO(text, newline=""), strict=True)), sys.stdout)
    """

  private func rows(_ arguments: String...) throws -> [JSONValue] {
    let place = try #require(Holding.place)
    let run = try place.run(["export"] + arguments)
    try #require(run.status == 0, "\(run.complaint)")
    let read = try place.python(Self.reading, input: run.output)
    try #require(read.status == 0, "\(read.complaint)")
    return try read.json.array
  }

  @Test(.needsPython("csv"), arguments: ["26643-1001", "Kathmann", "26643"])
  func `csv has a row for each event of the timeline`(_ what: String) throws {
    let events = try ask("timeline", what, "--json").json["events"]?.array ?? []
    let rows = try rows("csv", "--raw", what)
    #expect(rows.count == events.count)
    for (row, event) in zip(rows, events) {
      let source = event["sources"]?.array.first
      #expect(row["date"]?.string == event["date"]?["value"]?.string ?? "")
      #expect(row["what"] == event["what"])
      #expect(row["text"] == event["text"])
      #expect(row["motion"]?.string == event["motion"]?.string ?? "")
      #expect(row["advice"]?.string == event["advice"]?.string ?? "")
      #expect(row["sha256"] == source?["sha256"])
      #expect(row["file"] == source?["name"])
      #expect(row["quote"] == source?["evidence"]?["quote"])
      #expect(
        row["line"]?.string == source?["evidence"]?["lines"]?.array.first?.integer.map { "\($0)" })
      #expect((row["sure"] == .string("inferred")) == (event["inferred"] == .boolean(true)))
      #expect((row["reasons"] == .string("")) == (event["reasons"] == .array([])))
      #expect(row["program"]?.string?.hasPrefix("kamerspoor ") == true)
      #expect(row["as_of"]?.string?.isEmpty == false)
    }
  }

  @Test(.needsPython("csv")) func `an inventory has a row for each paper, in order of its day`()
    throws
  {
    let rows = try rows("inventaris")
    let held = try #require(Holding.place).sqlite(
      "SELECT sha256 FROM document ORDER BY ifnull(date, date_earliest) IS NULL, ifnull(date, date_earliest), sha256"
    )
    #expect(rows.compactMap { $0["SHA-256"]?.string } == held)
    #expect(rows.compactMap { $0["No."]?.string } == held.indices.map { "\($0 + 1)" })
    for row in rows {
      let digest = row["SHA-256"]?.string ?? ""
      let values = try #require(Holding.place).sqlite(
        "SELECT ifnull(title, '') || '|' || ifnull(kenmerk, '') || '|' || bytes || '|' || name FROM document "
          + "WHERE sha256 = '\(digest)'")
      let own = ["Title", "Kenmerk", "Bytes", "File name"].map { row[$0]?.string ?? "" }
      #expect([own.joined(separator: "|")] == values)
      #expect(row["Assessment"] == .string(""))
    }
  }

  @Test(.needsPython("csv")) func `an inventory marks copies, versions and grounds`() throws {
    let rows = try rows("inventaris", "--lang", "nl")
    func row(_ name: String) -> JSONValue? { rows.first { $0["Bestandsnaam"] == .string(name) } }
    let web = row("kamerbrief-publicatie-web.html")
    let copies = rows.filter {
      $0["Dubbel of versie"]?.string?.hasPrefix("dubbel van nr. ") == true
    }
    #expect(copies.count == 1)
    #expect(copies.first?["Kamerstuk"] == .string("29362-9003"))
    #expect(
      copies.first?["Dubbel of versie"]?.string
        == "dubbel van nr. \(web?["Nr."]?.string ?? "") (afgeleid)")
    #expect(copies.first?["Opmerkingen"]?.string?.isEmpty == false)
    #expect(
      row("kamerbrief-volledig-hoofd.txt")?["Dubbel of versie"]?.string?.hasPrefix("andere versie")
        == true)
    #expect(
      row("beslisnota-natuur.txt")?["Aangetroffen gronden"] == .string("5.1.2.e (2×); 5.1.2.i"))
    #expect(
      row("kst-26643-1001.txt")?["Reeds openbaar op"]
        == .string("https://zoek.officielebekendmakingen.nl/kst-26643-1001.html"))
    #expect(row("beslisnota-natuur.txt")?["Reeds openbaar op"] == .string(""))
    #expect(row("beslisnota-natuur.txt")?["Peildatum"]?.string?.isEmpty == false)
  }

  @Test(arguments: ["csv", "inventaris"]) func `begins with the mark by which Excel knows UTF-8`(
    _ format: String
  ) throws {
    #expect(try ask("export", format).output.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(try !ask("export", format, "--raw").output.starts(with: [0xEF]))
  }

  @Test(arguments: ["csv", "inventaris", "markdown", "json", "ndjson"])
  func `of what is not held is nothing`(_ format: String) throws {
    let run = try ask("export", format, "zeekoeienwet")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
  }
}

@Suite struct `Exported from hostile papers` {
  @Test(.needsPython("csv"), arguments: ["csv", "inventaris"])
  func `no cell is a formula, and all words are there`(_ format: String) throws {
    let place = try HostileWords.imported()
    let run = try place.run("export", format)
    #expect(run.status == 0)
    #expect(
      !run.text.unicodeScalars.contains {
        $0.value < 0x20 && $0 != "\r" && $0 != "\n" || $0 == "\u{202E}"
      })
    let rows = try place.python(`Exported as a table`.reading, input: run.output).json.array
    for row in rows {
      guard case .object(let cells) = row else { continue }
      for cell in cells.values.compactMap(\.string) {
        let first = cell.drop { $0 == " " }.first
        #expect(cell.firstMatch(of: /(^|;)[ "]*[=+\-@＝＋－＠]/) == nil, "\(cell)")
        #expect(first.map { "=+-@\t\r".contains($0) } != true, "\(cell)")
      }
    }
    #expect(run.text.contains("'=cmd|'/c calc'!A1") || format == "csv")
    #expect(run.text.contains("'=1+1.txt"))
    let raw = try place.run("export", format, "--raw")
    #expect(raw.text.contains(",=1+1.txt,"))
    #expect(!raw.text.contains("\u{202E}"))
    #expect(!raw.text.contains("\u{1B}"))
  }

  @Test(.needsPython("markdown_it")) func `Markdown shows them as text`() throws {
    let place = try HostileWords.imported()
    for what in [[], ["26643-1001"]] {
      let run = try place.run(["export", "markdown"] + what)
      #expect(run.status == 0)
      #expect(!run.hasControls)
      let shown = try place.python(
        """
        import sys
        from markdown_it import MarkdownIt
        tokens = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).parse(sys.stdin.read())
        text = []
        def walk(tokens):
            for token in tokens:
                assert token.type not in ("image", "code_block", "code_inline", "fence", "em_open", "s_open", "html_block"), token
                if token.type == "html_inline": assert token.content == "<br>", token
                if token.type == "link_open": assert token.attrs["href"].startswith("https://zoek.officielebekendmakingen.nl/"), token
                if token.type in ("text", "text_special", "softbreak"): text.append(token.content)
                if token.children: walk(token.children)
                if token.type == "inline": text.append("\\n")
        walk(tokens)
        sys.stdout.write("".join(text))
        """, input: run.output)
      #expect(shown.status == 0, "\(shown.complaint)")
      let titles = try place.sqlite("SELECT DISTINCT title FROM document")
      #expect(titles.count == HostileWords.all.count)
      for title in titles where what.isEmpty && HostileWords.isPlain(title) {
        #expect(shown.text.contains(title), "\(title)")
      }
    }
  }
}

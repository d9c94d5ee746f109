internal import Dossiers
internal import Kamerstukken
internal import Reporting

extension FuzzTarget {
  /// Words that stand everywhere in a few papers, in every format that leaves for another program.
  static let exports = FuzzTarget(
    "exports", feeds: "every format of export", longest: 512, seeds: .none, examples: hostileWords
  ) { bytes, violations in
    guard let papers = HostilePapers(bytes) else { return }
    let selection = papers.selection((bytes.first ?? 0) & 1 == 0 ? .english : .dutch)
    var nodes: [String: Int] = [:]
    for format in ExportFormat.all {
      var settings = ExportSettings()
      settings.isRaw = (bytes.first ?? 0) & 2 == 0
      let files = Violations.files(of: format, selection, settings)
      violations.expect(
        files == Violations.files(of: format, selection, settings),
        "\(format.name): another the second time")
      for (path, file) in files.sorted(by: { $0.key < $1.key }) {
        violations.check(file, of: format.name, path, settings, papers, &nodes)
      }
    }
    violations.expect(Set(nodes.values).count <= 1, "drawings of different sizes: \(nodes)")
  }

  /// What means something to a page, a script, a spreadsheet, a terminal, or another program.
  static let hostileWords = [
    "\"]; evil [label=\"x\" \\N \\", "<script>alert(1)</script> <b>&amp;</b>",
    "]]> --> <!-- <![CDATA[", "%%{init: {}}%% click a href \"javascript:x\"",
    "\u{1B}[31mrood\u{9B}2J", "\u{202E}om\u{2066} \u{200B}\u{FEFF}", "END:VEVENT",
    "ER  - TY  - BOOK", "a;b,c:d\\n e|f", "=HYPERLINK(\"http://x\")",
    "{{x}} ${x} `x` #quot; #35;", "'; DROP TABLE document; --", "\u{FFFE}\u{FFFF} \u{2028}x",
    "日本語 👩‍👩‍👧‍👦 é e\u{301} Ω", "a | b | **c** _d_ `e` ~~f~~",
    "[[noot|anders]] ![beeld](http://x/y.png) [weg](javascript:alert(1))",
    "key: [waarde] {a: 1} - !!python/object & *anker", "# kop\n--- \n%%stil%%\n\n> ==geel== ^blok",
    "</style></script><img src=x onerror=alert(1)>", "\" onclick=\"alert(1)", "C:\\..\\CON.txt",
  ]
}

extension Violations {
  /// The files that a format writes, by their paths; one file without a name has none.
  fileprivate static func files(
    of format: ExportFormat, _ selection: Selection, _ settings: ExportSettings
  ) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    try? format.write(selection, settings) { piece in
      files[piece.path ?? "", default: []] += piece.bytes
    }
    return files
  }

  /// Whether one file of a format is valid in it, and holds nothing that the papers' words brought in.
  fileprivate mutating func check(
    _ file: [UInt8], of format: String, _ path: String, _ settings: ExportSettings,
    _ papers: HostilePapers, _ nodes: inout [String: Int]
  ) {
    let what = path.isEmpty ? format : "\(format) \(path)"
    checkPath(path, what)
    switch format {
    case "json", "csl-json", "timelinejs", "datasette":
      let json = JSONChecker.value(of: file, what, &self)
      if format == "csl-json" {
        expect(json?.items.count == papers.graph.documents.count, "\(what): items for the papers")
      }
    case "ndjson", "ftm": checkLines(file, what)
    case "csv", "inventaris": checkCSV(file, what, isRaw: settings.isRaw)
    case "atom": checkAtom(file, papers)
    case "graphml", "gexf": checkDrawing(file, format, &nodes)
    case "dot", "mermaid": checkDrawing(text: file, format, &nodes)
    case "ical": checkCalendar(file)
    case "ris": checkRIS(file, papers)
    default: checkMarkdown(file, what)
    }
  }

  /// Whether a path stays in its folder, and names a file wherever folders are kept.
  private mutating func checkPath(_ path: String, _ what: String) {
    guard !path.isEmpty else { return }
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      expect(!part.isEmpty && part != "." && part != "..", "\(what) leaves its folder")
      expect(part.utf8.count <= 255, "\(what): a name of \(part.utf8.count) bytes")
      expect(
        !part.utf8.contains { $0 < 0x20 || "\\:*?\"<>|".utf8.contains($0) }, "\(what): a bad name")
    }
  }

  /// Whether no tag stands in Markdown but with its meaning taken away, or in the quotes of the properties above it.
  private mutating func checkMarkdown(_ file: [UInt8], _ what: String) {
    checkTerminal(file, what)
    var lines = file.parts(at: 0x0A)[...]
    let fence = Array("---".utf8)
    if lines.first == fence {
      lines = lines.dropFirst()
      expect(lines.contains(fence), "\(what): properties without an end")
      lines = lines.drop { $0 != fence }
    }
    for line in lines {
      for place in line.indices.dropLast() where line[place] == UInt8(ascii: "<") {
        let isEscaped =
          place > 0 && line[place - 1] == UInt8(ascii: "\\")
          || line[place...].starts(with: "<https://zoek.officielebekendmakingen.nl/".utf8)
        expect(
          isEscaped || !line[place + 1].isASCIILetter && line[place + 1] != UInt8(ascii: "/"),
          "\(what): a tag in «\(String(decoding: line[place...].prefix(30), as: UTF8.self))»")
      }
    }
  }

  private mutating func checkAtom(_ file: [UInt8], _ papers: HostilePapers) {
    guard let elements = XMLChecker.elements(of: file, "atom", &self) else { return }
    checkTerminal(file, "atom")
    expect(elements["entry"] == papers.graph.documents.count, "atom: entries for the papers")
  }
}

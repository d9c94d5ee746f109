import Dossiers
import Kamerstukken
import Reporting
import TestAids
import Testing

@Suite struct `A drawing of links` {
  /// Titles and names that mean something to a drawing program, a page or a terminal.
  static let hostile = [
    "\"]; evil [label=\"x", "a\\", "\\N\\\"", "<script>alert(1)</script>", "<b>&amp;</b> ]]> -->",
    "regel een\nregel twee\r\n\tdrie", "\u{1B}[31mrood\u{7}", "\u{202E}omgekeerd\u{2066}", "\u{0}",
    "end\"]\n  x-->y", "`code` %%{init: {}}%%", "#quot; #35;", "a | b \"c\" (d) {e} [f]; g",
    "'; DROP TABLE document; --", "\u{FFFE}\u{FFFF}", "é ß Ω 日本語 👩‍👩‍👧‍👦", "", "   ",
  ]

  /// A memo that a motion hangs on, with the words wherever a paper can bring words.
  private static func map(_ words: String) -> LinkMap {
    let text = Array("tekst \(words)".utf8)
    let source = Source(
      name: words.isEmpty ? "leeg" : words, bytes: text.count, sha256: SHA256.hexadecimal(text),
      encoding: "utf-8")
    var record = DocumentRecord(source: source, kind: .beslisnota)
    record.title = Passage(words, Evidence(0..<3))
    record.addressee = Passage(words, Evidence(0..<3))
    record.signatories = [
      Person(name: PersonName(words), office: words, evidence: Evidence(0..<3)),
      Person(name: PersonName("Anna \(words)"), evidence: Evidence(1..<3)),
    ]
    record.motions = [
      Motion(
        submitters: [PersonName(words)], relation: .advisesOn,
        debate: Debate(kind: words, title: words, date: nil, evidence: Evidence(0..<2)),
        evidence: Evidence(0..<3)),
      Motion(submitters: [PersonName("Anna Jansen")], evidence: Evidence(4..<5)),
    ]
    record.references = [
      Reference(kind: .kamerstuk, ids: [words], raw: words, evidence: Evidence(0..<1))
    ]
    let graph = DossierGraph([HeldDocument(record: record, original: OriginalText(text))])
    return LinkMap(
      around: [.document(0)], in: graph, depth: 3, kinds: Set(Link.Kind.allCases))
  }

  private static func written(_ words: String, _ format: GraphFormat) -> String {
    let bytes = GraphView(map(words), of: words).written(
      as: format, depth: 3, kinds: Set(Link.Kind.allCases))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: hostile)
  func `holds no control and no turn of direction`(_ words: String) {
    for format in GraphFormat.allCases {
      let steering = Self.written(words, format).unicodeScalars.filter { scalar in
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        case 0xFFFE, 0xFFFF: format == .graphml || format == .gexf
        default: false
        }
      }
      #expect(steering.isEmpty, "\(format)")
    }
  }

  @Test(arguments: hostile)
  func `has as many lines as of harmless words`(_ words: String) {
    let map = Self.map(words)
    for format in [GraphFormat.dot, .mermaid] {
      let lines = Self.written(words, format).split(separator: "\n")
      let frame = format == .dot ? 4 : 1
      #expect(lines.count == map.nodes.count + map.edges.count + frame, "\(format)")
    }
  }

  @Test(arguments: hostile)
  func `closes every string of DOT that it opens`(_ words: String) {
    for line in Self.written(words, .dot).split(separator: "\n").dropFirst() {
      var isOpen = false
      var isEscaped = false
      var outside = ""
      for byte in line.utf8 {
        if isOpen, !isEscaped, byte == UInt8(ascii: "\\") {
          isEscaped = true
          continue
        }
        if byte == UInt8(ascii: "\""), !isEscaped {
          isOpen.toggle()
        } else if !isOpen {
          outside.unicodeScalars.append(Unicode.Scalar(byte))
        }
        isEscaped = false
      }
      #expect(!isOpen, "\(line)")
      #expect(!outside.contains("evil") && !outside.contains("script"), "\(line)")
    }
  }

  @Test(arguments: hostile)
  func `puts nothing of a paper outside the quotes of Mermaid`(_ words: String) {
    for line in Self.written(words, .mermaid).split(separator: "\n").dropFirst() {
      let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
      #expect(parts.count == 3, "\(line)")
      let outside = [parts.first, parts.last].compactMap { $0 }.joined()
      let names = outside.replacing("-.->|", with: "").replacing("-->|", with: "")
      #expect(
        names.utf8.allSatisfy {
          $0 == 0x20 || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "[")
            || $0 == UInt8(ascii: "]")
            || $0 == UInt8(ascii: "|") || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0)
            || (0x61...0x7A).contains($0)
        }, "\(line)")
      #expect(!(parts.count > 1 ? parts[1] : "").contains { "<>`[]{}()|&".contains($0) }, "\(line)")
    }
  }

  @Test(arguments: hostile)
  func `is XML whose only markup is its own`(_ words: String) {
    for format in [GraphFormat.graphml, .gexf] {
      let text = Self.written(words, format)
      let tags = Set(
        text.split(separator: "<").dropFirst().map { piece in
          String(piece.prefix { $0.isLetter || $0 == "?" || $0 == "/" })
        })
      #expect(
        tags.isSubset(of: [
          "?xml", "graphml", "/graphml", "key", "graph", "/graph", "node", "/node", "edge", "/edge",
          "data", "/data", "gexf", "/gexf", "attributes", "/attributes", "attribute", "nodes",
          "/nodes",
          "edges", "/edges", "attvalues", "/attvalues", "attvalue",
        ]), "\(tags)")
      for piece in text.split(separator: "&").dropFirst() {
        let entity = piece.prefix { $0 != ";" }
        #expect(["amp", "lt", "gt", "quot", "#39"].contains(entity), "\(entity)")
      }
    }
  }

  @Test(arguments: hostile)
  func `in JSON follows its schema`(_ words: String) throws {
    let json = try JSONValue(parsing: Self.written(words, .json))
    #expect(try JSONSchema(named: "graph").problems(in: json) == [])
  }

  @Test func `gives every node a name of its own, in every format`() throws {
    for words in Self.hostile {
      let map = Self.map(words)
      let json = try JSONValue(parsing: Self.written(words, .json))
      guard case .array(let nodes)? = json["nodes"] else {
        Issue.record("no nodes")
        continue
      }
      let keys = nodes.compactMap { $0["key"]?.string }
      #expect(Set(keys).count == map.nodes.count, "\(words)")
    }
  }

  @Test func `marks what is inferred`() {
    let map = Self.map("Jansen")
    #expect(map.edges.contains { $0.link.basis == .inferred })
    #expect(Self.written("Jansen", .dot).contains("style=dashed"))
    #expect(Self.written("Jansen", .mermaid).contains("-.->"))
    for format in [GraphFormat.graphml, .gexf] {
      #expect(Self.written("Jansen", format).contains("inferred"))
      #expect(Self.written("Jansen", format).contains("0.75"))
    }
    #expect(Self.written("Jansen", .text).contains("(inferred, 0.75)"))
  }
}

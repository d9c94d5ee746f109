import Kamerstukken
import Recognition
import Reporting
import TestAids
import Testing

@Suite struct `References written out` {
  /// What a format writes of a text that comes in pieces.
  static func written(_ text: String, _ format: any CiteFormat, by size: Int = 1 << 20) -> String {
    var format = format
    var running = RunningText()
    var bytes = format.opening()
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      bytes += format.bytes(of: running.take(Array(rest.prefix(size))))
      rest = rest.dropFirst(size)
    }
    bytes += format.bytes(of: running.finish())
    return String(decoding: bytes + format.closing(), as: UTF8.self)
  }

  static let long = (1...200).map {
    "Zie <26 643, nr.\n\($0)> & Stb. 2021, \($0 * 97); stuk nr. \($0) [van] de e\u{301}ne oﬃciële brief.\r\n"
  }.joined()

  static var formats: [any CiteFormat] {
    [
      CiteTable(width: 72, isInColor: true), CiteJSON(), CiteCSV(), CiteMarkup(.markdown),
      CiteMarkup(.html),
    ]
  }

  @Test(arguments: [37, 1_024, 5_000])
  func `are the same however the text comes`(_ size: Int) {
    for format in Self.formats {
      #expect(Self.written(Self.long, format, by: size) == Self.written(Self.long, format))
    }
  }

  @Test(arguments: [
    ("zie 26643-1!", "zie [26643-1](https://zoek.officielebekendmakingen.nl/kst-26643-1.html)!"),
    ("a\r\nb\t[c](d) *e*", "a\r\nb\t[c](d) *e*"), ("op stuk nr. 5", "op stuk nr. 5"),
    (
      "26 643,\nnr. 1", "[26 643,\nnr. 1](https://zoek.officielebekendmakingen.nl/kst-26643-1.html)"
    ),
    (
      "26 643, \r\n\r\nnr. 1",
      "[26 643,\nnr. 1](https://zoek.officielebekendmakingen.nl/kst-26643-1.html)"
    ),
    ("a\u{1B}[31m\u{7F}\u{202E}\u{C}b\u{AD}c", #"a\u{1B}[31m\u{7F}\u{202E} b"# + "\u{AD}c"),
    ("2023D12345", "2023D12345"),
  ])
  func `are links in Markdown`(_ text: String, _ expected: String) {
    #expect(Self.written(text, CiteMarkup(.markdown)).utf8.elementsEqual(expected.utf8))
  }

  @Test(arguments: [
    (
      "<b> & \"26 643,\nnr. 1\"",
      "&lt;b&gt; &amp; &quot;<a href=\"https://zoek.officielebekendmakingen.nl/kst-26643-1.html\""
        + " title=\"Kamerstukken 26643, nr. 1\">26 643,\nnr. 1</a>&quot;"
    ),
    ("a\u{1B}\nb", #"a\u{1B}"# + "\nb"),
    (
      "Verordening 32016R0679",
      "Verordening <a href=\"https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679\""
        + " title=\"32016R0679\">32016R0679</a>"
    ),
  ])
  func `are links in HTML`(_ text: String, _ expected: String) {
    #expect(Self.written(text, CiteMarkup(.html)) == expected)
  }

  @Test func `are rows of comma-separated values, one a number`() {
    let rows = Self.written(
      "a\nKamerstukken 32 761 en 29 911, nr. 2; op stuk nr. 5", CiteCSV()
    ).split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(rows.count == 5)
    #expect(rows[0].hasPrefix("reference,line,start,end,kind,id,joint,role,chamber,"))
    #expect(
      rows[1]
        == "1,2,2,38,kamerstuk,32761-2,true,cites,,,,\"Kamerstukken 32761, nr. 2\",\"32 761, nr. 2\","
        + "https://zoek.officielebekendmakingen.nl/kst-32761-2.html,\"Kamerstukken 32 761 en 29 911, nr. 2\""
    )
    #expect(rows[2].contains(",29911-2,true,") && rows[2].contains("\"29 911, nr. 2\",,"))
    #expect(
      rows[3]
        == "2,2,43,53,kamerstuk,32761-5,false,cites,,,,\"Kamerstukken 32761, nr. 5\",\"32 761, nr. 5\","
        + "https://zoek.officielebekendmakingen.nl/kst-32761-5.html,stuk nr. 5")
    #expect(rows[4] == "")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"), ("\ta", "' a"),
    ("a=1", "a=1"), ("\"a\"", "\"\"\"a\"\"\""), ("a,b", "\"a,b\""), ("a\nb", "a b"),
  ])
  func `are safe to open in a spreadsheet`(_ raw: String, _ field: String) {
    var format = CiteCSV()
    let reference = Reference(kind: .kamerstuk, ids: [], raw: raw, evidence: Evidence(0..<1))
    let row = format.bytes(of: CitedText([0x61], at: 0, [CitedReference(reference, line: 1)]))
    #expect(String(decoding: row, as: UTF8.self).hasSuffix(",,\(field)\r\n"))
  }

  @Test(arguments: [
    "", "26643-1", "stuk nr. 157", "26 643, nrs. 1–99999",
    "Kamerstukken 32 761 en 29 911, nrs. 1 en 2",
    "ECLI:NL:HR:2012:BQ9251, Richtlijn 2014/24/EU en COM(2021) 206", "36587(R2197)",
    "Kamerstukken II 1991-1992, 22 545, nr.3, blz. 134 en 36 600 XVI", Self.long,
  ])
  func `are an object that follows the schema`(_ text: String) throws {
    let json = try JSONValue(parsing: Self.written(text, CiteJSON()))
    #expect(try JSONSchema(named: "cite").problems(in: json) == [])
  }

  @Test func `are a table whose columns a long answer does not change`() {
    let text = (1...200).map { "26643-\($0).\n" }.joined() + "ECLI:NL:RBAMS:2012:BQ9251A, 26643-7\n"
    let lines = Self.written(text, CiteTable(width: nil, isInColor: false)).split(separator: "\n")
    #expect(lines.count == 1 + 2 * 202)
    #expect(lines[0] == "Number    Kind       Citation")
    #expect(lines[399] == "26643-200  kamerstuk  Kamerstukken 26643, nr. 200")
    #expect(lines[401] == "ECLI:NL:RBAMS:2012:BQ9251A  ecli       ECLI:NL:RBAMS:2012:BQ9251A")
    #expect(lines[403] == "26643-7   kamerstuk  Kamerstukken 26643, nr. 7")
  }
}

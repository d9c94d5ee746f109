import Foundation
import Kamerstukken
import Recognition
import Reporting
import TestAids
import Testing

@Suite struct `References written out` {
  /// What a format writes of a text that comes in pieces.
  static func written(_ text: String, _ format: any CiteFormat, by size: Int = 1 << 20) -> String {
    var format = format
    var running = RunningText(locatesNumbers: type(of: format).locatesNumbers)
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
      CiteTable(on: Sheet(width: 72), isInColor: true), CiteJSON(), CiteCSV(),
      CiteMarkup(.markdown),
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

  /// `⟦26 643, nr. 520⟧` stands for a link on these words to the address that ends so, `⟨520⟩` for its end.
  private static func links(_ text: String) -> String {
    var text = text
    for (mark, end) in [
      ("⟦", "["), ("⟧⟨", "](https://zoek.officielebekendmakingen.nl/kst-"), ("⟩", ".html)"),
    ] {
      text = text.replacing(mark, with: end)
    }
    return text
  }

  @Test(arguments: [
    "zie ⟦26 643, nrs. 520⟧⟨26643-520⟩ en ⟦548⟧⟨26643-548⟩.",
    "⟦Kamerstukken II 2022/23, 26 643, nrs. 23⟧⟨26643-23⟩, ⟦26⟧⟨26643-26⟩ en ⟦643⟧⟨26643-643⟩!",
    "⟦26 643, nrs. 1⟧⟨26643-1⟩–⟦3⟧⟨26643-3⟩ (brief)",
    "⟦32 761, nrs. 1⟧⟨32761-1⟩ t/m ⟦99999⟧⟨32761-99999⟩",
    "⟦26 643, nr. 4⟧⟨26643-4⟩, p. 6 en 13, en nr. ⟦6, p. 4⟧⟨26643-6⟩.",
    "⟦Kamerstukken 32 761 en 29 911, nr. 251⟧⟨32761-251⟩",
    "⟦Kamerstukken 32 761 en 29 911, nrs. 251⟧⟨32761-251⟩ en ⟦252⟧⟨32761-252⟩",
    "⟦36 600 XVI, nrs. 5⟧⟨36600-XVI-5⟩ en ⟦6⟧⟨36600-XVI-6⟩",
    "⟦26643-7⟧⟨26643-7⟩. De ⟦stukken nrs. 5⟧⟨26643-5⟩ en ⟦9⟧⟨26643-9⟩.",
    "⟦26 643, nrs. 520⟧⟨26643-520⟩ en\n⟦548⟧⟨26643-548⟩.",
  ])
  func `have a link for every number of a list, where it stands`(_ marked: String) {
    let text = Self.links(marked)
    var plain = marked.replacing("⟦", with: "")
    while let start = plain.range(of: "⟧⟨"), let end = plain.range(of: "⟩") {
      plain.removeSubrange(start.lowerBound..<end.upperBound)
    }
    for size in [7, 1_000] {
      #expect(Self.written(plain, CiteMarkup(.markdown), by: size) == text)
    }
  }

  @Test(arguments: [
    "[26 643, nr. 1](https://x.nl)", "[brief](https://x.nl/26643-1)", "[brief 26643-1][2]",
    "[1]: https://x.nl/a 26643-1", "![26643-1](a.png \"26643-1\")", "[a [b] 26643-1](c(d)e)",
    "https://zoek.officielebekendmakingen.nl/kst-26643-1.html", "<https://x.nl/kst-26643-1>",
    "zoek.officielebekendmakingen.nl/kst-26643-1.html", "(www.x.nl/kst-26643-1.html)",
    "<a href=\"kst-26643-1.html\">brief</a>", "<a\nhref='x'>de <b>brief</b> 26643-1</a>",
    "<A HREF=x>26 643,\nnr. 1</A>", "<img alt=\"26643-1\" src=a />", "<p data-x='26643-1'>",
    "ftp://x/26643-1",
  ])
  func `are not linked where a link or address is already`(_ text: String) {
    for filler in ["", String(repeating: "een woord ", count: 400) + "\n"] {
      let whole = "\(filler)\(text)\n\n\(filler)"
      for size in [9, 1_024, 1 << 20] {
        #expect(Self.written(whole, CiteMarkup(.markdown), by: size) == whole)
        #expect(!Self.written(whole, CiteMarkup(.html), by: size).contains("<a "))
      }
    }
  }

  @Test(arguments: [
    "⟦26643-1⟧⟨26643-1⟩ [brief](https://x.nl) ⟦26643-2⟧⟨26643-2⟩",
    "[⟦26643-1⟧⟨26643-1⟩] (bijlage)", "\\[⟦26643-1⟧⟨26643-1⟩](x)", "a < b ⟦26643-1⟧⟨26643-1⟩ c > d",
    "<b>⟦26643-1⟧⟨26643-1⟩</b>", "<a name=x> ⟦26643-1⟧⟨26643-1⟩", "en/of ⟦26643-1⟧⟨26643-1⟩",
    "[brief\n\n⟦26643-1⟧⟨26643-1⟩](https://x.nl)", "https://x.nl, ⟦26643-1⟧⟨26643-1⟩",
  ])
  func `are linked beside what is a link or is none`(_ marked: String) {
    let plain = marked.replacing("⟦", with: "").replacing("⟧⟨26643-1⟩", with: "")
      .replacing("⟧⟨26643-2⟩", with: "")
    #expect(Self.written(plain, CiteMarkup(.markdown)) == Self.links(marked))
  }

  @Test(arguments: [
    "[", "](", "[](", "<a b=\"", "<a b='<a c=\"", "(", "\n", " ", "a.nl/", "w", "26643-1\n\n",
    "26643-1 ",
    "26 643, nrs. 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 en 11; ",
  ])
  func `are linked in a time that grows with the text, however it comes`(_ piece: String) {
    let text = String(repeating: piece, count: 120_000 / piece.utf8.count)
    let whole = Self.written(text, CiteMarkup(.markdown))
    for size in [5_000, 77_777] {
      #expect(Self.written(text, CiteMarkup(.markdown), by: size) == whole)
    }
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
    let lines = Self.written(text, CiteTable(on: Sheet(width: nil), isInColor: false)).split(
      separator: "\n")
    #expect(lines.count == 1 + 2 * 202)
    #expect(lines[0] == "Number    Kind       Citation")
    #expect(lines[399] == "26643-200  kamerstuk  Kamerstukken 26643, nr. 200")
    #expect(lines[401] == "ECLI:NL:RBAMS:2012:BQ9251A  ecli       ECLI:NL:RBAMS:2012:BQ9251A")
    #expect(lines[403] == "26643-7   kamerstuk  Kamerstukken 26643, nr. 7")
  }
}

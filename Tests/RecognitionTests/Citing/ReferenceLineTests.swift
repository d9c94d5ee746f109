import Kamerstukken
import Recognition
import Testing

@Suite struct `A line read as one reference` {
  static func read(_ text: String) -> ReferenceLine? {
    var cutter = LineCutter()
    let lines = cutter.take(Array(text.utf8))
    return (lines.first ?? cutter.finish()).flatMap { ReferenceLine($0) }
  }

  @Test(arguments: [
    ("26643-1001", "26643-1001"), ("  (26 643, nr. 1001).", "26643-1001"),
    ("- 26643-1001,", "26643-1001"), ("• “26643-1001”;", "26643-1001"),
    ("12. Kamerstuk 26 643, nr. 1001", "26643-1001"), ("3) «26643-1001»", "26643-1001"),
    ("* 26643-1001", "26643-1001"), ("– ‘26643-1001’", "26643-1001"),
    ("\"26643-1001\"", "26643-1001"), ("26643-1001\r", "26643-1001"),
    ("\u{FEFF}26643-1001", "26643-1001"), ("Stb.\u{A0}2021, 45", "stb-2021-45"),
    ("36 600 XVI", "36600-XVI"), ("(26643)", "26643"), ("21501-33", "21501-33"),
    ("- 26 643.", "26643"),
  ])
  func `may have brackets, quotes, stops and a list's mark around it`(_ line: String, _ id: String)
    throws
  {
    let read = try #require(Self.read(line))
    #expect(read.problems == [])
    #expect(read.text?.references.flatMap(\.reference.ids) == [id])
  }

  @Test(arguments: [
    ("foo", "no reference in it"), ("2023", "no reference in it"),
    ("26643 1001", "no reference in it"), ("a 26643", "no reference in it"),
    (
      "26643-1, Stb. 2021, 45 en Trb. 2015, 196",
      "3 references: 26643-1 | Stb. 2021, 45 | Trb. 2015, 196"
    ),
    ("Kamerstuk 26 643 foo", "\"foo\" stands behind the reference at column 18"),
    ("één: 26643-1001", "\"één\" stands before the reference at column 1"),
    (
      "“é” 26643-1001, bar",
      "\"é\" stands before the reference at column 2; \"bar\" stands behind the reference at column 17"
    ),
    (
      "op stuk nr. 157",
      "\"op\" stands before the reference at column 1; a number without a dossier"
    ),
    ("stuk nr. 157", "a number without a dossier"),
    ("26 643, nrs. 1–99999", "range of 99999 numbers, 1 to 99999"),
    (String(repeating: "x", count: 70_000), "longer than 65536 bytes"),
  ])
  func `is told what is wrong with it`(_ line: String, _ problem: String) throws {
    let read = try #require(Self.read(line))
    #expect(read.problems.map(\.phrase.english).joined(separator: "; ") == problem)
  }

  @Test(arguments: ["", " ", "\t\r", "\u{A0}", "\u{FEFF}"])
  func `may be blank, which is no line at all`(_ line: String) {
    #expect(Self.read("\(line)\n") == nil)
  }

  @Test func `is cut from a text however that comes`() {
    let text = Array("een\r\n\n26643-1\n\(String(repeating: "x", count: 70_000))\nlaatste".utf8)
    var whole = LineCutter()
    let lines = whole.take(text) + [whole.finish()].compactMap(\.self)
    #expect(lines.map(\.number) == [1, 2, 3, 4, 5])
    #expect(lines.map(\.offset) == [0, 5, 6, 14, 70_015])
    #expect(lines.map(\.isCut) == [false, false, false, true, false])
    for size in [1, 2, 7, 1_000] {
      var cutter = LineCutter()
      var cut: [LineCutter.Line] = []
      var rest = text[...]
      while !rest.isEmpty {
        cut += cutter.take(Array(rest.prefix(size)))
        rest = rest.dropFirst(size)
      }
      #expect(cut + [cutter.finish()].compactMap(\.self) == lines)
    }
  }

  @Test func `has its place in the whole text`() throws {
    var cutter = LineCutter()
    let lines = cutter.take(Array("foo\n (26643-1)\n".utf8))
    let text = try #require(ReferenceLine(lines[1])?.text)
    #expect(text.references[0].place == 6..<13)
    #expect(text.references[0].line == 2)
    #expect(text.bytes(of: 6..<13).elementsEqual("26643-1".utf8))
  }
}

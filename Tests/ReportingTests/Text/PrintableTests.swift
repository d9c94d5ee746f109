import Reporting
import Testing

@Suite struct `Words for a reader` {
  @Test(arguments: [
    "Motie van het lid Leijten c.s.", "zo’n café in Fryslân – 語 ❤️ 👩🏽", #"C:\map "x""#, "",
    "cafe\u{301}", "vaste\u{A0}spatie",
  ])
  func `stay as they are`(_ text: String) {
    #expect(Printable.text(text) == text)
  }

  @Test(arguments: [
    ("\u{1B}[31mrood\u{7}", #"\u{1B}[31mrood\u{7}"#),
    ("\u{9B}2Jweg\u{85}", #"\u{9B}2Jweg\u{85}"#),
    ("\u{0}\u{7F}", #"\u{0}\u{7F}"#),
    ("nr. \u{202E}1001\u{2066}", #"nr. \u{202E}1001\u{2066}"#),
    (
      "a\u{200B}b\u{200D}c\u{FEFF}d\u{AD}e\u{2060}", #"a\u{200B}b\u{200D}c\u{FEFF}d\u{AD}e\u{2060}"#
    ),
    ("\u{2028}\u{2029}\u{61C}\u{200F}", #"\u{2028}\u{2029}\u{61C}\u{200F}"#),
    ("\u{3164}\u{34F}\u{E0041}", #"\u{3164}\u{34F}\u{E0041}"#),
  ])
  func `show what acts on a terminal or cannot be seen`(_ text: String, _ shown: String) {
    #expect(Printable.text(text) == shown)
  }

  @Test(arguments: [
    ("een\ttwee", "een twee"), ("een\r\ntwee", "een twee"), ("een\n\ntwee\r", "een  twee "),
    ("blad\u{C}blad\u{B}", "blad blad "),
  ])
  func `are one line`(_ text: String, _ shown: String) {
    #expect(Printable.text(text) == shown)
  }

  @Test func `hold no control whatever is put in`() {
    for value in (0x0...0x10FFFF) as ClosedRange<UInt32> where value < 0x3000 || value % 61 == 0 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = Printable.text("a\(scalar)b")
      #expect(!shown.unicodeScalars.contains { $0.properties.generalCategory == .control })
      #expect(Printable.text(shown) == shown)
    }
  }

  @Test(arguments: [
    ("", 0), ("Leijten", 7), ("café", 4), ("cafe\u{301}", 4), ("Yeşilgöz–“x”", 12), ("語", 2),
    ("한국", 4), ("ｆ", 2), ("✅", 2), ("👩🏽", 2), ("🇳🇱", 2), ("€", 1), ("→", 1), ("│", 1),
    ("א", 1), ("\u{20000}", 2),
  ])
  func `have a width in columns`(_ text: String, _ columns: Int) {
    #expect(Printable.width(of: text) == columns)
  }
}

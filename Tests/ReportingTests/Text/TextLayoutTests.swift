import Reporting
import Testing

@Suite struct `Text that is laid out` {
  @Test func `breaks at blanks and hangs`() {
    let lines = TextLayout.lines(
      of: "verzoekt de regering dit voor de zomer te regelen", width: 20, indent: 2, hanging: 2)
    #expect(
      plain(lines) == ["  verzoekt de", "    regering dit", "    voor de zomer te", "    regelen"])
  }

  @Test func `is one line without a width`() {
    let lines = TextLayout.lines(of: "een  twee \n drie", width: nil, indent: 1, hanging: 4)
    #expect(plain(lines) == [" een twee drie"])
  }

  @Test func `leaves a word that is too wide whole`() {
    let lines = TextLayout.lines(of: "zie https://zoek.example/kst-1.html daar", width: 10)
    #expect(plain(lines) == ["zie", "https://zoek.example/kst-1.html", "daar"])
  }

  @Test func `counts columns, not letters`() {
    #expect(plain(TextLayout.lines(of: "語語 語語 é é", width: 9)) == ["語語 語語", "é é"])
    #expect(plain(TextLayout.lines(of: "語語 語語 x", width: 8)) == ["語語", "語語 x"])
  }

  @Test(arguments: ["", " ", "   "])
  func `is one empty line when there are no words`(_ text: String) {
    #expect(plain(TextLayout.lines(of: StyledText(text), width: 10, indent: 4)) == [""])
  }

  @Test func `keeps its styles over a break, and a word in two styles whole`() {
    let text = "de " + StyledText("motie Leij", .bold) + StyledText("ten", .red) + " is er"
    let lines = TextLayout.lines(of: text, width: 8)
    #expect(plain(lines) == ["de motie", "Leijten", "is er"])
    #expect(
      lines[1].rendered(inColor: true) == "\u{1B}[1mLeij\u{1B}[0m\u{1B}[31mten\u{1B}[0m")
  }

  @Test(arguments: 1...60)
  func `fits, ends in no blank, and loses no word at any width`(_ width: Int) {
    let words = "Motie van het lid Leijten c.s. over het «laten vervallen» van 語 de café-regel"
    let text = StyledText(words) + StyledText(" ontraden ", .red) + "."
    let lines = TextLayout.lines(of: text, width: width, hanging: 2)
    for line in lines {
      let printed = line.rendered(inColor: false)
      #expect(line.width <= width || !printed.drop { $0 == " " }.contains(" "))
      #expect(printed.last != " ")
      #expect(withoutCodes(line.rendered(inColor: true)) == printed)
    }
    let joined = plain(lines).joined(separator: " ").split(separator: " ")
    #expect(joined == (words + " ontraden .").split(separator: " "))
  }
}

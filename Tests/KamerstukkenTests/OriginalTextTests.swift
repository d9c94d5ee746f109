import Kamerstukken
import Testing

@Suite struct `An original text` {
  @Test(arguments: [
    ("", 1), ("a", 1), ("a\n", 1), ("a\nb", 2), ("a\r\nb\r\n", 2), ("\n\n", 2), ("\n", 1),
  ])
  func `has as many lines as a reader counts`(_ text: String, lines: Int) {
    #expect(OriginalText(Array(text.utf8)).lineStarts.count == lines)
  }

  @Test func `finds the line of every byte`() {
    let text = OriginalText(Array("een\ntwee\r\n\ndrie".utf8))
    #expect([0, 3, 4, 9, 10, 11, 14].map(text.line) == [1, 1, 2, 2, 3, 4, 4])
    #expect(text.lines(of: 0..<5) == 1...2)
    #expect(text.lines(of: 4..<4) == 2...2)
    #expect(text.lines(of: 4..<10) == 2...2)
  }

  @Test func `quotes exactly, and no more than there is`() {
    let text = OriginalText(Array("financiën".utf8))
    #expect(text.quote(0..<10) == "financiën")
    #expect(text.quote(7..<99) == "ën")
    #expect(text.quote(3..<3) == "")
  }

  @Test func `gives each place of evidence once`() {
    let evidence = Evidence(0..<2, more: [4..<6])
    #expect(
      evidence.adding(Evidence(4..<6, more: [8..<9, 0..<2])).places == [0..<2, 4..<6, 8..<9])
  }
}

import Reading
import TestAids
import Testing

@Suite struct `Reading time` {
  /// Lines that once made a loop look again at all lines before or behind them.
  @Test(arguments: [
    "1\n", "a\n", "a\n\n", "Datum\n\n", "a1\n1 a\n", "a¹\n¹ a\n\nen\n\n", "1 a\n\nen\n\n", "a-\n",
    "Pagina 1 van 2\n", "2511 DP Den Haag\n", "Directie X\n", "De Kamer,\n", "MOTIE\n",
    "1. Aanleiding\n\n", "- a\n", "Nog een regel.\n", "e\u{301}", "\u{A0}", "**", "nr. ", "1",
    " \n", "Van\nDatum\n", "c.s. ",
  ])
  func `grows with the text and no faster`(_ piece: String) {
    for start in ["", "Geachte voorzitter,\n\n"] {
      let count = 10_000 / piece.utf8.count
      let small = Array((start + String(repeating: piece, count: count)).utf8)
      let large = Array((start + String(repeating: piece, count: count * 4)).utf8)
      #expect(growth(from: small, to: large) { _ = try? SourceText(reading: $0) } < 9, "\(start)")
    }
  }
}

import Kamerstukken
import Testing

@Suite struct `A cursor` {
  /// The law of recognisers: what finds nothing leaves the cursor where it was.
  @Test(arguments: [
    "", "2022", "2022/", "2022/99", "12", "XVIII X", "–", "é", "nr. 3", "\u{2013}3",
  ])
  func `stays where it was when nothing is recognised`(_ text: String) {
    let recognisers: [(inout Cursor) -> Bool] = [
      { $0.parliamentaryYear() != nil }, { $0.budgetChapter() != nil },
      { $0.number(digits: 3...3) != nil }, { $0.skip("nummer") }, { $0.skipWord("nrs") },
      { $0.skip(UInt8(ascii: "x")) }, { $0.skipDash() },
    ]
    for recognise in recognisers {
      for start in 0...text.utf8.count {
        var cursor = Cursor(Array(text.utf8), at: start)
        if !recognise(&cursor) { #expect(cursor.position == start) }
        #expect(cursor.position <= text.utf8.count)
      }
    }
  }

  @Test func `reads nothing at or behind its limit`() {
    var cursor = Cursor(Array("12345".utf8), at: 1, limit: 3)
    let found = cursor.number(digits: 2...2)
    #expect(found == 23)
    #expect(cursor.isAtEnd)
    #expect(cursor.next == nil)
    #expect(cursor.peek(0) == nil)
    #expect(cursor.previous == UInt8(ascii: "3"))
  }

  @Test(arguments: ["-", "\u{2010}", "\u{2011}", "\u{2012}", "–", "—", "\u{2015}", "\u{2212}"])
  func `skips every kind of dash`(_ dash: String) {
    var cursor = Cursor(dash)
    let found = cursor.skipDash()
    #expect(found && cursor.isAtEnd)
  }

  @Test func `ends a word before a sign beyond ASCII, not before a letter`() {
    for sign in ["”", "»", "–", "…", "€", " ", ",", ""] {
      var cursor = Cursor("Kamer" + sign)
      let found = cursor.skipWord("kamer")
      #expect(found, "\(sign)")
    }
    for letter in ["ë", "s", "Ł", "2"] {
      var cursor = Cursor("Kamer" + letter)
      let found = cursor.skipWord("kamer")
      #expect(!found, "\(letter)")
    }
  }

  @Test func `knows a letter before it, also one beyond ASCII`() {
    for (text, isLetter) in [("ë", true), ("a", true), ("”", false), ("–", false), ("1", false)] {
      let cursor = Cursor(Array(text.utf8), at: text.utf8.count)
      #expect(cursor.isBehindLetter == isLetter, "\(text)")
    }
    #expect(!Cursor("").isBehindLetter)
  }

  @Test func `refuses more digits than asked for, however many`() {
    var cursor = Cursor(String(repeating: "9", count: 100))
    let found = cursor.number(digits: 1...5)
    #expect(found == nil)
    #expect(cursor.position == 0)
  }
}

internal import Kamerstukken

extension Cursor {
  /// Recognises the dossier of a bill in brackets behind its title: `(34630)`.
  ///
  /// Five digits in brackets may be any number, so the lines before must speak of a law, a treaty or a budget.
  mutating func bracketedDossier() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard cursor.isBehindOpenBracket, let number = cursor.number(digits: 5...5),
        (15_000...39_999).contains(number), number % 1_000 != 0
      else { return nil }
      let end = cursor.position
      cursor.skipSpaces()
      guard cursor.next == UInt8(ascii: ")") else { return nil }
      cursor.position = start
      guard cursor.followsTitleOfBill else { return nil }
      cursor.position = end
      return FoundReference(start..<end, .dossier(DossierNumber(number)))
    }
  }

  private var isBehindOpenBracket: Bool {
    var before = self
    while before.previous?.isSpace ?? false { before.position -= 1 }
    return before.previous == UInt8(ascii: "(")
  }

  /// The furthest that a title of a bill is looked for before its number, in bytes.
  private static var longestTitle: Int { 240 }

  /// Whether one of the words before, in the same paragraph, is one that titles of bills have: `Meststoffenwet`,
  /// `wetsvoorstellen`, `begrotingsstaten`, `Verdrag`.
  private var followsTitleOfBill: Bool {
    var words = Cursor(text, at: max(0, position - Self.longestTitle), limit: position)
    while !words.isAtEnd {
      let word = words.letters()
      if word.isEmpty { words.advance() }
      if isWordOfBill(word) { return true }
    }
    return false
  }

  private func isWordOfBill(_ word: Range<Int>) -> Bool {
    var start = Cursor(text, at: word.lowerBound, limit: word.upperBound)
    var end = Cursor(text, at: max(word.lowerBound, word.upperBound - 3), limit: word.upperBound)
    return word.count >= 3 && end.skip("wet")
      || ["wets", "wijzig", "begroting", "verdrag", "goedkeuring", "rijkswet"].contains {
        start.skip($0)
      }
  }
}

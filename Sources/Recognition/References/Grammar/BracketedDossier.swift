internal import Kamerstukken

extension Cursor {
  /// Recognises the dossier of a bill in brackets behind its title: `(34630)`, `(34 902)`, `(23400 G)`, `(TK 35533)`.
  ///
  /// A number in brackets may be any, so the words before must speak of a law, a treaty or a budget.
  mutating func bracketedDossier(behind floor: Int) -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard cursor.isBehindOpenBracket,
        let dossier = cursor.writtenDossier(isLabelled: true)?.number,
        dossier.isLikely || dossier.suffix != nil && dossier.isRecent
      else { return nil }
      let end = cursor.position
      cursor.skipSpaces()
      guard cursor.next == UInt8(ascii: ")") else { return nil }
      cursor.position = start
      guard cursor.followsTitleOfBill(behind: floor) else { return nil }
      cursor.position = end
      return FoundReference(start..<end, .dossier(dossier))
    }
  }

  private var isBehindOpenBracket: Bool {
    var before = self
    while before.previous == 0x20 { before.position -= 1 }
    guard let last = before.previous, last.isOne(of: "(Kk") else { return false }
    if before.isBehind("TK") || before.isBehind("EK") { before.position -= 2 }
    return before.previous == UInt8(ascii: "(")
  }

  /// The furthest that a title of a bill is looked for before its number, in bytes.
  private static var longestTitle: Int { 600 }

  /// Whether one of the words before, in the same sentence, is one that titles of bills have: `Meststoffenwet`,
  /// `wetsvoorstellen`, `begrotingsstaten`, `Verdrag`; and none tells of a count.
  private func followsTitleOfBill(behind floor: Int) -> Bool {
    var start = position
    // In a list of bills the words before the first stand for all: «wijziging AAW (19256); Toeslagenwet (19257)».
    let isListed =
      floor + 1 < position && text[floor] == UInt8(ascii: ")")
      && (text[floor + 1] == UInt8(ascii: ";") || text[floor + 1] == UInt8(ascii: ","))
    let least = max(isListed ? 0 : floor, position - Self.longestTitle, 0)
    while start > least, !isSentenceEnd(at: start - 1) { start -= 1 }
    var words = Cursor(text, at: start, limit: position)
    var isBill = false
    while !words.isAtEnd {
      let word = words.letters()
      if word.isEmpty {
        words.advance()
        continue
      }
      if counts(word) { return false }
      isBill = isBill || isWordOfBill(word)
    }
    return isBill
  }

  private func isSentenceEnd(at offset: Int) -> Bool {
    text[offset] == 0x0A && !(offset > 0 && text[offset - 1].isOne(of: ";:, "))
      || text[offset] == UInt8(ascii: ".") && offset + 1 < text.count && text[offset + 1].isSpace
        && offset > 0 && text[offset - 1].isLowercase && !isAbbreviation(before: offset)
  }

  /// `Stb.`, `nr.`: words whose stop is their own.
  private func isAbbreviation(before stop: Int) -> Bool {
    let end = Cursor(text, at: stop)
    return end.isBehind("Stb") || end.isBehind("Stcrt") || end.isBehind("Trb")
      || end.isBehind("nr") || end.isBehind("jo") || end.isBehind("art")
  }

  /// «aantal leerlingen (15430)», «realisatie (23450)».
  private func counts(_ word: Range<Int>) -> Bool {
    let words: [StaticString] = [
      "aantal", "realisatie", "leerling", "inwoner", "deelnemer", "telt",
    ]
    return words.contains { spelled in
      var start = Cursor(text, at: word.lowerBound, limit: word.upperBound)
      return start.skip(spelled)
    }
  }

  private func isWordOfBill(_ word: Range<Int>) -> Bool {
    var start = Cursor(text, at: word.lowerBound, limit: word.upperBound)
    var end = Cursor(text, at: max(word.lowerBound, word.upperBound - 3), limit: word.upperBound)
    return word.count >= 3 && end.skip("wet")
      || [
        "wets", "wijzig", "begroting", "verdrag", "goedkeuring", "rijkswet", "voorjaarsnota",
        "najaarsnota", "miljoenennota", "initiatiefnota",
      ].contains {
        start.skip($0)
      }
  }
}

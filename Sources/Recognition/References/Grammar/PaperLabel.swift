internal import Kamerstukken

/// What announces a paper's number: `nr.`, `nrs.`, `nummer`, `stuk nr.`, `stuknummer`, `letter`.
struct PaperLabel {
  /// Whether letters of the Senate are announced: `letter M`.
  var letters = false
  /// Whether several numbers are: `nrs.`, `stukken nr.`.
  var isPlural = false
}

extension Cursor {
  /// Recognises what announces a paper's number, and the blanks and colon behind it.
  mutating func paperLabel() -> PaperLabel? {
    attempt { cursor in
      if cursor.skipWord("letters") || cursor.skipWord("letter") {
        cursor.skipSpaces()
        return PaperLabel(letters: true)
      }
      var label = PaperLabel()
      if cursor.skipWord("stukken") {
        label.isPlural = true
        cursor.skipSpaces()
      } else if cursor.skipWord("stuk") {
        cursor.skipSpaces()
      } else {
        _ = cursor.skip("stuk")
      }
      if cursor.skip("nummers") || cursor.skip("nrs") {
        label.isPlural = true
      } else {
        guard cursor.skip("nummer") || cursor.skip("nr") || cursor.skip("no.") else { return nil }
      }
      _ = cursor.skip(UInt8(ascii: "."))
      guard !cursor.isBeforeLetter || cursor.next?.isUppercase ?? false else { return nil }
      cursor.skipSpaces()
      _ = cursor.skip(UInt8(ascii: ":"))
      cursor.skipSpaces()
      return label
    }
  }

  /// Whether `word` ends right before the cursor; blanks, and a stop or colon behind the word, do not matter.
  func isBehind(_ word: StaticString) -> Bool {
    var end = position
    while end > 0, text[end - 1].isSpace { end -= 1 }
    if end > 0, text[end - 1] == UInt8(ascii: ".") || text[end - 1] == UInt8(ascii: ":") {
      end -= 1
    }
    let start = end - word.utf8CodeUnitCount
    guard start >= 0 else { return false }
    var cursor = Cursor(text, at: start, limit: end)
    return !cursor.isBehindLetter && cursor.skip(word)
  }
}

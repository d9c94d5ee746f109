internal import Kamerstukken

extension String {
  /// Whether the letters stand anywhere in the text, as they are written.
  func holds(_ letters: StaticString) -> Bool { holds(letters, asWord: false) }

  /// Whether the letters stand in the text between blanks, as they are written.
  func holdsWord(_ letters: StaticString) -> Bool { holds(letters, asWord: true) }

  /// Whether the letters, which are small, stand in the text in any form: capitals and accents do not matter.
  func holdsFolded(_ letters: StaticString) -> Bool {
    let text = utf8.span
    guard text.firstBeyondASCII(from: 0) == text.count else {
      return Folding.folded(self).holds(letters)
    }
    let count = letters.utf8CodeUnitCount
    guard text.count >= count else { return false }
    for start in 0...text.count - count {
      var length = 0
      while unsafe length < count && text[start + length].lowercased == letters.utf8Start[length] {
        length += 1
      }
      if length == count { return true }
    }
    return false
  }

  private func holds(_ letters: StaticString, asWord: Bool) -> Bool {
    let text = utf8.span
    let count = letters.utf8CodeUnitCount
    guard count > 0, text.count >= count else { return count == 0 }
    let first = unsafe letters.utf8Start[0]
    for start in 0...text.count - count where text[start] == first {
      var length = 1
      while unsafe length < count && text[start + length] == letters.utf8Start[length] {
        length += 1
      }
      guard length == count else { continue }
      let end = start + count
      if !asWord
        || (start == 0 || text[start - 1].isSpace) && (end == text.count || text[end].isSpace)
      {
        return true
      }
    }
    return false
  }
}

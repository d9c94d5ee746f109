internal import Kamerstukken

extension MarkupReader {
  /// Moves behind the next place where `end` stands; HTML that never ends is passed over whole.
  mutating func skipPast(_ end: StaticString, _ what: @autoclosure () -> Phrase) throws(MarkupError)
  {
    let start = cursor.position
    while !cursor.isAtEnd {
      if cursor.skip(end) { return }
      cursor.advance()
    }
    guard dialect == .html else { throw error(.unfinished(what()), at: start) }
  }

  /// Passes over `<!DOCTYPE … [ … ]>` with all that is declared in it; in HTML up to the first `>`.
  mutating func skipDeclaration() throws(MarkupError) {
    if dialect == .html { return try skipPast(">", Phrase("a declaration")) }
    let start = cursor.position
    var brackets = 0
    while let byte = cursor.next {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        cursor.advance()
        _ = cursor.run { $0 != byte }
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: "]"): brackets -= 1
      case UInt8(ascii: "<") where cursor.skip("<!--"):
        try skipPast("-->", Phrase("a comment"))
        continue
      case UInt8(ascii: ">") where brackets <= 0:
        cursor.advance()
        return
      default: break
      }
      cursor.advance()
    }
    cursor.position = min(cursor.position, cursor.limit)
    throw error(.unfinished(Phrase("a declaration")), at: start)
  }
}

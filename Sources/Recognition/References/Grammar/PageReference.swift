internal import Kamerstukken

extension Cursor {
  /// Recognises the pages of a citation and returns them as written: `, p. 12-13`, `, blz. 134`, ` p. 13 en 14`.
  mutating func pageReference() -> String? {
    guard let next, next.isSpace || next.isOne(of: ",(pPbB") else { return nil }
    return attempt { cursor in
      _ = cursor.skip(UInt8(ascii: ","))
      cursor.skipSpaces()
      _ = cursor.skip(UInt8(ascii: "("))
      guard cursor.skipPageWord() else { return nil }
      cursor.skipSpaces()
      return cursor.pageNumbers()
    }
  }

  /// Consumes `p.`, `pp.`, `blz.`, `pag.`, `pagina`, `pagina's`, with or without the stop.
  private mutating func skipPageWord() -> Bool {
    guard let next, next.lowercased == UInt8(ascii: "p") || next.lowercased == UInt8(ascii: "b")
    else {
      return false
    }
    for word in ["pagina\u{2019}s", "pagina's", "pagina", "pag", "blz", "pp", "p"] as [StaticString]
    where skip(word) {
      guard !isBeforeLetter else { return false }
      _ = skip(UInt8(ascii: "."))
      return true
    }
    return false
  }

  /// Recognises page numbers without a word before them: `7909-7943`, `13 en 14`, `12, 13 en 14`.
  mutating func pageNumbers() -> String? {
    attempt { cursor in
      let start = cursor.position
      guard cursor.number(digits: 1...5) != nil else { return nil }
      var end = cursor.position
      while cursor.furtherPage() { end = cursor.position }
      cursor.position = end
      return cursor.string(start..<end)
    }
  }

  /// `-13`, ` en 14`, `, 13`, ` t/m 15`, `/9`: another page, and not the day of a date or a dossier.
  private mutating func furtherPage() -> Bool {
    attempt { cursor in
      let isTight = !(cursor.next?.isSpace ?? true)
      cursor.skipSpaces()
      guard
        cursor.skipDash() || cursor.skipWord("en") || cursor.skipWord("t/m")
          || cursor.skip(UInt8(ascii: "/")) || isTight && cursor.skip(UInt8(ascii: ","))
      else { return nil }
      cursor.skipSpaces()
      var ahead = cursor
      guard ahead.writtenDossier(isLabelled: false) == nil, cursor.number(digits: 1...5) != nil,
        !cursor.isBeforeLetter, !cursor.isBeforeMonth
      else { return nil }
      return true
    } ?? false
  }
}

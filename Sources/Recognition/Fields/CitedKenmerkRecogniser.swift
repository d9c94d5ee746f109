internal import Kamerstukken
internal import Reading

/// Finds the kenmerken of other papers that the text cites: «met kenmerk 5088121», «(kenmerk IENW/BSK-2022/1)».
///
/// Numbers of the Chamber's own register (`2023Z21022`) are references and stand there.
struct CitedKenmerkRecogniser {
  static func kenmerken(of source: SourceText, own: String?, others: [OtherKenmerk])
    -> [OtherKenmerk]
  {
    var found: [OtherKenmerk] = []
    for block in source.blocks where !block.isHead {
      var cursor = Cursor(source.clean, at: block.range.lowerBound, limit: block.range.upperBound)
      while !cursor.isAtEnd {
        // Both words begin with one of two letters; most bytes need no closer look.
        _ = cursor.run { $0 | 0x20 != UInt8(ascii: "k") && $0 | 0x20 != UInt8(ascii: "r") }
        guard !cursor.isBehindLetter, cursor.skipKenmerkWord() else {
          cursor.advance()
          continue
        }
        guard let range = cursor.writtenKenmerk() else { continue }
        let value = source.string(range)
        let known = found.map(\.kenmerk.value) + others.map(\.kenmerk.value)
        guard value != own, found.count < 64, !known.contains(value) else { continue }
        let kenmerk = Kenmerk(value: value, evidence: source.evidence(range))
        found.append(OtherKenmerk(kenmerk: kenmerk, role: .cited))
      }
    }
    return found
  }
}

extension Cursor {
  /// Consumes `kenmerk`, `ons kenmerk`, `kenmerk:`, `referentie` with the blanks behind it.
  fileprivate mutating func skipKenmerkWord() -> Bool {
    guard skipWord("kenmerk") || skipWord("referentie") || skipWord("referentienummer") else {
      return false
    }
    _ = skip(UInt8(ascii: ":"))
    skipSpaces()
    if skipWord("nr") || skipWord("nummer") {
      _ = skip(UInt8(ascii: "."))
      skipSpaces()
    }
    return true
  }

  /// Consumes one word of letters, digits, hyphens, points and slashes with at least four digits in it.
  fileprivate mutating func writtenKenmerk() -> Range<Int>? {
    attempt { cursor in
      let start = cursor.position
      var end = cursor.position
      _ = cursor.run { byte in
        byte.isDigit || byte.isASCIILetter || byte.isOne(of: "-./_")
      }
      end = cursor.position
      while end > start, cursor.text[end - 1].isOne(of: ".-/") { end -= 1 }
      let word = cursor.text[start..<end]
      guard (5...40).contains(word.count), word.filter(\.isDigit).count >= 4 else { return nil }
      cursor.position = start
      // A number of the Chamber's register: four digits, one letter, five digits.
      let isRegister =
        word.count == 10 && word.prefix(4).allSatisfy(\.isDigit)
        && word[start + 4].isOne(of: "ZDA") && word.suffix(5).allSatisfy(\.isDigit)
      cursor.position = end
      return isRegister ? nil : start..<end
    }
  }
}

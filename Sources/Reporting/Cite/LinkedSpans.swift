internal import Kamerstukken

/// What is a link already in a stretch of text, or would be broken by one: nothing in it is linked again.
///
///     [een brief](https://…)   [brief][1]   [1]: https://…      links of Markdown, with their text
///     <a href="…">brief</a>   <img alt="…">                     elements of HTML, and every tag
///     https://…   www.…   zoek.officielebekendmakingen.nl/…     addresses
struct LinkedSpans {
  /// In order, apart from each other.
  private let spans: [Range<Int>]

  init(in text: [UInt8]) {
    let all = Self.tags(in: text) + Self.brackets(in: text) + Self.addresses(in: text)
    var spans: [Range<Int>] = []
    for span in all.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = spans.last, span.lowerBound < last.upperBound {
        spans[spans.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
      } else {
        spans.append(span)
      }
    }
    self.spans = spans
  }

  /// Whether a place lies in one of them, wholly or in part.
  func touch(_ place: Range<Int>) -> Bool {
    let index = spans.countOfPrefix { $0.upperBound <= place.lowerBound }
    return index < spans.count && spans[index].lowerBound < place.upperBound
  }
}

extension LinkedSpans {
  /// Links of Markdown, each from its first bracket to its last.
  private static func brackets(in text: [UInt8]) -> [Range<Int>] {
    let closing = closing(in: text)
    var spans: [Range<Int>] = []
    for open in text.indices where text[open] == UInt8(ascii: "[") {
      guard let close = closing[open], close + 1 < text.count else { continue }
      switch text[close + 1] {
      case UInt8(ascii: "("), UInt8(ascii: "["):
        if let end = closing[close + 1] { spans.append(open..<end + 1) }
      case UInt8(ascii: ":") where isAtLineStart(open, in: text):
        spans.append(open..<(text[close...].firstIndex(of: 0x0A) ?? text.count))
      default: break
      }
    }
    return spans
  }

  /// Where the bracket at each offset is closed; an escaped one is none.
  private static func closing(in text: [UInt8]) -> [Int: Int] {
    var closing: [Int: Int] = [:]
    var (square, round): ([Int], [Int]) = ([], [])
    var isEscaped = false
    for (offset, byte) in text.enumerated() {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"): isEscaped = true
      case UInt8(ascii: "["): square.append(offset)
      case UInt8(ascii: "("): round.append(offset)
      case UInt8(ascii: "]"): if let open = square.popLast() { closing[open] = offset }
      case UInt8(ascii: ")"): if let open = round.popLast() { closing[open] = offset }
      default: break
      }
    }
    return closing
  }

  private static func isAtLineStart(_ offset: Int, in text: [UInt8]) -> Bool {
    var start = offset
    while start > 0, offset - start < 4, text[start - 1] == 0x20 { start -= 1 }
    return start == 0 || text[start - 1] == 0x0A
  }
}

extension LinkedSpans {
  /// Tags of HTML, and what stands between those of a link.
  private static func tags(in text: [UInt8]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var link: Int?
    var cursor = Cursor(text)
    while !cursor.isAtEnd {
      let start = cursor.position
      guard cursor.next == UInt8(ascii: "<"), let tag = cursor.tag() else {
        cursor.position = start + 1
        continue
      }
      spans.append(start..<cursor.position)
      guard tag.isLink else { continue }
      if !tag.closes {
        link = start
      } else if let open = link {
        spans.append(open..<cursor.position)
        link = nil
      }
    }
    return spans
  }

  /// Addresses, each from the beginning of its word to a blank, a quote or an angle bracket.
  private static func addresses(in text: [UInt8]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(where: endsAddress) ?? text.count
      if let address = address(in: start..<end, of: text) { spans.append(address..<end) }
      start = end + 1
    }
    return spans
  }

  private static func endsAddress(_ byte: UInt8) -> Bool {
    byte.isSpace || byte >= 0x80 || "<>\"`|".utf8.contains(byte)
  }

  /// Where in a word an address begins: before `://`, at `www.`, before a host that ends in `.nl/`.
  private static func address(in word: Range<Int>, of text: [UInt8]) -> Int? {
    for slash in word where text[slash] == UInt8(ascii: "/") {
      var cursor = Cursor(text, at: slash, limit: word.upperBound)
      let isScheme = cursor.previous == UInt8(ascii: ":") && cursor.skip("//")
      var start = isScheme ? slash - 1 : slash
      let end = start
      while start > word.lowerBound, text[start - 1].isASCIILetter { start -= 1 }
      guard end - start >= 2, start > word.lowerBound || isScheme else { continue }
      if isScheme { return start }
      guard text[start - 1] == UInt8(ascii: "."), start - 1 > word.lowerBound else { continue }
      // A host, whatever stands before it in the word: `(zoek.officielebekendmakingen.nl/`.
      start -= 1
      let dot = start
      while start > word.lowerBound, text[start - 1].isHost { start -= 1 }
      if start < dot { return start }
    }
    for start in word where text[start].lowercased == UInt8(ascii: "w") {
      var cursor = Cursor(text, at: start, limit: word.upperBound)
      if cursor.skip("www."), start == word.lowerBound || !text[start - 1].isHost { return start }
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var isHost: Bool {
    isDigit || isASCIILetter || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
  }
}

extension Cursor {
  /// Recognises a whole tag, `<a href="…">`, `</a>`, `<br/>`; a sign for «less than» is none.
  fileprivate mutating func tag() -> (isLink: Bool, closes: Bool)? {
    attempt { cursor in
      guard cursor.skip(UInt8(ascii: "<")) else { return nil }
      let closes = cursor.skip(UInt8(ascii: "/"))
      let name = cursor.run { $0.isASCIILetter || $0.isDigit || $0 == UInt8(ascii: "-") }
      guard let first = name.first, cursor.text[first].isASCIILetter else { return nil }
      while cursor.attribute() {}
      cursor.skipSpace()
      _ = cursor.skip(UInt8(ascii: "/"))
      guard cursor.skip(UInt8(ascii: ">")) else { return nil }
      return (name.count == 1 && cursor.text[first].lowercased == UInt8(ascii: "a"), closes)
    }
  }

  private mutating func attribute() -> Bool {
    attempt { cursor -> Bool? in
      guard cursor.next?.isSpace ?? false else { return nil }
      cursor.skipSpace()
      let name = cursor.run { !$0.isSpace && !"\"'<>/=".utf8.contains($0) }
      guard !name.isEmpty else { return nil }
      _ = cursor.attempt { $0.value() }
      return true
    } ?? false
  }

  private mutating func value() -> Bool? {
    skipSpace()
    guard skip(UInt8(ascii: "=")) else { return nil }
    skipSpace()
    for quote in [UInt8(ascii: "\""), UInt8(ascii: "'")] where skip(quote) {
      _ = run { $0 != quote }
      return skip(quote) ? true : nil
    }
    return run { !$0.isSpace && !"\"'=<>`".utf8.contains($0) }.isEmpty ? nil : true
  }

  private mutating func skipSpace() { _ = run { $0.isSpace } }
}

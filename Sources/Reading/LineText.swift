internal import Kamerstukken

/// The bytes of one line, and what is told from them; ``LineShape`` keeps what is asked more than once.
struct LineText {
  let bytes: [UInt8]
  let content: Range<Int>
  let first: UInt8?

  init(_ content: Range<Int>, in bytes: [UInt8]) {
    self.bytes = bytes
    self.content = content
    first = content.isEmpty ? nil : bytes[content.lowerBound]
  }

  var count: Int { content.count }
  var last: UInt8? { content.isEmpty ? nil : bytes[content.upperBound - 1] }
  var cursor: Cursor { Cursor(bytes, at: content.lowerBound, limit: content.upperBound) }

  /// Whether the line ends as a sentence does; a closing quote or bracket after the stop does not matter.
  var endsSentence: Bool {
    var end = content.upperBound
    while end > content.lowerBound {
      let byte = bytes[end - 1]
      if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"")
        || byte.isDigit && end - 1 > content.lowerBound
          && bytes[end - 2].isOne(of: ".!?")
      {
        end -= 1
      } else if end - content.lowerBound >= 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80 {
        end -= 3
      } else if end - content.lowerBound >= 2, bytes[end - 2] == 0xC2 {
        end -= 2
      } else {
        return byte.isOne(of: ".!?:;")
          && !(byte == UInt8(ascii: ".") && isAbbreviation(end - 1))
      }
    }
    return false
  }

  /// Whether the stop here is that of a word that a number or name follows: `nr.`, `blz.`, `art.`.
  private func isAbbreviation(_ stop: Int) -> Bool {
    var start = stop
    while start > content.lowerBound, bytes[start - 1].isASCIILetter { start -= 1 }
    guard (2...4).contains(stop - start) else { return false }
    var cursor = Cursor(bytes, at: start, limit: stop)
    return
      (cursor.skip("nrs") || cursor.skip("nr") || cursor.skip("blz") || cursor.skip("art")
      || cursor.skip("dhr") || cursor.skip("mw")) && cursor.isAtEnd
  }

  var startsLowercase: Bool { first?.isLowercase ?? false }

  var labelled: LabelledLine? {
    // Most lines begin with other letters than any label: a capital, but for `c.c.`.
    guard let first, count > 1, first.isUppercase || first == UInt8(ascii: "c"),
      !HeadLabel.places(of: first, bytes[content.lowerBound + 1]).isEmpty
    else { return nil }
    var cursor = cursor
    return cursor.labelledLine()
  }

  /// `a. `, `1. `, `2) `: the mark of an entry in a list.
  var startsWithListMark: Bool {
    guard let first, first.isDigit || first.isLowercase,
      cursor.peek(1).map({ !$0.isLowercase }) ?? false
    else { return false }
    var cursor = cursor
    if cursor.number(digits: 1...2) == nil {
      guard cursor.next?.isLowercase ?? false else { return false }
      cursor.advance()
    }
    return (cursor.skip(UInt8(ascii: ".")) || cursor.skip(UInt8(ascii: ")")))
      && cursor.next?.isSpace ?? false
  }

  var startsWithBullet: Bool {
    guard let first else { return false }
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") {
      return cursor.peek(1)?.isSpace ?? true
    }
    guard first >= 0xE2, content.count > 3 else { return false }
    // • – ▪ and the private-use bullet of Word's Symbol font.
    return switch (first, bytes[content.lowerBound + 1], bytes[content.lowerBound + 2]) {
    case (0xE2, 0x80, 0xA2), (0xE2, 0x80, 0x93), (0xE2, 0x96, 0xAA), (0xEF, 0x82, 0xB7): true
    default: false
    }
  }
}

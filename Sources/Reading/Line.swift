internal import Kamerstukken

/// One line of the file, and what part of a page it is.
struct Line {
  enum Part: Equatable {
    case blank
    /// `Pagina 1 van 2`, in any damage.
    case pageNumber
    /// A line of a letterhead or page head.
    case head
    case heading
    case body
    /// A line of the footnote with this number; the mark at its start ends at `contentStart`.
    case footnote(number: Int, isFirst: Bool)
  }

  /// From 1.
  let number: Int
  /// The line without blanks and bold signs at its ends, in bytes of the file.
  var content: Range<Int>
  var part: Part = .body
  /// Whether something of another column stands in the file between the line before and this one.
  var followsSide = false

  /// The letters and digits of the line in small form as one number, by which repeats are found; `count`: how many.
  func key(in bytes: [UInt8]) -> (key: UInt64, count: Int) {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    var count = 0
    var index = content.lowerBound
    while index < content.upperBound {
      let byte = bytes[index]
      if byte == 0xE2, index + 2 < content.upperBound {
        index += 3
        continue
      }
      if byte == 0xC2 {
        index += 2
        continue
      }
      if byte.isDigit || byte.isASCIILetter || byte >= 0x80 {
        key = (key ^ UInt64(byte.lowercased)) &* 0x100_0000_01B3
        count += 1
      }
      index += 1
    }
    return (key, count)
  }
}

extension Line {
  /// Cuts a text into lines, each without the blanks, no-break spaces and `**` at its ends.
  static func all(of text: OriginalText) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(text.utf8LineStarts.count)
    for (index, start) in text.utf8LineStarts.enumerated() {
      let end =
        index + 1 < text.utf8LineStarts.count ? text.utf8LineStarts[index + 1] : text.utf8.count
      let content = trimmed(start..<end, in: text.utf8)
      var line = Line(number: index + 1, content: content)
      if content.isEmpty { line.part = .blank }
      lines.append(line)
    }
    return lines
  }

  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      if bytes[start].isSpace
        || bytes[start] == UInt8(ascii: "*") && start + 1 < end
          && bytes[start + 1] == UInt8(ascii: "*")
      {
        start += bytes[start].isSpace ? 1 : 2
      } else if let width = invisibleWidth(at: start, in: bytes), start + width <= end {
        start += width
      } else {
        break
      }
    }
    while end > start {
      if bytes[end - 1].isSpace {
        end -= 1
      } else if end - start >= 2, bytes[end - 1] == 0xA0, bytes[end - 2] == 0xC2 {
        end -= 2
      } else if end - start >= 2, bytes[end - 1] == UInt8(ascii: "*"),
        bytes[end - 2] == UInt8(ascii: "*")
      {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  /// The number of bytes of a no-break space, byte order mark or zero-width space here, or nothing.
  static func invisibleWidth(at index: Int, in bytes: [UInt8]) -> Int? {
    guard index + 1 < bytes.count else { return nil }
    if bytes[index] == 0xC2, bytes[index + 1] == 0xA0 { return 2 }
    guard index + 2 < bytes.count else { return nil }
    if bytes[index] == 0xEF, bytes[index + 1] == 0xBB, bytes[index + 2] == 0xBF { return 3 }
    if bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0x8B { return 3 }
    return nil
  }
}

/// Questions about the bytes of one line.
struct LineShape {
  let bytes: [UInt8]
  let content: Range<Int>
  let first: UInt8?

  init(_ line: Line, in bytes: [UInt8]) {
    self.bytes = bytes
    self.content = line.content
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
    return ["nr", "nrs", "blz", "art", "dhr", "mw"].contains { word in
      stop - start == word.utf8.count
        && zip(bytes[start..<stop], word.utf8).allSatisfy { $0.lowercased == $1 }
    }
  }

  /// Whether the first letter is one of a few, capital or small: most lines are told apart by it.
  @inline(__always)
  func opens(with letters: StaticString) -> Bool {
    guard let first else { return false }
    let letter = first.lowercased
    for place in 0..<letters.utf8CodeUnitCount
    where unsafe letters.utf8Start[place] == letter { return true }
    return false
  }

  var startsLowercase: Bool { first?.isLowercase ?? false }

  var labelled: LabelledLine? {
    guard let first, !HeadLabel.places(of: first).isEmpty else { return nil }
    var cursor = cursor
    return cursor.labelledLine()
  }

  /// A capital, also one beyond ASCII.
  var startsUppercase: Bool { first.map { $0.isUppercase || $0 >= 0xC3 } ?? false }

  var wordCount: Int {
    var count = 0
    var inWord = false
    for index in content {
      let isSpace = bytes[index].isSpace
      if !isSpace && !inWord { count += 1 }
      inWord = !isSpace
    }
    return count
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
    let lead = Array(bytes[content.lowerBound..<content.lowerBound + 3])
    // • ▪ – and the private-use bullet of Word's Symbol font.
    return [[0xE2, 0x80, 0xA2], [0xE2, 0x96, 0xAA], [0xE2, 0x80, 0x93], [0xEF, 0x82, 0xB7]]
      .contains(lead)
  }
}

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
  /// What the line looks like between the blanks and bold signs at its ends.
  let shape: LineShape
  var part: Part
  /// Whether something of another column stands in the file between the line before and this one.
  var followsSide = false

  /// A line of text, or a blank one where it holds nothing.
  init(number: Int, shape: LineShape) {
    self.number = number
    self.shape = shape
    part = shape.content.isEmpty ? .blank : .body
  }

  /// The line without blanks and bold signs at its ends, in bytes of the text.
  var content: Range<Int> { shape.content }
  var isBody: Bool { if case .body = part { true } else { false } }
  var isBlank: Bool { if case .blank = part { true } else { false } }
}

extension Line {
  /// Cuts a text into lines, each without the blanks, no-break spaces and `**` at its ends.
  static func all(of text: OriginalText, isPaper: Bool) -> [Line] {
    let bytes = text.utf8
    let starts = text.utf8LineStarts.span
    var lines: [Line] = []
    lines.reserveCapacity(starts.count)
    for index in starts.indices {
      let end = index + 1 < starts.count ? starts[index + 1] : bytes.count
      let content = trimmed(starts[index]..<end, in: bytes.span)
      let shape = LineShape(of: LineText(content, in: bytes), isPaper: isPaper)
      lines.append(Line(number: index + 1, shape: shape))
    }
    return lines
  }

  private static func trimmed(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      if bytes[start].isSpace {
        start += 1
      } else if bytes[start] == UInt8(ascii: "*"), start + 1 < end,
        bytes[start + 1] == UInt8(ascii: "*")
      {
        start += 2
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
  private static func invisibleWidth(at index: Int, in bytes: Span<UInt8>) -> Int? {
    guard bytes[index] >= 0xC2, index + 1 < bytes.count else { return nil }
    if bytes[index] == 0xC2, bytes[index + 1] == 0xA0 { return 2 }
    guard index + 2 < bytes.count else { return nil }
    if bytes[index] == 0xEF, bytes[index + 1] == 0xBB, bytes[index + 2] == 0xBF { return 3 }
    if bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0x8B { return 3 }
    return nil
  }
}

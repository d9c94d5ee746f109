internal import Kamerstukken
internal import Reading

/// Lists the sections of a paper, flat, with the blocks that belong to each.
struct SectionRecogniser {
  struct Found {
    var section: Section
    /// The blocks behind the heading and before the next one.
    var blocks: Range<Int>
  }

  static func sections(of source: SourceText) -> [Found] {
    let headings = source.blocks.indices.filter {
      if case .heading = source.blocks[$0].kind { true } else { false }
    }
    var found: [Found] = []
    for (position, index) in headings.enumerated() {
      let next = position + 1 < headings.count ? headings[position + 1] : nil
      let lastLine = next.map { source.blocks[$0].lines.lowerBound - 1 } ?? lastLine(of: source)
      let block = source.blocks[index]
      let heading = parts(of: block.range, in: source)
      let section = Section(
        number: heading.number, level: level(heading.number, after: found), heading: heading.text,
        role: KnownHeading.role(of: heading.text),
        lines: block.lines.lowerBound...max(block.lines.lowerBound, lastLine))
      found.append(Found(section: section, blocks: index + 1..<(next ?? source.blocks.count)))
    }
    return found
  }

  private static func lastLine(of source: SourceText) -> Int { source.original.lineStarts.count }

  private static func parts(of range: Range<Int>, in source: SourceText) -> (
    number: String?, text: String
  ) {
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    var digits = cursor.run { $0.isDigit || $0 == UInt8(ascii: ".") }
    if digits.isEmpty, cursor.next?.isLowercase ?? false, cursor.peek(1) == UInt8(ascii: ".") {
      digits = cursor.position..<cursor.position + 1
      cursor.position += 2
    }
    var number: String?
    if !digits.isEmpty, cursor.next == 0x20 {
      var last = digits.upperBound
      while last > digits.lowerBound, source.clean[last - 1] == UInt8(ascii: ".") { last -= 1 }
      number = source.string(digits.lowerBound..<last)
      cursor.skipSpaces()
    } else {
      cursor.position = range.lowerBound
    }
    var end = range.upperBound
    while end > cursor.position, source.clean[end - 1].isOne(of: "*: ") { end -= 1 }
    return (number, source.string(cursor.position..<end))
  }

  /// The depth, by the number.
  private static func level(_ number: String?, after found: [Found]) -> Int {
    guard let number else { return 1 }
    // `a.` stands one below the last heading with figures.
    guard isFigures(number) else {
      let parent = found.last { $0.section.number.map(isFigures) ?? false }
      return (parent?.section.level ?? 0) + 1
    }
    var level = 0
    var before = UInt8(ascii: ".")
    for byte in number.utf8 {
      if before == UInt8(ascii: "."), byte != UInt8(ascii: ".") { level += 1 }
      before = byte
    }
    return level
  }

  private static func isFigures(_ number: String) -> Bool {
    number.utf8.first?.isDigit ?? false
  }
}

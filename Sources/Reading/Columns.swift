internal import Kamerstukken

/// Columns that `pdftotext -layout` laid beside each other, told apart again.
///
///     de herziening van een aantal Europese        Datum             the side column of a page, with its labels,
///     richtlijnen en verordeningen                 29 november 2022  is read before the text it stands beside
///
///     De Minister van Financiën,     De Minister van Defensie,       two signatures, the left one read first
///     A. Voorbeeld                   B. Voorbeeld
///
/// A line of two columns becomes two lines with one number.
struct Columns {
  private let bytes: [UInt8]
  private var lines: [Line]
  private var result: [Line] = []

  /// The lines in the order they are read in; the same lines where nothing stands beside anything.
  static func separated(_ lines: [Line], in bytes: [UInt8]) -> [Line] {
    var columns = Columns(bytes: bytes, lines: lines)
    columns.separate()
    return columns.result
  }

  private init(bytes: [UInt8], lines: [Line]) {
    self.bytes = bytes
    self.lines = lines
  }

  private mutating func separate() {
    guard lines.contains(where: { isSpread($0) }) else {
      result = lines
      return
    }
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, lines[end - 1].part != .pageNumber, !opensPage(end) { end += 1 }
      appendPage(start..<end)
      start = end
    }
  }

  /// Whether a form feed stands before the line's first word.
  private func opensPage(_ index: Int) -> Bool {
    let start = lines[index].content.lowerBound
    var before = start
    while before > 0, bytes[before - 1] == 0x20 { before -= 1 }
    return before > 0 && bytes[before - 1] == 0x0C
  }
}

extension Columns {
  /// A stretch of text on a line, set apart from what stands before it.
  private struct Segment {
    /// Letters from the start of the line.
    let column: Int
    let range: Range<Int>
  }

  private mutating func appendPage(_ page: Range<Int>) {
    guard lines[page].contains(where: { isSpread($0) }) else {
      result += lines[page]
      return
    }
    // A line that is one part at the left edge makes no column, but stands beside one.
    var segments = page.map { isOnePart(lines[$0]) ? [] : self.segments(of: $0) }
    let side = sideColumn(of: page, segments)
    if side != nil { segments = page.map { self.segments(of: $0) } }
    var index = page.lowerBound
    // The line up to which nothing is known to stand in the side column.
    var bare = index
    while index < page.upperBound {
      let own = segments[index - page.lowerBound]
      if let side, index >= bare {
        let region = sideRegion(from: index, in: page, segments, column: side)
        bare = max(region.end, index + 1)
        if region.hasSide {
          let rows = segments[(index - page.lowerBound)..<(region.end - page.lowerBound)]
          split(index..<region.end, rows, at: side)
          index = region.end
          continue
        }
      }
      if own.count == 2, own.allSatisfy({ isOffice($0) }) {
        let end = signatureEnd(from: index, in: page)
        let rows = segments[(index - page.lowerBound)..<(end - page.lowerBound)]
        split(index..<end, rows, at: own[1].column, isSignature: true)
        index = end
      } else {
        result.append(lines[index])
        index += 1
      }
    }
  }

  /// Whether a line has blanks inside it as columns do, or begins as far to the right as a side column.
  private func isSpread(_ line: Line) -> Bool {
    let start = line.content.lowerBound
    return line.shape.is(.gap)
      || start >= Self.leastColumn && bytes[start - 1] == 0x20 && bytes[start - 40] == 0x20
        && !line.content.isEmpty
  }

  private func isOnePart(_ line: Line) -> Bool {
    let start = line.content.lowerBound
    return !line.shape.is(.gap)
      && (start == 0 || bytes[start - 1] != 0x20 && bytes[start - 1] != 0x09)
  }

  /// The parts of a line with at least two blanks or a tab between them.
  private func segments(of index: Int) -> [Segment] {
    let content = lines[index].content
    guard !content.isEmpty else { return [] }
    var column = 0
    var place = content.lowerBound
    while place > 0, bytes[place - 1] == 0x20 || bytes[place - 1] == 0x09 {
      column += 1
      place -= 1
    }
    // Nothing inside the line parts it.
    guard lines[index].shape.is(.gap) else { return [Segment(column: column, range: content)] }
    var segments: [Segment] = []
    var start = content.lowerBound
    var startColumn = column
    place = content.lowerBound
    while place < content.upperBound {
      guard bytes[place] == 0x20 || bytes[place] == 0x09 else {
        if bytes[place] & 0xC0 != 0x80 { column += 1 }
        place += 1
        continue
      }
      var end = place
      while end < content.upperBound, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
      column += end - place
      if end - place >= 2 || bytes[place] == 0x09 {
        segments.append(Segment(column: startColumn, range: start..<place))
        start = end
        startColumn = column
      }
      place = end
    }
    segments.append(Segment(column: startColumn, range: start..<content.upperBound))
    return segments
  }

  private func text(_ segment: Segment) -> LineText { LineText(segment.range, in: bytes) }

  private func isOffice(_ segment: Segment) -> Bool {
    var cursor = text(segment).cursor
    guard cursor.skipWord("De") else { return false }
    cursor.skipSpaces()
    return cursor.skip("minister") || cursor.skip("staatssecretaris")
  }

  private func isLabel(_ segment: Segment) -> Bool {
    text(segment).labelled.map { $0.value.isEmpty && !$0.label.isCommonWord } ?? false
  }
}

extension Columns {
  /// The fewest letters of text that a side column stands behind.
  private static let leastColumn = 50

  /// The column at which the last parts of many lines begin, a label of a head among them.
  private func sideColumn(of page: Range<Int>, _ segments: [[Segment]]) -> Int? {
    var counts: [Int: Int] = [:]
    var labelled: Set<Int> = []
    for own in segments {
      guard let last = own.last, last.column >= Self.leastColumn else { continue }
      counts[last.column, default: 0] += 1
      if isLabel(last) { labelled.insert(last.column) }
    }
    return counts.filter { $0.value >= 3 && labelled.contains($0.key) }
      .max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// Where the lines end that leave a column free or begin a part at it, and whether one begins a part there.
  private func sideRegion(
    from start: Int, in page: Range<Int>, _ segments: [[Segment]], column: Int
  ) -> (end: Int, hasSide: Bool) {
    var end = start
    var hasSide = false
    while end < page.upperBound, lines[end].part != .pageNumber {
      let own = segments[end - page.lowerBound]
      let begins = own.last.map { $0.column == column } ?? false
      if !begins, own.contains(where: { width($0) + $0.column > column - 1 }) { break }
      hasSide = hasSide || begins
      end += 1
    }
    return (end, hasSide)
  }

  private func width(_ segment: Segment) -> Int {
    bytes[segment.range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// Where two signatures beside each other end: at the page's end or behind a gap of six lines.
  private func signatureEnd(from start: Int, in page: Range<Int>) -> Int {
    var end = start + 1
    var blanks = 0
    while end < page.upperBound, lines[end].part != .pageNumber, end - start < 16 {
      blanks = lines[end].isBlank ? blanks + 1 : 0
      guard blanks < 6 else { break }
      end += 1
    }
    return end
  }

  /// Appends the parts behind `column` and those before it: a side column first, the right of two signatures last.
  private mutating func split(
    _ run: Range<Int>, _ segments: ArraySlice<[Segment]>, at column: Int, isSignature: Bool = false
  ) {
    var left: [Line] = []
    var right: [Line] = []
    var isBeside = false
    for (index, own) in zip(run, segments) {
      let behind = own.filter { $0.column >= column - (isSignature ? 3 : 0) }
      var line = lines[index]
      if let first = behind.first, let last = behind.last {
        var side = cut(line, to: first.range.lowerBound..<last.range.upperBound)
        side.part = isSignature ? .body : .head
        right.append(side)
        let start = line.content.lowerBound
        let end = own.dropLast(behind.count).last?.range.upperBound ?? 0
        line = cut(line, to: start..<max(start, end))
      } else if isSignature {
        right.append(blank(at: index))
      }
      line.followsSide = isBeside
      if !line.isBlank || !behind.isEmpty { isBeside = !behind.isEmpty }
      left.append(line)
    }
    result +=
      isSignature ? left + [blank(at: run.upperBound - 1)] + right : right + left
  }

  /// The line without what stands on it.
  private func blank(at index: Int) -> Line {
    let start = lines[index].content.lowerBound
    return cut(lines[index], to: start..<start)
  }

  /// A part of the line.
  private func cut(_ line: Line, to content: Range<Int>) -> Line {
    let shape = LineShape(of: LineText(content, in: bytes), isPaper: true)
    return Line(number: line.number, shape: shape)
  }
}

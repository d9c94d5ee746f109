internal import Kamerstukken

/// Writes the blocks of a layout as clean text, and the way back.
struct TextBuilder {
  private let layout: Layout
  private var clean: [UInt8] = []
  private var map: ByteMap
  private var blocks: [Block] = []
  private var marks: [(mark: Footnotes.Mark, offset: Int)] = []
  private var joiner: WordJoiner
  private let needsLook = Self.needsLook

  private init(_ layout: consuming Layout) {
    // Most lines have two: the line itself, and the blank that joins it with the one before.
    self.map = ByteMap(minimumCapacity: layout.lines.count + 8)
    self.joiner = WordJoiner(layout.bytes, isPaper: layout.isPaper)
    clean.reserveCapacity(layout.bytes.count)
    self.layout = layout
  }

  /// What a layout says as clean text: its bytes and blocks, its footnote marks, and the way back.
  struct Built {
    let clean: [UInt8]
    let blocks: [Block]
    let marks: [FootnoteMark]
    let map: ByteMap
  }

  static func build(_ layout: consuming Layout) -> Built {
    let plan = BlockPlan(layout)
    var builder = TextBuilder(layout)
    builder.blocks.reserveCapacity(plan.groups.count)
    /// The blocks of the notes, which come in their order.
    var notes: [Int] = []
    for group in plan.groups {
      if group.note != nil { notes.append(builder.blocks.count) }
      builder.append(group, of: plan)
    }
    let marks = builder.marks.compactMap { mark, offset in
      mark.note.map { FootnoteMark(number: mark.number, offset: offset, footnote: notes[$0]) }
    }
    return Built(clean: builder.clean, blocks: builder.blocks, marks: marks, map: builder.map)
  }

  private mutating func append(_ group: BlockPlan.Group, of plan: BlockPlan) {
    let start = clean.count
    var index = group.first
    var content = layout.lines[index].content
    if let note = group.note {
      content = layout.footnotes.notes[note].textStart..<content.upperBound
    }
    append(layout.lines[index], content, followsBreak: false)
    while let next = plan.joints[index].next {
      let followsBreak = plan.joints[index].followsBreak
      content = layout.lines[next].content
      join(content, after: layout.lines[index].content.upperBound, followsBreak: followsBreak)
      append(layout.lines[next], content, followsBreak: followsBreak)
      index = next
    }
    // Of a line of signs that say nothing, as a soft hyphen alone, nothing is left; a note keeps its place all the same.
    guard clean.count > start || group.note != nil else { return }
    let lines = layout.lines[group.first].number...layout.lines[index].number
    blocks.append(Block(kind: group.kind, range: start..<clean.count, lines: lines))
    clean.append(0x0A)
  }

  /// What comes between the end of one line and the next of the same block.
  private mutating func join(_ next: Range<Int>, after end: Int, followsBreak: Bool) {
    switch joiner.join(clean, with: next) {
    case .keepHyphen, .nothing: return
    case .dropHyphen:
      clean.removeLast()
      map.removeLastByte()
    case .blank:
      let gap = followsBreak ? end..<end : end..<max(end, next.lowerBound)
      map.append(
        .init(
          clean: clean.count, cleanLength: 1, original: gap.lowerBound, originalLength: gap.count,
          followsBreak: false))
      clean.append(0x20)
    }
  }
}

extension TextBuilder {
  /// Appends the bytes of one line, or what is left of it, cleaned.
  private mutating func append(_ line: Line, _ content: Range<Int>, followsBreak: Bool) {
    if line.shape.is(.plain), !holdsMark(content) {
      append(content, followsBreak: followsBreak)
    } else {
      appendUnplain(content, followsBreak: followsBreak)
    }
  }

  private mutating func appendUnplain(_ content: Range<Int>, followsBreak: Bool) {
    var index = content.lowerBound
    var breaks = followsBreak
    var nextMark = firstMark(from: content.lowerBound)
    while index < content.upperBound {
      if nextMark < layout.footnotes.marks.count,
        layout.footnotes.marks[nextMark].range.lowerBound == index
      {
        let mark = layout.footnotes.marks[nextMark]
        marks.append((mark, clean.count))
        index = mark.range.upperBound
        nextMark += 1
        continue
      }
      let limit =
        nextMark < layout.footnotes.marks.count
        ? min(content.upperBound, layout.footnotes.marks[nextMark].range.lowerBound)
        : content.upperBound
      let plain = index..<plainEnd(from: index, to: limit)
      if !plain.isEmpty {
        append(plain, followsBreak: breaks)
        index = plain.upperBound
      } else {
        let length = appendSpecial(at: index, to: limit, followsBreak: breaks)
        index += length
      }
      breaks = false
    }
  }

  /// Appends bytes that stand as they are.
  private mutating func append(_ plain: Range<Int>, followsBreak: Bool) {
    map.append(
      .init(
        clean: clean.count, cleanLength: plain.count, original: plain.lowerBound,
        originalLength: plain.count, followsBreak: followsBreak))
    clean += layout.bytes[plain]
  }

  private mutating func append(_ text: ArraySlice<UInt8>, for span: Range<Int>, followsBreak: Bool)
  {
    map.append(
      .init(
        clean: clean.count, cleanLength: text.count, original: span.lowerBound,
        originalLength: span.count,
        followsBreak: followsBreak))
    clean.append(contentsOf: text)
  }

  /// Where the bytes stop that need no cleaning: ASCII without a second blank or `**`, and most of what is beyond.
  private func plainEnd(from start: Int, to limit: Int) -> Int {
    let layoutBytes = layout.bytes
    let bytes = layoutBytes.span
    let needsLook = needsLook.span
    // A blank at the start may be the second one, and so may the one before what is found.
    var index = start
    if index < limit, bytes[index] != 0x20 {
      index = max(start, bytes.extracting(..<limit).firstUnplain(from: start) - 1)
    }
    while index < limit {
      let byte = bytes[index]
      guard needsLook[Int(byte)] else {
        // On to the byte before the next that is not plain, which may be a blank.
        index = max(index + 1, bytes.extracting(..<limit).firstUnplain(from: index + 1) - 1)
        continue
      }
      if byte == 0x20 {
        if index + 1 < limit, bytes[index + 1].isSpace || bytes[index + 1] == 0xC2 { break }
        if index == start, clean.last == 0x20 { break }
      } else if byte >= 0x80,
        let length = SpecialCharacter.signLength(at: index, limit: limit, in: bytes)
      {
        index += length
        continue
      } else if byte != UInt8(ascii: "*") || index + 1 < limit && bytes[index + 1] == byte {
        break
      }
      index += 1
    }
    // A letter before a combining mark is written together with it.
    if index < limit, index > start, bytes[index] == 0xCC || bytes[index] == 0xCD {
      index -= 1
      while index > start, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    }
    return index
  }

  /// For each byte, whether it may have to be cleaned: controls, blanks, `*`, and some beyond ASCII.
  private static let needsLook: [Bool] = (UInt8.min...UInt8.max).map { byte in
    byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "*")
      || SpecialCharacter.mayStart(with: byte)
  }

  /// Writes one character that needs cleaning, and returns how many bytes of the file it took.
  private mutating func appendSpecial(at index: Int, to limit: Int, followsBreak: Bool) -> Int {
    let special = SpecialCharacter(at: index, limit: limit, in: layout.bytes)
    let span = index..<index + special.length
    switch special.replacement {
    case .nothing: break
    case .blank where clean.last == 0x20 || clean.last == 0x0A: break
    case .blank: append([0x20], for: span, followsBreak: followsBreak)
    case .text(let text): append(text[...], for: span, followsBreak: followsBreak)
    }
    return special.length
  }

  private func holdsMark(_ content: Range<Int>) -> Bool {
    let marks = layout.footnotes.marks
    guard !marks.isEmpty else { return false }
    let mark = firstMark(from: content.lowerBound)
    return mark < marks.count && marks[mark].range.lowerBound < content.upperBound
  }

  private func firstMark(from offset: Int) -> Int {
    layout.footnotes.marks.countOfPrefix { $0.range.lowerBound < offset }
  }
}

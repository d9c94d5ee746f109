internal import Kamerstukken
internal import Reading

/// Reads the letterhead and the page heads of a memo or letter.
///
///     Datum              label, value below
///     3 april 2023
///     Ons kenmerk4577120 label, value glued on
///     nota               the paper's name: what follows is its title
struct HeadRecogniser {
  let source: SourceText
  let fields = HeadFields()
  /// The lines of the head that is being read.
  var lines: [HeadLine] = []
  var used = LineSet(count: 0)
  /// For each line the next one that is no label, or their number where there is none.
  private var nextValue: [Int] = []
  /// The lines of each head with those that a label or mark explained.
  private var rest: [(lines: [HeadLine], used: LineSet)] = []

  static func fields(of source: SourceText) -> HeadFields {
    var recogniser = HeadRecogniser(source: source)
    // What a label says goes before what only stands there, whichever head it is in.
    for head in source.heads { recogniser.readLabels(head) }
    for (index, lines) in recogniser.rest.enumerated() {
      recogniser.readGroups(lines, isFirst: index == 0)
    }
    return recogniser.fields
  }

  private init(source: SourceText) {
    self.source = source
  }

  private mutating func readLabels(_ blocks: Range<Int>) {
    lines = blocks.map { HeadLine(source, block: $0) }
    used = LineSet(count: lines.count)
    nextValue.removeAll(keepingCapacity: true)
    nextValue.reserveCapacity(lines.count)
    for index in lines.indices { nextValue.append(index + 1) }
    for index in lines.indices.dropLast().reversed() {
      if case .label = lines[index + 1].look { nextValue[index] = nextValue[index + 1] }
    }
    for index in lines.indices where !used.contains(index) { readLabel(at: index) }
    readMarks()
    rest.append((lines, used))
  }
}

extension SourceText {
  /// The blocks of each head, which stand together.
  fileprivate var heads: [Range<Int>] {
    var heads: [Range<Int>] = []
    var last: Int?
    for (index, block) in blocks.enumerated() {
      guard case .head(let number) = block.kind else { continue }
      if number == last {
        heads[heads.count - 1] = heads[heads.count - 1].lowerBound..<index + 1
      } else {
        heads.append(index..<index + 1)
      }
      last = number
    }
    return heads
  }
}

extension HeadRecogniser {
  private mutating func readLabel(at index: Int) {
    guard case .label(let label, let beside) = lines[index].look else { return }
    used.insert(index)
    if beside.isEmpty, readPair(at: index) { return }
    switch label {
    case .datum:
      if let date = value(of: label, at: index, beside: beside).flatMap({ date(in: $0) }) {
        takeDate(date)
      }
    case .beslistermijn:
      if let date = value(of: label, at: index, beside: beside).flatMap({ date(in: $0) }) {
        fields.deadline = fields.deadline ?? date
      }
    case .onsKenmerk, .uwKenmerk, .zaaknummer:
      if let value = value(of: label, at: index, beside: beside) {
        takeKenmerk(source.passage(value), label)
      }
    case .onderwerp:
      if let title = text(at: index, beside: beside, over: 1) {
        fields.title = fields.title ?? title
        fields.titleIsLabelled = true
      }
    case .aan:
      if let addressee = text(at: index, beside: beside, over: 0) {
        fields.addressee = fields.addressee ?? addressee
      }
    case .kopieAan:
      let ranges = textRanges(at: index, beside: beside, over: 0)
      if fields.copyTo.isEmpty { fields.copyTo = entries(ranges, each: true) }
    case .bijlagen:
      let ranges = textRanges(at: index, beside: beside, over: 0)
      if fields.attachments.isEmpty { fields.attachments = entries(ranges, each: false) }
    case .status:
      if let status = text(at: index, beside: beside, over: 0) {
        fields.status = fields.status ?? status
      }
    case .van:
      if let unit = text(at: index, beside: beside, over: 0, units: true),
        fields.organisation == nil
      {
        fields.organisation = unit
      }
    case .adres:
      takeNumber(below: index)
    case .contactpersoon, .opgesteldDoor, .samengewerktMet, .actiefOpenbaar, .paraaf,
      .project, .dossiernummer:
      _ = text(at: index, beside: beside, over: 0)
    }
  }

  /// Two labels above each other with both values after them: `Aan / Van / MBZK / DGOBDR`.
  private mutating func readPair(at index: Int) -> Bool {
    guard index + 3 < lines.count, case .label(.aan, _) = lines[index].look,
      case .label(.van, let beside) = lines[index + 1].look, beside.isEmpty,
      case .free = lines[index + 2].look, case .free = lines[index + 3].look,
      lines[index + 3].line == lines[index + 2].line + 1
    else { return false }
    fields.addressee = fields.addressee ?? source.passage(lines[index + 2].range)
    fields.organisation = fields.organisation ?? source.passage(lines[index + 3].range)
    used.insert(index + 1...index + 3)
    return true
  }

  /// The value of a label that has a shape: beside it, or on the next line that has it, other labels in between.
  private mutating func value(of label: HeadLabel, at index: Int, beside: Range<Int>) -> Range<Int>?
  {
    if !beside.isEmpty { return beside }
    var next = index
    while nextValue[next] < lines.count {
      next = nextValue[next]
      guard case .free = lines[next].look, !used.contains(next) else { return nil }
      let range = lines[next].range
      let fits =
        label == .datum || label == .beslistermijn ? day(in: range) != nil : isKenmerk(range)
      // `Uw referentie / Bijlage(n) / 1` is how many there are, not a reference.
      if range.count <= 2, case .label(.bijlagen, _) = lines[next - 1].look { return nil }
      if !fits, next < index + 3 { continue }
      guard fits else { return nil }
      used.insert(next)
      return range
    }
    return nil
  }

  private func isKenmerk(_ range: Range<Int>) -> Bool {
    let bytes = source.clean[range]
    return range.count <= 40 && bytes.contains(where: \.isDigit) && day(in: range) == nil
  }

  /// The words of a label: beside it and on the lines below that no other label owns, over `blanks` blank lines.
  private mutating func text(
    at index: Int, beside: Range<Int>, over blanks: Int, units: Bool = false
  ) -> Passage? {
    let ranges = textRanges(at: index, beside: beside, over: blanks, units: units)
    return ranges.isEmpty ? nil : passage(ranges)
  }

  private mutating func textRanges(
    at index: Int, beside: Range<Int>, over blanks: Int, units: Bool = false
  ) -> [Range<Int>] {
    guard case .label(let label, _) = lines[index].look else { return [] }
    var last = lines[index].line
    var ranges = beside.isEmpty ? [] : [beside]
    var blanksLeft = blanks
    for next in lines.indices[(index + 1)...] {
      if !beside.isEmpty, !label.takesLines, !goesOn(lines[next].range, after: ranges.last) {
        break
      }
      guard case .free = lines[next].look, !used.contains(next),
        units || !startsWithUnit(lines[next].range)
      else { break }
      if lines[next].line > last + 1 {
        guard blanksLeft > 0, !endsGroupsBeforeLabel(next) else { break }
        blanksLeft -= 1
      }
      ranges.append(lines[next].range)
      used.insert(next)
      last = lines[next].line
    }
    return ranges
  }

  /// Whether what stands at `index` is set apart on both sides with more of the head behind it, so a part of its own.
  private func endsGroupsBeforeLabel(_ index: Int) -> Bool {
    var end = index
    while end + 1 < lines.count, lines[end + 1].line == lines[end].line + 1,
      case .free = lines[end + 1].look
    { end += 1 }
    return end + 1 < lines.count && end - index >= 2
  }

  func date(in range: Range<Int>) -> DocumentDate? {
    guard let day = day(in: range) else { return nil }
    return DocumentDate(
      value: day.date, basis: day.basis, text: day.words.string(day.words.position..<day.end),
      evidence: source.evidence(range))
  }

  /// A day, how it is written, and its words: a cursor before them, and their end.
  private typealias Day = (
    date: CalendarDate, basis: DocumentDate.Basis, words: Cursor, end: Int
  )

  private func day(in range: Range<Int>) -> Day? {
    // Before a day stands nothing but «d.d.».
    guard let first = range.first.map({ source.clean[$0] }),
      first.isDigit || first.isSpace || first.lowercased == UInt8(ascii: "d")
    else { return nil }
    let text = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    if let day = day(of: text) { return day }
    // A scanner's blank inside the day, `1 1 oktober 2024`, is taken out where the date cannot be read with it.
    guard first.isDigit || first.isSpace else { return nil }
    return Self.rejoinedDigits(Array(source.clean[range])).flatMap { day(of: Cursor($0)) }
  }

  private func day(of text: Cursor) -> Day? {
    var cursor = text
    if cursor.skip("d.d.") { cursor.skipSpaces() }
    guard let day = cursor.writtenDate()?.resolved(against: nil) else { return nil }
    return (day.date, day.basis, text, cursor.position)
  }

  /// A text without the blanks between its digits before the first letter; nothing where there are none.
  private static func rejoinedDigits(_ text: [UInt8]) -> [UInt8]? {
    let head = text.prefix { $0.isDigit || $0 == 0x20 }
    let digits = head.filter(\.isDigit)
    return head.starts(with: digits) ? nil : digits + [0x20] + text[head.endIndex...]
  }

  private mutating func takeDate(_ date: DocumentDate) {
    guard let held = fields.date else {
      fields.date = date
      return
    }
    guard let evidence = date.evidence, let value = date.value, value != held.value else { return }
    let first = held.value?.description ?? "unknown"
    fields.diagnostics.append(
      Diagnostic(
        .warning, .dateDiffers, Phrase("a page head says \(value), the letterhead \(first)"),
        evidence: evidence))
  }

  /// Whether the text is a day and nothing else, also behind «brief van» or «d.d.», or the «van» of one below.
  private func isDay(_ text: String) -> Bool {
    var cursor = Cursor(Array(text.utf8))
    if cursor.skipWord("brief") { cursor.skipSpaces() }
    if cursor.skipWord("van") { _ = cursor.skip(UInt8(ascii: ":")) }
    cursor.skipSpaces()
    if cursor.skip("d.d.") { cursor.skipSpaces() }
    let isVan = cursor.isAtEnd
    return isVan || cursor.writtenDate()?.resolved(against: nil) != nil && cursor.isAtEnd
  }

  private mutating func takeKenmerk(_ passage: Passage, _ label: HeadLabel) {
    // «Uw brief van: 2 juni 2023» is a day.
    if label == .uwKenmerk, isDay(passage.text) { return }
    // A scanner's blanks between digits: `4 8 628954`.
    let isAllDigits = passage.text.utf8.allSatisfy { $0.isDigit || $0 == 0x20 }
    let kenmerk = Kenmerk(
      value: isAllDigits ? passage.text.filter { $0 != " " } : passage.text,
      evidence: passage.evidence)
    if label == .onsKenmerk {
      if fields.kenmerk == nil { fields.kenmerk = kenmerk }
      return
    }
    guard !fields.otherKenmerken.contains(where: { $0.kenmerk.value == kenmerk.value }) else {
      return
    }
    fields.otherKenmerken.append(
      OtherKenmerk(kenmerk: kenmerk, role: label == .uwKenmerk ? .uw : .case))
  }
}

internal import Kamerstukken
internal import Reading

/// Motions with their opinions in lists and tables, where no verb says who gives them.
///
///     Motie van het lid Van der Plas (36 600 XVI, nr. 54): ontraden
///     nr. 203 (28 286) | Graus | ontraden
///     Appreciatie: oordeel Kamer          of the motion that stands above it
///     Ontraden:                           of the motions in the items below it
struct AdviceRows {
  struct Row {
    let sentence: Int
    /// What stands before the sign that parts it from the opinion.
    let head: Range<Int>
    let trigger: AdviceTrigger
    /// Whether the row is one line of a table.
    let isTable: Bool
  }

  private let prose: Prose
  private(set) var rows: [Row] = []

  init(_ prose: Prose) {
    self.prose = prose
    guard prose.classes.contains(.advice) else { return }
    for index in prose.sentences.indices where !prose.sentences[index].isHeading { read(index) }
  }

  private mutating func read(_ index: Int) {
    let sentence = prose.sentences[index]
    guard sentence.classes.contains(.advice) else { return }
    var start = sentence.tokens.lowerBound
    for trigger in prose.adviceValues(in: sentence) {
      let first = trigger.tokens.lowerBound
      guard first > start, let cell = separator(before: first), endsRow(trigger, in: sentence),
        !(isDash(first - 1) && isDash(trigger.tokens.upperBound))
      else { continue }
      let isTable = cell.isTable
      let line = isTable ? lineStart(before: first, from: start) : start
      rows.append(
        Row(sentence: index, head: line..<cell.end, trigger: trigger, isTable: isTable))
      start = trigger.tokens.upperBound
      if prose.isOne(start, of: [";", ",", "."]) { start += 1 }
    }
  }

  /// The sign before an opinion that stands by itself, and where the words before that end.
  private func separator(before first: Int) -> (end: Int, isTable: Bool)? {
    if prose.is(first - 1, "|") { return (first - 1, true) }
    if prose.is(first - 1, ":") { return (first - 1, false) }
    if isGap(before: first) { return (first, true) }
    return isDash(first - 1) && !prose.isGlued(first) && !prose.isGlued(first - 1)
      ? (first - 1, false) : nil
  }

  private func isDash(_ token: Int) -> Bool {
    prose.isOne(token, of: ["-", "–"])
  }

  /// Whether two blanks or a tab, but no line end, stand before the token in the file.
  private func isGap(before token: Int) -> Bool {
    let bytes = prose.source.original.utf8
    var index = prose.source.utf8Offset(ofClean: prose.tokens[token].range.lowerBound) - 1
    var blanks = 0
    while index >= 0, blanks < 3 {
      if bytes[index] == UInt8(ascii: "\t") { return true }
      guard bytes[index] == UInt8(ascii: " ") else { break }
      blanks += 1
      index -= 1
    }
    return blanks >= 2 && index >= 0 && bytes[index] != UInt8(ascii: "\n")
  }

  private func endsRow(_ trigger: AdviceTrigger, in sentence: Sentence) -> Bool {
    let end = trigger.tokens.upperBound
    guard end < sentence.tokens.upperBound else { return true }
    return prose.isOne(end, of: [";", ".", ",", "|", "("]) || startsLine(end)
      || isDash(end)
  }

  private func startsLine(_ token: Int) -> Bool {
    guard token > 0 else { return true }
    let source = prose.source
    let start = source.utf8Offset(ofClean: prose.tokens[token - 1].range.upperBound - 1)
    let end = source.utf8Offset(ofClean: prose.tokens[token].range.lowerBound)
    guard start < end, end - start < 200 else { return false }
    return source.original.utf8[start..<end].contains(UInt8(ascii: "\n"))
  }

  private func lineStart(before token: Int, from start: Int) -> Int {
    (start..<token).last { startsLine($0) } ?? start
  }
}

extension AdviceRows {
  /// The rows of one sentence, in order.
  func rows(in sentence: Int) -> ArraySlice<Row> {
    rows[firstRow(from: sentence)..<firstRow(from: sentence + 1)]
  }

  /// The first row in a sentence or behind it, as an index: they are in order.
  private func firstRow(from sentence: Int) -> Int {
    rows.countOfPrefix { $0.sentence < sentence }
  }

  /// The motions of a table's rows that have no word «motie»: a number, and the Members where a cell holds only them.
  ///
  /// A number without its dossier, alone in the first cell, is enough where the Members stand beside it.
  func mentions(in sentence: Int, _ anchors: Anchors) -> [(
    mention: MotionMention, number: Anchors.Number?
  )] {
    guard !rows.isEmpty else { return [] }
    return rows(in: sentence).compactMap {
      row -> (mention: MotionMention, number: Anchors.Number?)? in
      guard row.isTable, !row.head.contains(where: { prose.isOne($0, of: ["motie", "moties"]) }),
        speaksOfMotions(before: sentence, row), !row.head.isEmpty
      else { return nil }
      let whole = prose.part(row.head, of: prose.sentences[sentence])
      let number = anchors.onlyNumber(in: whole)
      let cells = self.cells(row.head)
      let names = cells.lazy.compactMap { self.names(in: $0) }.first
      var mention = MotionMention(
        sentence: sentence, tokens: row.head, head: row.head.lowerBound)
      if number == nil {
        guard names != nil, let first = cells.first, first.count == 1,
          prose.tokens[first.lowerBound].kind == .number
        else { return nil }
        mention.ordinal = prose.tokens[first.lowerBound].word
      }
      if let names {
        mention.submitters = names.names
        mention.parties = names.parties
        mention.isCoSigned = names.isCoSigned
      }
      return (mention, number)
    }
  }

  private func cells(_ head: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = head.lowerBound
    for index in head where prose.is(index, "|") || isGap(before: index) {
      if start < index { cells.append(start..<index) }
      start = prose.is(index, "|") ? index + 1 : index
    }
    if start < head.upperBound { cells.append(start..<head.upperBound) }
    return cells
  }

  private func names(in cell: Range<Int>) -> FoundNames? {
    guard let names = prose.names(at: cell.lowerBound, limit: cell.upperBound),
      names.tokens.upperBound == cell.upperBound
    else { return nil }
    return names
  }

  /// Whether the text shortly before the table, or the head of the table, speaks of motions.
  private func speaksOfMotions(before sentence: Int, _ row: Row) -> Bool {
    let first = prose.sentences[max(sentence - 6, 0)].tokens.lowerBound
    return (first..<row.head.lowerBound).suffix(400).contains {
      prose.isOne($0, of: ["motie", "moties", "appreciatie", "appreciaties"])
    }
  }
}

extension Prose {
  /// Every opinion in a sentence that is no verb's: «ontraden», «oordeel Kamer» as they stand in lists.
  func adviceValues(in sentence: Sentence) -> [AdviceTrigger] {
    guard sentence.classes.contains(.advice) else { return [] }
    var found: [AdviceTrigger] = []
    for index in sentence.tokens where isOne(index, of: .advice) {
      let trigger = adviceValue(at: index, in: sentence)
      guard let trigger, trigger.form == .other || trigger.form == .noun else { continue }
      found.append(trigger)
    }
    return found
  }

  /// The opinion that is all a heading or a line says, as it stands above a list: «Ontraden:».
  func headedValue(_ sentence: Sentence) -> AdviceTrigger? {
    guard sentence.tokens.count <= 5, sentence.classes.contains(.advice),
      let trigger = adviceValue(at: sentence.tokens.lowerBound, in: sentence),
      (trigger.tokens.upperBound..<sentence.tokens.upperBound).allSatisfy({
        isOne($0, of: [":", "."])
      })
    else { return nil }
    return trigger
  }
}

internal import Kamerstukken

/// The lines of a paper, each told apart: letterhead, page furniture, heading, footnote or text.
///
///     letterhead   Datum ⏎ 3 april 2023 …           .head
///     heading      1. Aanleiding                    .heading
///     text         Motie ingediend door …           .body
///     page head    Pagina 1 van 2, Datum ⏎ …        .pageNumber, .head (a repeat, or what only heads hold)
///     footnote     ¹ Kamerstuk 32 761, nr. 251      .footnote
struct Layout {
  let text: OriginalText
  /// Whether it is a paper, with salutations, signatures and an own spelling; else it is any text.
  let isPaper: Bool
  var lines: [Line]
  /// The first line, as an index, that belongs to the text and not to the letterhead.
  private(set) var bodyStart = 0
  var footnotes = Footnotes()

  var bytes: [UInt8] { text.utf8 }

  init(of text: OriginalText) {
    self.text = text
    self.isPaper = true
    self.lines = Line.all(of: text)
    markPageNumbers()
    lines = Columns.separated(lines, in: text.utf8)
    bodyStart = firstBodyLine()
    for index in lines.indices.prefix(bodyStart) where lines[index].part == .body {
      lines[index].part = .head
    }
    markHeadsInBody()
    markHeadings()
    footnotes = Footnotes(in: &self)
  }

  /// A text that is no paper: every line is text.
  init(plain text: OriginalText) {
    self.text = text
    self.isPaper = false
    self.lines = Line.all(of: text)
  }

  func shape(_ index: Int) -> LineShape { LineShape(lines[index], in: text.utf8) }

  /// The index of the next line that is not blank, or nothing.
  func nextFilled(after index: Int) -> Int? {
    lines[(index + 1)...].firstIndex { $0.part != .blank }
  }

  /// The index of the last line before this one that is not blank, or nothing.
  func previousFilled(before index: Int) -> Int? {
    lines[..<index].lastIndex { $0.part != .blank }
  }
}

extension Layout {
  private mutating func markPageNumbers() {
    for index in lines.indices
    where lines[index].part == .body
      && (shape(index).isPageNumber || shape(index).isWebFurniture)
    {
      lines[index].part = .pageNumber
    }
  }

  /// Where the letterhead ends: at the first heading, salutation, «De Kamer,» or stretch of prose.
  private func firstBodyLine() -> Int {
    if let motion = lines.indices.first(where: { shape($0).isDeKamer }),
      lines.indices.prefix(motion).contains(where: { shape($0).isMotionTitle })
    {
      return motion
    }
    if let end = endOfPrintedHead() { return end }
    var index = 0
    var run: Run?
    while index < lines.count {
      guard lines[index].part == .body else {
        index += 1
        continue
      }
      let shape = shape(index)
      if shape.isDateLine {
        index += 1
        continue
      }
      // Below a label they are the subject of a letter.
      if shape.opensQuestionOrAnswer, !holdsLabel(before: index) { return index }
      if shape.isDeKamer || shape.isSalutation || shape.opensSitting
        || shape.isKnownHeading && !isLabelInHead(index)
      {
        return index
      }
      let current =
        run.flatMap { $0.lines.contains(index) ? $0 : nil } ?? Run(from: index, in: self)
      if current.isProse(from: index, in: self) { return index }
      run = current
      index += 1
    }
    return firstSentenceAfterHead()
  }

  private func holdsLabel(before index: Int) -> Bool {
    lines.indices.prefix(index).contains { lines[$0].part == .body && shape($0).labelled != nil }
  }

  /// In a paper of short lines only: the first sentence below the last line that only heads hold, or the end.
  private func firstSentenceAfterHead() -> Int {
    let last = lines.indices.last { index in
      guard lines[index].part == .body else { return lines[index].part == .pageNumber }
      return shape(index).isAddress
        || (shape(index).labelled.map { !$0.label.isCommonWord } ?? false)
    }
    let rest = lines.indices.suffix(from: last.map { $0 + 1 } ?? 0)
    return rest.first {
      lines[$0].part == .body && shape($0).endsSentence && shape($0).wordCount >= 2
    } ?? lines.count
  }

  /// `Bijlagen` is a label in a head and a heading in a text: in a head another label or a short value follows.
  private func isLabelInHead(_ index: Int) -> Bool {
    shape(index).labelled?.label == .bijlagen
  }
}

/// A stretch of lines without a blank, a page number or a label, summed up once from its end for every line it may
/// begin at.
private struct Run {
  let lines: Range<Int>
  /// For each line, what stands from there to the end.
  private var rests: [Rest] = []

  private struct Rest {
    var words = 0
    var bytes = 0
    var holdsAddress = false
    var endsSentence = false
  }

  init(from start: Int, in layout: Layout) {
    var end = start + 1
    while end < layout.lines.count, layout.lines[end].part == .body,
      !Self.isLabel(layout.shape(end)), !layout.shape(end).isDateLine
    {
      end += 1
    }
    lines = start..<end
    var rest = Rest()
    for index in lines.reversed() {
      let shape = layout.shape(index)
      rest.words += shape.wordCount
      rest.bytes += shape.count
      rest.holdsAddress = rest.holdsAddress || shape.isAddress
      rest.endsSentence = rest.endsSentence || shape.count > 20 && shape.endsSentence
      rests.append(rest)
    }
  }

  private static func isLabel(_ shape: LineShape) -> Bool {
    shape.labelled.map { !$0.label.isCommonWord || $0.value.isEmpty } ?? false
  }

  /// Whether running text begins at a line: enough words, and the stop or the many lines that a title lacks.
  func isProse(from index: Int, in layout: Layout) -> Bool {
    let rest = rests[lines.upperBound - 1 - index]
    let count = lines.upperBound - index
    guard rest.words >= 12, rest.bytes >= 70, !rest.holdsAddress else { return false }
    let first = layout.shape(index)
    // A label, its bare value and the request to name it come before the text, however the lines run on.
    if let labelled = first.labelled, count < 4 || labelled.value.isEmpty { return false }
    if first.startsReplyRequest { return false }
    if first.wordCount < 3, !first.looksLikeNumberedHeading { return false }
    return rest.endsSentence || count >= 4 && rest.bytes / count >= 45
  }
}

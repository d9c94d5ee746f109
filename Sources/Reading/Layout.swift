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
    self.lines = Line.all(of: text, isPaper: true)
    markPageNumbers()
    lines = Columns.separated(lines, in: text.utf8)
    bodyStart = firstBodyLine()
    for index in lines.indices.prefix(bodyStart) where lines[index].isBody {
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
    self.lines = Line.all(of: text, isPaper: false)
  }

  func shape(_ index: Int) -> LineShape { lines[index].shape }

  func lineText(_ index: Int) -> LineText { LineText(lines[index].content, in: text.utf8) }

  /// The index of the next line that is not blank, or nothing.
  func nextFilled(after index: Int) -> Int? {
    lines[(index + 1)...].firstIndex { !$0.isBlank }
  }

  /// The index of the last line before this one that is not blank, or nothing.
  func previousFilled(before index: Int) -> Int? {
    lines[..<index].lastIndex { !$0.isBlank }
  }
}

extension Layout {
  private mutating func markPageNumbers() {
    for index in lines.indices where shape(index).is(.pageNumber) {
      lines[index].part = .pageNumber
    }
  }

  /// Where the letterhead ends: at the first heading, salutation, «De Kamer,» or stretch of prose.
  private func firstBodyLine() -> Int {
    if let motion = lines.indices.first(where: { shape($0).is(.deKamer) }),
      lines.indices.prefix(motion).contains(where: { lineText($0).isMotionTitle })
    {
      return motion
    }
    if let end = endOfPrintedHead() { return end }
    var run = ProseRun()
    for index in lines.indices where lines[index].isBody {
      let shape = shape(index)
      if shape.is(.dateLine) { continue }
      // Below a label they are the subject of a letter.
      if shape.is(.questionOrAnswer), !holdsLabel(before: index) { return index }
      if shape.is([.deKamer, .salutation, .sitting])
        || shape.is(.knownHeading) && !isLabelInHead(index)
      {
        return index
      }
      run.move(to: index, in: self)
      if run.isProse(behind: shape) { return index }
    }
    return firstSentenceAfterHead()
  }

  private func holdsLabel(before index: Int) -> Bool {
    lines.indices.prefix(index).contains { lines[$0].isBody && shape($0).labelled != nil }
  }

  /// In a paper of short lines only: the first sentence below the last line that only heads hold, or the end.
  private func firstSentenceAfterHead() -> Int {
    let last = lines.indices.last { index in
      guard lines[index].isBody else { return lines[index].part == .pageNumber }
      return shape(index).is(.address)
        || (shape(index).labelled.map { !$0.label.isCommonWord } ?? false)
    }
    let rest = lines.indices.suffix(from: last.map { $0 + 1 } ?? 0)
    return rest.first {
      lines[$0].isBody && shape($0).endsSentence && shape($0).wordCount >= 2
    } ?? lines.count
  }

  /// `Bijlagen` is a label in a head and a heading in a text: in a head another label or a short value follows.
  private func isLabelInHead(_ index: Int) -> Bool {
    shape(index).labelled?.label == .bijlagen
  }
}

internal import Kamerstukken

/// Which lines make one block: paragraphs over page heads and footnotes, items, headings, head lines, footnotes.
///
///     … heeft het kabinet de afgelopen     ┐
///     2Pagina1van2                         │ one paragraph, with a break
///     Directoraat-Generaal                 │ (its own head block)
///     periode gepleit.                     ┘
struct BlockPlan {
  struct Group {
    let kind: Block.Kind
    /// The lines, as indices.
    var lines: [Int]
    /// The lines before which something else stands in the file.
    var breaks: Set<Int> = []
    /// For a footnote, its index among the layout's notes.
    var note: Int?
  }

  private let layout: Layout
  private(set) var groups: [Group] = []
  /// The paragraph that lines are being added to, as an index.
  private var open: Int?
  /// A paragraph that a page head or footnote came into, which may go on behind it.
  private var interrupted: Int?
  private var head = -1
  /// How many footnotes have begun; they stand in the layout in the same order.
  private var notes = 0
  private var isInHead = false
  /// Behind «en gaat over tot de orde van de dag.», where every line is a signature.
  private var isAfterMotion = false

  init(_ layout: Layout) {
    self.layout = layout
    for index in layout.lines.indices { take(index) }
  }

  private mutating func take(_ index: Int) {
    switch layout.lines[index].part {
    case .blank: return
    case .pageNumber:
      interrupt()
    case .head:
      interrupt()
      if !isInHead { head += 1 }
      groups.append(Group(kind: .head(head), lines: [index]))
      isInHead = true
      return
    case .heading:
      (open, interrupted) = (nil, nil)
      groups.append(Group(kind: .heading, lines: [index]))
    case .footnote(let number, let isFirst):
      interrupt()
      if isFirst {
        groups.append(Group(kind: .footnote(number), lines: [index], note: notes))
        notes += 1
      } else if let last = groups.lastIndex(where: { $0.note != nil }) {
        groups[last].lines.append(index)
      }
    case .body:
      takeBody(index)
    }
    isInHead = false
  }

  private mutating func interrupt() {
    interrupted = interrupted ?? open
    open = nil
  }

  private mutating func takeBody(_ index: Int) {
    let shape = layout.shape(index)
    if let waiting = interrupted, let last = groups[waiting].lines.last {
      interrupted = nil
      if goesOn(at: index, after: last) {
        groups[waiting].lines.append(index)
        groups[waiting].breaks.insert(index)
        open = waiting
        return
      }
    }
    if let open, let last = groups[open].lines.last, !startsBlock(index, after: last) {
      groups[open].lines.append(index)
      if layout.lines[index].followsSide { groups[open].breaks.insert(index) }
    } else {
      open = groups.count
      groups.append(Group(kind: shape.startsWithBullet ? .item : .paragraph, lines: [index]))
    }
    isAfterMotion =
      layout.isPaper && (shape.endsMotion || isAfterMotion && shape.wordCount <= 6)
  }

  private func startsBlock(_ index: Int, after last: Int) -> Bool {
    let shape = layout.shape(index)
    let before = layout.shape(last)
    if shape.startsWithBullet || layout.isPaper && startsPart(shape, after: before) { return true }
    if index > last + 1 { return before.endsSentence || !shape.startsLowercase }
    if layout.isPaper, before.endsSentence, shape.startsWithListMark { return true }
    return before.endsSentence && before.count <= 60 && !shape.startsLowercase
  }

  /// Whether one of the parts of a letter or motion begins or ends between two lines.
  private func startsPart(_ shape: LineShape, after before: LineShape) -> Bool {
    if shape.isSignatureOffice || shape.isSalutation || shape.isClosing || shape.endsMotion {
      return true
    }
    if before.isSignatureOffice || before.isSalutation || before.isClosing || before.endsMotion {
      return true
    }
    if shape.opensQuestionOrAnswer || before.isNumberedQuestion { return true }
    if shape.isDateLine || before.isDateLine || shape.isSignatureLine || before.isSignatureLine {
      return true
    }
    if shape.isBareOffice, before.count <= 60, before.wordCount <= 6 {
      return true
    }
    if before.isDeKamer || shape.isDeKamer || isAfterMotion { return true }
    guard shape.opensMotionClause, let end = before.last else { return false }
    return end.isOne(of: ".,;:")
  }

  /// Whether the text at `index` goes on with a sentence that a page head or footnotes cut off.
  private func goesOn(at index: Int, after last: Int) -> Bool {
    let before = layout.shape(last)
    let shape = layout.shape(index)
    guard !before.endsSentence, !shape.startsWithBullet, !shape.isSignatureOffice, !shape.isClosing
    else {
      return false
    }
    return shape.startsLowercase || before.last == UInt8(ascii: "-") || before.count >= 50
  }
}

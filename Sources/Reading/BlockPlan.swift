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
    /// The first and the last of its lines, as indices; ``BlockPlan/joints`` lead from the one to the other.
    let first: Int
    var last: Int
    /// For a footnote, its index among the layout's notes.
    var note: Int?

    init(_ kind: Block.Kind, _ line: Int, note: Int? = nil) {
      self.kind = kind
      (first, last) = (line, line)
      self.note = note
    }
  }

  /// How a line goes on in its block.
  struct Joint {
    /// The next line, as an index; nothing behind the last one.
    var next: Int?
    /// Whether something else stands in the file before that line.
    var followsBreak = false
  }

  private let lines: [Line]
  private let isPaper: Bool
  private(set) var groups: [Group] = []
  /// For each line.
  private(set) var joints: [Joint] = []
  /// The paragraph that lines are being added to, as an index.
  private var open: Int?
  /// A paragraph that a page head or footnote came into, which may go on behind it.
  private var interrupted: Int?
  /// The last footnote, as an index.
  private var footnote: Int?
  private var head = -1
  /// How many footnotes have begun; they stand in the layout in the same order.
  private var notes = 0
  private var isInHead = false
  /// Behind «en gaat over tot de orde van de dag.», where every line is a signature.
  private var isAfterMotion = false

  init(_ layout: borrowing Layout) {
    lines = layout.lines
    isPaper = layout.isPaper
    joints.reserveCapacity(lines.count)
    groups.reserveCapacity(lines.count)
    for index in lines.indices {
      joints.append(Joint())
      take(index)
    }
  }

  private mutating func take(_ index: Int) {
    switch lines[index].part {
    case .blank: return
    case .pageNumber:
      interrupt()
    case .head:
      interrupt()
      if !isInHead { head += 1 }
      groups.append(Group(.head(head), index))
      isInHead = true
      return
    case .heading:
      (open, interrupted) = (nil, nil)
      groups.append(Group(.heading, index))
    case .footnote(let number, let isFirst):
      interrupt()
      if isFirst {
        footnote = groups.count
        groups.append(Group(.footnote(number), index, note: notes))
        notes += 1
      } else if let footnote {
        add(index, to: footnote)
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

  private mutating func add(_ index: Int, to group: Int, followsBreak: Bool = false) {
    joints[groups[group].last] = Joint(next: index, followsBreak: followsBreak)
    groups[group].last = index
  }

  private mutating func takeBody(_ index: Int) {
    let shape = lines[index].shape
    if let waiting = interrupted {
      interrupted = nil
      if goesOn(at: index, after: groups[waiting].last) {
        add(index, to: waiting, followsBreak: true)
        open = waiting
        return
      }
    }
    if let open, !startsBlock(index, after: groups[open].last) {
      add(index, to: open, followsBreak: lines[index].followsSide)
    } else {
      open = groups.count
      groups.append(Group(shape.is(.bullet) ? .item : .paragraph, index))
    }
    isAfterMotion =
      isPaper && (shape.is(.endOfMotion) || isAfterMotion && shape.wordCount <= 6)
  }

  private func startsBlock(_ index: Int, after last: Int) -> Bool {
    let shape = lines[index].shape
    let before = lines[last].shape
    if shape.is(.bullet) || isPaper && startsPart(shape, after: before) { return true }
    if index > last + 1 { return before.endsSentence || !shape.startsLowercase }
    if before.endsSentence, shape.is(.listMark) { return true }
    return before.endsSentence && before.count <= 60 && !shape.startsLowercase
  }

  /// Whether one of the parts of a letter or motion begins or ends between two lines.
  private func startsPart(_ shape: LineShape, after before: LineShape) -> Bool {
    if isAfterMotion || shape.is([.ownLine, .questionOrAnswer])
      || before.is([.ownLine, .numberedQuestion])
    {
      return true
    }
    if shape.is(.bareOffice), before.count <= 60, before.wordCount <= 6 { return true }
    guard shape.is(.motionClause), let end = before.last else { return false }
    return end.isOne(of: ".,;:")
  }

  /// Whether the text at `index` goes on with a sentence that a page head or footnotes cut off.
  private func goesOn(at index: Int, after last: Int) -> Bool {
    let before = lines[last].shape
    let shape = lines[index].shape
    guard !before.endsSentence, !shape.is([.bullet, .signatureOffice, .closing]) else {
      return false
    }
    return shape.startsLowercase || before.last == UInt8(ascii: "-") || before.count >= 50
  }
}

internal import Kamerstukken

/// Writes the text form of a paper: a line for each piece of its head, paragraphs between blank lines, notes at the end.
///
///     Nr. ⏎ 1001 ⏎ MOTIE VAN HET LID …      one line each, as the text form of a publication has them
///     **1. Aanleiding**                     a heading, or a line that is bold throughout
///     – onderdeel                           an item, with what it is counted by
///     … is toegezegd.¹                      the mark of a note
///     ¹ Kamerstuk 32 761, nr. 251           its note, behind all text
///
/// Blanks are written once, and none at the ends of a line.
struct ConvertedLines {
  private var text: [UInt8] = []
  private var line = Line()
  /// The lines that were being written where notes came in, the outermost first.
  private var interrupted: [Line] = []
  private var notes: [Note] = []
  /// The notes since the last line that was written.
  private var newNotes: [Note] = []
  private var waitingMarks: Set<[UInt8]> = []
  private var wantsBlankLine = false

  private struct Note {
    let mark: [UInt8]
    let text: [UInt8]
  }

  /// A line that is being written.
  private struct Line {
    var bytes: [UInt8] = []
    var wantsBlank = false
    /// Whether the line holds no more than the mark or number of what follows.
    var isOnlyMark = false
    var isBold = true
    /// In a note, the mark it hangs on.
    var mark: [UInt8] = []
  }

  /// Adds text to the line, its runs of blanks and line ends as one blank.
  mutating func append(_ bytes: [UInt8], isBold: Bool = false) {
    for byte in bytes {
      if byte.isSpace {
        line.wantsBlank = true
        continue
      }
      if line.wantsBlank, !line.bytes.isEmpty { line.bytes.append(0x20) }
      line.wantsBlank = false
      line.isOnlyMark = false
      if !isBold { line.isBold = false }
      line.bytes.append(byte)
    }
  }

  mutating func blank() { line.wantsBlank = true }

  /// Says that what is on the line counts what follows, so that the line does not end here.
  mutating func markEnds() {
    line.isOnlyMark = !line.bytes.isEmpty
    line.wantsBlank = true
  }

  /// Ends the line, where anything is on it.
  mutating func endLine() {
    line.wantsBlank = true
    guard interrupted.isEmpty, !line.isOnlyMark, !line.bytes.isEmpty else { return }
    if wantsBlankLine, !text.isEmpty { text.append(0x0A) }
    wantsBlankLine = false
    let bold = line.isBold ? Array("**".utf8) : []
    text += bold + line.bytes + bold + [0x0A]
    line = Line()
    takeNewNotes()
  }

  /// Ends the line and the paragraph.
  mutating func endParagraph() {
    endLine()
    if interrupted.isEmpty, !line.isOnlyMark { wantsBlankLine = true }
  }
}

extension ConvertedLines {
  /// Puts the line aside for something that is written apart, as a note is.
  mutating func beginAside() {
    interrupted.append(line)
    line = Line()
  }

  /// Goes back to the line that was put aside last, and returns what was written since.
  mutating func endAside() -> [UInt8] {
    guard let outer = interrupted.popLast() else { return [] }
    defer { line = outer }
    return line.bytes
  }

  /// Takes what is written of a note so far as its mark, and hangs that on the line it came in.
  mutating func nameNote() {
    guard var outer = interrupted.popLast() else { return }
    let mark = Self.raised(line.bytes)
    // A page that counts anew has its notes before the text that goes on, so that marks and notes stay together.
    if waitingMarks.contains(mark) { writeNotes() }
    Self.hang(mark, on: &outer)
    interrupted.append(outer)
    line = Line()
    line.mark = mark
  }

  /// Ends the note that was begun last, and goes back to the line it hangs on; without a number its mark is `*`.
  mutating func endNote() {
    guard var outer = interrupted.popLast() else { return }
    if line.mark.isEmpty {
      line.mark = [UInt8(ascii: "*")]
      Self.hang(line.mark, on: &outer)
    }
    newNotes.append(Note(mark: line.mark, text: line.bytes))
    line = outer
  }

  /// Hangs the mark of a note on the line; on an empty line it is the number of the note that follows.
  mutating func hangMark(_ mark: [UInt8]) {
    let isNumber = line.bytes.isEmpty
    Self.hang(Self.raised(mark), on: &line)
    if isNumber { markEnds() }
  }

  private static func hang(_ mark: [UInt8], on line: inout Line) {
    line.bytes += mark
    line.isOnlyMark = false
    line.isBold = false
  }

  /// The text, with the notes that are left at its end.
  mutating func finished() -> [UInt8] {
    while !interrupted.isEmpty { endNote() }
    line.isOnlyMark = false
    endLine()
    takeNewNotes()
    writeNotes()
    return text
  }

  private mutating func takeNewNotes() {
    notes += newNotes
    waitingMarks.formUnion(newNotes.map(\.mark))
    newNotes = []
  }

  private mutating func writeNotes() {
    guard !notes.isEmpty else { return }
    if !text.isEmpty { text.append(0x0A) }
    for note in notes where !note.text.isEmpty { text += note.mark + [0x20] + note.text + [0x0A] }
    notes = []
    waitingMarks = []
    wantsBlankLine = true
  }

  /// A number as superscript digits: `¹²`; any other mark as it is.
  static func raised(_ mark: [UInt8]) -> [UInt8] {
    guard mark.allSatisfy(\.isDigit) else { return mark }
    return mark.flatMap { digit -> [UInt8] in
      switch digit.digitValue {
      case 1: [0xC2, 0xB9]
      case 2: [0xC2, 0xB2]
      case 3: [0xC2, 0xB3]
      default: [0xE2, 0x81, 0xB0 + UInt8(digit.digitValue)]
      }
    }
  }
}

internal import Kamerstukken

/// The footnotes of a paper, each tied to its mark.
///
/// A number at the start of a line is a footnote only where its mark stands before it in the text (`brief¹`,
/// `brief2`, `gevallen.1`, `[^1]`); so lists and headings stay what they are.
struct Footnotes {
  struct Note {
    let number: Int
    /// The index of its first line.
    let line: Int
    /// Where its text begins, in bytes of the file.
    let textStart: Int
  }

  struct Mark {
    let number: Int
    /// The bytes of the mark in the file.
    let range: Range<Int>
    /// The note it belongs to, as an index; nothing until one is found.
    var note: Int?
  }

  private(set) var notes: [Note] = []
  private(set) var marks: [Mark] = []

  init() {}

  init(in layout: inout Layout) {
    let loose = LooseFootnotes(in: layout).found
    for found in loose { layout.lines[found.line].part = .blank }
    let candidates = Self.candidates(in: layout, loose)
    guard !candidates.isEmpty else { return }
    let wanted = Set(candidates.map(\.note.number))
    var found: [Mark] = []
    for index in layout.lines.indices where layout.lines[index].isBody {
      layout.lineText(index).addFootnoteMarks(wanted, to: &found)
    }
    found.sort { $0.range.lowerBound < $1.range.lowerBound }
    var nextMark = 0
    // For each number the marks passed that have no note yet; a note takes the last one.
    var waiting: [Int: [Int]] = [:]
    for candidate in candidates {
      if let mark = candidate.mark {
        found.append(.init(number: mark.number, range: mark.range, note: notes.count))
        notes.append(candidate.note)
        continue
      }
      let number = candidate.note.number
      let start = layout.lines[candidate.note.line].content.lowerBound
      while nextMark < found.count, found[nextMark].range.lowerBound < start {
        waiting[found[nextMark].number, default: []].append(nextMark)
        nextMark += 1
      }
      let mark = waiting[number]?.popLast()
      guard mark != nil || candidate.isRaised && candidate.isReference else { continue }
      if let mark { found[mark].note = notes.count }
      notes.append(candidate.note)
    }
    marks = found.filter { $0.note != nil }
    if !loose.isEmpty { marks.sort { $0.range.lowerBound < $1.range.lowerBound } }
    var above = TextAbove()
    for (index, note) in notes.enumerated() {
      let limit = index + 1 < notes.count ? notes[index + 1].line : layout.lines.count
      layout.markFootnote(
        note, before: limit, textBreaksOff: above.breaksOff(at: note.line, layout))
    }
  }

  /// The last line of text above a footnote, looked for from the footnote before.
  private struct TextAbove {
    private var seen = 0
    private var last: Int?

    /// Whether the text above the footnotes stops in the middle of a sentence, and so goes on below them.
    mutating func breaksOff(at line: Int, _ layout: Layout) -> Bool {
      last = layout.lines[seen..<line].lastIndex { $0.isBody } ?? last
      seen = line
      return last.map { !layout.shape($0).endsSentence && layout.shape($0).count > 45 } ?? false
    }
  }

  private struct Candidate {
    let note: Note
    /// Whether its number is a superscript.
    let isRaised: Bool
    let isReference: Bool
    /// Its mark, where that is known already.
    var mark: Mark?
  }

  private static func candidates(in layout: Layout, _ loose: [LooseFootnotes.Found]) -> [Candidate]
  {
    var candidates: [Candidate] = []
    var rest = loose[...]
    for index in layout.lines.indices {
      if let found = rest.first, found.note.line == index {
        candidates.append(
          Candidate(note: found.note, isRaised: false, isReference: true, mark: found.mark))
        rest.removeFirst()
        continue
      }
      guard layout.lines[index].isBody, let first = layout.shape(index).first,
        first.isDigit || first >= 0xC2 || first == UInt8(ascii: "[")
      else { continue }
      var cursor = layout.lineText(index).cursor
      var isRaised = true
      var number = cursor.raisedNumber()
      if number == nil {
        isRaised = false
        number = cursor.skip("[^") ? cursor.number(digits: 1...3) : cursor.number(digits: 1...3)
        if cursor.skip("]:") { isRaised = true }
      }
      guard let number, number > 0 else { continue }
      cursor.skipSpaces()
      guard let next = cursor.next, next.isWordByte || next.isOne(of: "(“«‘'\"") else {
        continue
      }
      let start = cursor.position
      let isReference =
        cursor.skip("Kamerstuk") || cursor.skip("Handelingen") || cursor.skip("Aanhangsel")
        || cursor.skip("Zie ")
      let note = Note(number: number, line: index, textStart: start)
      candidates.append(Candidate(note: note, isRaised: isRaised, isReference: isReference))
    }
    return candidates
  }
}

extension LineText {
  /// Adds every place on the line where a mark with a wanted number can hang.
  fileprivate func addFootnoteMarks(_ wanted: Set<Int>, to marks: inout [Footnotes.Mark]) {
    func add(_ mark: Footnotes.Mark) { if wanted.contains(mark.number) { marks.append(mark) } }
    var cursor = cursor
    while let byte = cursor.nextOfMark() {
      let start = cursor.position
      if start > content.lowerBound, byte >= 0xC2, let number = cursor.raisedNumber() {
        add(.init(number: number, range: start..<cursor.position))
      } else if byte == UInt8(ascii: "["), cursor.skip("[^"),
        let number = cursor.number(digits: 1...3),
        cursor.skip(UInt8(ascii: "]"))
      {
        add(.init(number: number, range: start..<cursor.position))
      } else if byte.isDigit {
        let run = cursor.run(while: \.isDigit)
        if let mark = gluedMark(run) { add(mark) }
      } else {
        cursor.position = start + 1
      }
    }
  }

  /// A mark in a run of digits: `brief2`, `gevallen.1`, and the last digits of `20232`.
  private func gluedMark(_ run: Range<Int>) -> Footnotes.Mark? {
    let after = run.upperBound < content.upperBound ? bytes[run.upperBound] : 0x20
    guard run.lowerBound > content.lowerBound,
      after.isSpace || after.isOne(of: ".,;:)?!") || after >= 0x80
    else {
      return nil
    }
    let before = bytes[run.lowerBound - 1]
    if before.isSpace || before == UInt8(ascii: "(") {
      guard run.count > 4, let year = value(run.prefix(4)), (1900...2099).contains(year) else {
        return nil
      }
      return mark(run.lowerBound + 4..<run.upperBound)
    }
    if before.isLowercase || before >= 0x80 {
      return isUnitOfMeasure(endingAt: run.lowerBound) ? nil : mark(run)
    }
    guard before.isOne(of: ".,;:)\"'"), run.lowerBound - 1 > content.lowerBound else {
      return nil
    }
    if before == UInt8(ascii: ".") || before == UInt8(ascii: ",") {
      guard !bytes[run.lowerBound - 2].isDigit, !isAbbreviation(endingAt: run.lowerBound - 1) else {
        return nil
      }
    }
    return mark(run)
  }

  private func mark(_ range: Range<Int>) -> Footnotes.Mark? {
    guard range.count <= 3, let number = value(range), number > 0 else { return nil }
    return .init(number: number, range: range)
  }

  private func value(_ digits: Range<Int>) -> Int? {
    digits.count > 6 ? nil : bytes[digits].reduce(0) { $0 * 10 + $1.digitValue }
  }

  private func isUnitOfMeasure(endingAt end: Int) -> Bool {
    let units: [StaticString] = [
      "m", "km", "cm", "mm", "dm", "co", "nr", "nrs", "stb", "stcrt", "h", "pm",
    ]
    let word = word(endingAt: end)
    return units.contains { holds(word, $0) }
  }

  private func isAbbreviation(endingAt end: Int) -> Bool {
    let abbreviations: [StaticString] = [
      "nr", "nrs", "p", "pp", "blz", "art", "stb", "stcrt", "trb", "lid", "no", "vol", "d", "jl",
    ]
    let word = word(endingAt: end)
    return abbreviations.contains { holds(word, $0) }
  }

  private func word(endingAt end: Int) -> Range<Int> {
    var start = end
    while start > content.lowerBound, bytes[start - 1].isWordByte { start -= 1 }
    return start..<end
  }

  /// Whether a word is these small letters, capitals aside.
  private func holds(_ word: Range<Int>, _ letters: StaticString) -> Bool {
    guard word.count == letters.utf8CodeUnitCount else { return false }
    for index in word
    where unsafe bytes[index].lowercased != letters.utf8Start[index - word.lowerBound] {
      return false
    }
    return true
  }
}

extension Layout {
  /// Marks the lines of one footnote: on over line ends and blanks until its sentence or its page is done.
  ///
  /// `textBreaksOff`: the text above stops in the middle of a sentence, so that a small letter behind a blank line
  /// goes on with it and not with the footnote.
  mutating func markFootnote(_ note: Footnotes.Note, before limit: Int, textBreaksOff: Bool) {
    lines[note.line].part = .footnote(number: note.number, isFirst: true)
    var last = note.line
    for index in lines.indices[(note.line + 1)...].prefix(while: { $0 < limit }) {
      switch lines[index].part {
      case .blank: continue
      case .body where continuesFootnote(index, after: last, textBreaksOff):
        lines[index].part = .footnote(number: note.number, isFirst: false)
        last = index
      default: return
      }
    }
  }

  private func continuesFootnote(_ index: Int, after last: Int, _ textBreaksOff: Bool) -> Bool {
    let before = shape(last)
    let isNextLine = index == last + 1
    if before.endsSentence {
      // A full line that happens to end a sentence goes on; a short one has said all.
      return isNextLine && before.count > 60 && !shape(index).is(.motionClause)
    }
    return isNextLine || shape(index).startsLowercase && !textBreaksOff
  }
}

extension Cursor {
  /// Moves to the next byte that a mark can begin with, a digit, a bracket or one beyond ASCII, and returns it.
  fileprivate mutating func nextOfMark() -> UInt8? {
    position = text.span.extracting(..<limit).firstDigitBracketOrBeyondASCII(from: position)
    return next
  }

  /// Recognises superscript digits: `¹`, `²³`.
  mutating func raisedNumber() -> Int? {
    attempt { cursor in
      var number: Int?
      while let digit = cursor.raisedDigit() { number = min((number ?? 0) * 10 + digit, 9_999) }
      return number
    }
  }

  private mutating func raisedDigit() -> Int? {
    attempt { cursor in
      if cursor.next == 0xC2, let second = cursor.peek(1) {
        cursor.position += 2
        return second == 0xB9 ? 1 : second == 0xB2 ? 2 : second == 0xB3 ? 3 : nil
      }
      guard cursor.next == 0xE2, cursor.peek(1) == 0x81, let third = cursor.peek(2),
        third == 0xB0 || (0xB4...0xB9).contains(third)
      else { return nil }
      cursor.position += 3
      return Int(third - 0xB0)
    }
  }
}

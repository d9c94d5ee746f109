internal import Kamerstukken

/// Footnotes whose numbers stand alone, below the text as well as in it.
///
///     de motie Grinwis 3 waarin         a mark behind a blank
///
///     1                                 each number on a line of its own, its text in the next
///       KST 22343-330
///     2
///       KST 28089-209
///
/// A number behind a blank may be anything. It is a mark only where the footnotes of a page stand in a row, one of them
/// cites a paper, and every one of them has one number in the text above that it can belong to, in the same order.
struct LooseFootnotes {
  struct Found {
    /// The line of the number.
    let line: Int
    let note: Footnotes.Note
    let mark: Footnotes.Mark
  }

  private(set) var found: [Found] = []

  init(in layout: Layout) {
    var rows: [Row] = []
    var from = 0
    for index in layout.lines.indices where layout.lines[index].isBody {
      guard let row = Self.row(at: index, layout) else { continue }
      if let last = rows.last, row.number == last.number + 1, index - last.line <= 6 {
        rows.append(row)
        continue
      }
      close(rows, from: &from, layout)
      rows = [row]
    }
    close(rows, from: &from, layout)
  }

  private struct Row {
    let number: Int
    let line: Int
    let isReference: Bool
  }

  /// A line that is nothing but a number, with text in the next.
  private static func row(at index: Int, _ layout: Layout) -> Row? {
    guard layout.shape(index).count <= 2, index + 1 < layout.lines.count,
      layout.lines[index + 1].isBody, let first = layout.shape(index + 1).first,
      !first.isDigit, first.isWordByte
    else { return nil }
    var cursor = layout.lineText(index).cursor
    guard let number = cursor.number(digits: 1...2), number > 0, cursor.isAtEnd else { return nil }
    var text = layout.lineText(index + 1).cursor
    let isReference =
      text.skip("KST ") || text.skip("Kamerstuk") || text.skip("Handelingen")
      || text.skip("Aanhangsel") || text.skip("TK ")
    return Row(number: number, line: index, isReference: isReference)
  }

  /// Takes a row of footnotes where each has its one mark in the text since the row before.
  private mutating func close(_ rows: [Row], from: inout Int, _ layout: Layout) {
    guard let first = rows.first, let last = rows.last else { return }
    guard rows.count > 1, rows.contains(where: \.isReference) else { return }
    // What was looked through once is not looked through again.
    defer { from = last.line + 1 }
    var marks: [Int: [Range<Int>]] = [:]
    for index in layout.lines[from..<first.line].indices where layout.lines[index].isBody {
      layout.lineText(index).addLooseNumbers(first.number...last.number, to: &marks)
    }
    let single = rows.compactMap { marks[$0.number]?.count == 1 ? marks[$0.number]?.first : nil }
    guard single.count == rows.count,
      zip(single, single.dropFirst()).allSatisfy({ $0.upperBound <= $1.lowerBound })
    else { return }
    for (row, range) in zip(rows, single) {
      let start = layout.lines[row.line + 1].content.lowerBound
      found.append(
        Found(
          line: row.line,
          note: .init(number: row.number, line: row.line + 1, textStart: start),
          mark: .init(number: row.number, range: range)))
    }
  }
}

extension LineText {
  /// Adds every number of a range that stands behind a word and one blank, and is not counted or named by it.
  fileprivate func addLooseNumbers(_ wanted: ClosedRange<Int>, to marks: inout [Int: [Range<Int>]])
  {
    var cursor = cursor
    while !cursor.isAtEnd {
      _ = cursor.run { !$0.isDigit }
      let start = cursor.position
      let isLoose =
        start > content.lowerBound + 1 && bytes[start - 1] == 0x20 && !bytes[start - 2].isSpace
      guard let number = cursor.number(digits: 1...2), !cursor.isBeforeLetter,
        !cursor.isBeforeDigit
      else {
        cursor.position = max(cursor.position, start + 1)
        _ = cursor.run(while: \.isDigit)
        continue
      }
      let after = cursor.next
      guard isLoose, wanted.contains(number),
        after.map({ $0.isSpace || $0.isOne(of: ".,;:)") }) ?? true,
        !isCounting(before: start - 1), !isCounted(cursor)
      else { continue }
      marks[number, default: []].append(start - 1..<cursor.position)
    }
  }

  /// Words that have a number behind them themselves, or after which a number counts what follows.
  private func isCounting(before end: Int) -> Bool {
    guard bytes[end - 1].isASCIILetter else { return !bytes[end - 1].isOne(of: ")\"'") }
    var start = end
    while start > content.lowerBound, bytes[start - 1].isWordByte { start -= 1 }
    return Self.counting.contains(bytes[start..<end].map(\.lowercased))
  }

  private static let counting = Set(
    [
      "artikel", "lid", "hoofdstuk", "paragraaf", "bijlage", "project", "vraag", "vragen", "punt",
      "nr", "nrs", "nummer", "motie", "moties", "pagina", "tabel", "figuur", "categorie", "groep",
      "fase", "stap", "deel", "spoor", "pijler", "actie", "maatregel", "optie", "variant",
      "scenario", "route", "regel", "week", "kwartaal", "klasse", "niveau", "versie", "bladzijde",
      "en", "of", "op", "de", "het", "een", "in", "van", "met", "tot", "per", "om", "na", "uit",
      "voor", "ruim", "circa", "minimaal", "maximaal", "maar", "zijn", "heeft", "hebben", "is",
      "aan", "bij", "onder", "deze", "die", "binnen", "over",
    ].map { Array($0.utf8) })

  /// Whether a month, a unit or a percentage stands behind.
  private func isCounted(_ behind: Cursor) -> Bool {
    var cursor = behind
    guard cursor.skip(0x20) else { return false }
    let counted: [StaticString] = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december", "procent", "%", "miljoen", "miljard", "jaar", "maanden",
      "weken", "dagen", "uur",
    ]
    return counted.contains { cursor.skip($0) }
  }
}

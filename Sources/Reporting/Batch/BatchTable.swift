internal import Kamerstukken

/// The answers to a list of searches as a table for people, one row a line.
///
/// Columns are as wide as the first hundred rows need, and stay so, so that a long list is written while it is read.
package struct BatchTable: BatchWriter {
  private static var measuredRows: Int { 100 }
  /// The most characters of a query that are shown.
  private static var widestQuery: Int { 40 }

  private let sheet: Sheet
  private let isInColor: Bool
  private var table: Table
  /// The columns, once enough rows are there to measure them by.
  private var grid: Table.Grid?

  package init(_ sheet: Sheet, isInColor: Bool) {
    self.sheet = sheet
    self.isInColor = isInColor
    let titles = [
      Phrase("Line"), Phrase("Query"), Phrase("Read as"), Phrase("Papers"), Phrase("First of them"),
    ].map { sheet.language.text($0) }
    table = Table([
      .init(titles[0], .right), .init(titles[1]), .init(titles[2]), .init(titles[3], .right),
      .init(titles[4]),
    ])
  }

  package mutating func bytes(of line: BatchLine) -> [UInt8] {
    let row = row(line)
    if let grid { return printed(grid.lines(of: row)) }
    table.append(row)
    return table.rowCount == Self.measuredRows ? printed(measure()) : []
  }

  package mutating func closing() -> [UInt8] {
    grid == nil && table.rowCount > 0 ? printed(measure()) : []
  }

  /// Fixes the columns, and returns the lines of the rows so far.
  private mutating func measure() -> [StyledText] {
    grid = table.grid(width: sheet.width)
    return table.lines(width: sheet.width)
  }

  private func row(_ line: BatchLine) -> [StyledText] {
    let number = StyledText("\(line.number)", .dim)
    let query = StyledText(shortened(line.query), .bold)
    switch line.outcome {
    case .wrong(let problem):
      return [number, query, sheet.say("wrong", .red), "", sheet.say(problem.phrase)]
    case .answered(let view):
      let known = [StyledText(view.understood), StyledText("\(line.count)")]
      guard let first = view.results.first else {
        let address = view.address.map { StyledText($0, .dim) } ?? ""
        return [number, query] + known + [address]
      }
      return [number, query] + known + [paper(first)]
    }
  }

  private func paper(_ result: ResultLine) -> StyledText {
    let name = StyledText(result.name)
    return result.isInferred ? name + " (" + sheet.say("inferred", .yellow) + ")" : name
  }

  private func shortened(_ query: String) -> String {
    query.unicodeScalars.count <= Self.widestQuery
      ? query : "\(String(query.unicodeScalars.prefix(Self.widestQuery - 1)))…"
  }

  private func printed(_ lines: [StyledText]) -> [UInt8] {
    lines.flatMap { Array($0.rendered(inColor: isInColor).utf8) + [0x0A] }
  }
}

/// A table that is written while its rows come.
///
/// Columns are as wide as the first hundred rows need, and stay so: a short answer lines up by what is in it, and a
/// long one is not kept.
struct StreamedTable {
  private static let measuredRows = 100

  private let sheet: Sheet
  private let isInColor: Bool
  private var table: Table
  /// The columns, once enough rows are there to measure them by.
  private var grid: Table.Grid?

  init(_ table: Table, on sheet: Sheet, isInColor: Bool) {
    self.table = table
    self.sheet = sheet
    self.isInColor = isInColor
  }

  /// Takes a row, and returns the lines that can be written by now.
  mutating func bytes(of row: [StyledText]) -> [UInt8] {
    if let grid { return printed(grid.lines(of: row)) }
    table.append(row)
    return table.rowCount == Self.measuredRows ? printed(measure()) : []
  }

  /// The lines of rows that were kept for measuring.
  mutating func closing() -> [UInt8] {
    grid == nil && table.rowCount > 0 ? printed(measure()) : []
  }

  /// Fixes the columns, and returns the lines of the rows so far.
  private mutating func measure() -> [StyledText] {
    grid = table.grid(width: sheet.width)
    return table.lines(width: sheet.width)
  }

  private func printed(_ lines: [StyledText]) -> [UInt8] {
    lines.flatMap { Array($0.rendered(inColor: isInColor).utf8) + [0x0A] }
  }
}

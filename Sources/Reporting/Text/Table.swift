package import Kamerstukken

/// Rows under columns that line up in a terminal; the last column wraps.
///
///     Datum       Stuk          Wat
///     2023-04-03  26643-1001    Motie van het lid Leijten over het laten
///                               vervallen van …
package struct Table: Sendable {
  /// The side of its column that a cell is set to.
  package enum Alignment: Sendable { case left, right }

  /// What stands above a column, and to which side its cells are set.
  package struct Column: Sendable {
    let title: StyledText
    let alignment: Alignment

    /// Makes a column; its title is printed in bold.
    package init(_ title: String = "", _ alignment: Alignment = .left) {
      self.title = StyledText(title, .bold)
      self.alignment = alignment
    }
  }

  private let columns: [Column]
  private var rows: [[StyledText]] = []

  /// Makes a table without rows; titles are printed if one column has one.
  package init(_ columns: [Column]) {
    self.columns = columns
  }

  /// Makes a table without rows under titles in the sheet's language.
  package init(_ sheet: Sheet, _ titles: Phrase...) {
    self.init(titles.map { Column(sheet.language.text($0)) })
  }

  /// Adds a row; cells that lack at its end are empty.
  package mutating func append(_ row: [StyledText]) {
    precondition(row.count <= columns.count, "a row has more cells than the table has columns")
    rows.append(row + Array(repeating: "", count: columns.count - row.count))
  }
}

extension Table {
  package var rowCount: Int { rows.count }

  /// The lines of the table in `width` columns; without a width no cell wraps.
  package func lines(width: Int?) -> [StyledText] {
    guard !columns.isEmpty else { return [] }
    let grid = grid(width: width)
    return shown.flatMap(grid.lines)
  }

  /// The columns as wide as the rows so far need, for rows that come later.
  package func grid(width: Int?) -> Grid { Grid(columns, shown, width: width) }

  private var shown: [[StyledText]] {
    let titles = columns.map(\.title)
    return titles.allSatisfy(\.isEmpty) ? rows : [titles] + rows
  }
}

extension Table {
  /// Columns whose widths are known.
  package struct Grid: Sendable {
    private let alignments: [Alignment]
    private let widths: [Int]
    /// Where the last column begins.
    private let start: Int
    /// How wide the last column may be.
    private let room: Int?

    /// The columns between two cells.
    private static var gap: Int { 2 }
    /// The least the last column is given, even where the line becomes too wide.
    private static var leastWidth: Int { 20 }

    fileprivate init(_ columns: [Column], _ rows: [[StyledText]], width: Int?) {
      alignments = columns.map(\.alignment)
      widths = columns.indices.map { column in rows.map { $0[column].width }.max() ?? 0 }
      let start = widths.dropLast().reduce(0) { $0 + $1 + Self.gap }
      self.start = start
      room = width.map { max($0 - start, Self.leastWidth) }
    }
  }
}

extension Table.Grid {
  /// The lines of a row that has a cell for every column.
  package func lines(of row: [StyledText]) -> [StyledText] {
    let last = widths.count - 1
    var line = StyledText()
    for column in 0..<last {
      line += padded(row[column], to: widths[column], alignments[column])
      line += .blanks(Self.gap)
    }
    let cell = TextLayout.lines(of: row[last], width: room)
    if alignments[last] == .right {
      line += padded(cell[0], to: min(widths[last], room ?? .max), .right)
    } else {
      line += cell[0]
    }
    return [line.withoutTrailingBlanks]
      + cell.dropFirst().map { StyledText.blanks(start) + $0 }
  }

  private func padded(_ cell: StyledText, to width: Int, _ alignment: Table.Alignment) -> StyledText
  {
    guard cell.width < width else { return cell }
    let padding = StyledText.blanks(width - cell.width)
    return alignment == .left ? cell + padding : padding + cell
  }
}

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

  let columns: [Column]
  private(set) var rows: [[StyledText]] = []

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

    /// The share of a line, in hundredths, that the columns before the last one may take before they wrap.
    private static var mostForFirst: Int { 40 }

    fileprivate init(_ columns: [Column], _ rows: [[StyledText]], width: Int?) {
      alignments = columns.map(\.alignment)
      var widths = columns.indices.map { column in rows.map { $0[column].width }.max() ?? 0 }
      func start() -> Int { widths.dropLast().reduce(0) { $0 + $1 + Self.gap } }
      if let width {
        let least = columns.indices.map { column in
          rows.lazy.flatMap { $0[column].words }.map(\.width).max() ?? 0
        }
        // The widest column that can be narrowed gives way first, as far as is needed.
        while start() * 100 > width * Self.mostForFirst,
          let widest = widths.indices.dropLast().filter({ widths[$0] > least[$0] }).max(by: {
            widths[$0] < widths[$1]
          })
        {
          widths[widest] -= 1
        }
      }
      self.widths = widths
      self.start = start()
      room = width.map { max($0 - start(), Self.leastWidth) }
    }
  }
}

extension Table.Grid {
  /// The lines of a row that has a cell for every column.
  package func lines(of row: [StyledText]) -> [StyledText] {
    let last = widths.count - 1
    let cells = row.indices.map { column in
      TextLayout.lines(of: row[column], width: column == last ? room : widths[column])
    }
    return (0..<(cells.map(\.count).max() ?? 0)).map { place in
      var line = StyledText()
      for column in row.indices {
        let width = column < last ? widths[column] : min(widths[last], room ?? .max)
        let cell = place < cells[column].count ? cells[column][place] : ""
        line += padded(cell, to: width, alignments[column])
        if column < last { line += .blanks(Self.gap) }
      }
      return line.withoutTrailingBlanks
    }
  }

  private func padded(_ cell: StyledText, to width: Int, _ alignment: Table.Alignment) -> StyledText
  {
    guard cell.width < width else { return cell }
    let padding = StyledText.blanks(width - cell.width)
    return alignment == .left ? cell + padding : padding + cell
  }
}

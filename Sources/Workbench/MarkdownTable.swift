/// A table in Markdown, with columns as wide as their widest cell so that it can be read as it is.
package struct MarkdownTable {
  /// The head, the rule below it, and a line a row.
  package let lines: [String]

  /// Makes a table of rows of as many cells as there are heads; no cell holds a `|` or a line break.
  package init(heads: [String], rows: [[String]]) {
    let all = [heads] + rows
    let widths = heads.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    let lines = all.map { row in
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      return "| \(cells.joined(separator: " | ")) |"
    }
    let rule = "|" + widths.map { String(repeating: "-", count: $0 + 2) + "|" }.joined()
    self.lines = [lines[0], rule] + lines.dropFirst()
  }
}

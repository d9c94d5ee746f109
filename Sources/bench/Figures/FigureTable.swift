/// Figures as a Markdown table, with columns as wide as their widest cell so that it can be read as it is.
struct FigureTable {
  private static let heads = [
    "what", "measured", "least", "growth", "beside", "ratio", "goal", "met",
  ]

  private let rows: [[String]]

  init(_ figures: [Figure]) {
    rows = figures.map(Self.row)
  }

  private static func row(_ figure: Figure) -> [String] {
    let note = figure.note.isEmpty ? "" : " (\(figure.note))"
    return [
      figure.name, Number.text(figure.value, figure.unit) + note,
      figure.least.map { Number.text($0, figure.unit) } ?? "",
      figure.growth.map { times($0.byClock, $0.byCores) } ?? "",
      figure.reference.map { "\($0.name) \(Number.text($0.value, figure.unit))" } ?? "",
      figure.ratio.map { times($0, figure.ratioByCores) } ?? "",
      figure.goals.map(\.text).joined(separator: ", "),
      figure.goals.map { $0.isMet ? "yes" : "no" }.joined(separator: ", "),
    ]
  }

  /// How many times, and in brackets the same of the work of the cores.
  private static func times(_ byClock: Double, _ byCores: Double?) -> String {
    "\(Number.short(byClock)) ×" + (byCores.map { " (\(Number.short($0)) ×)" } ?? "")
  }

  var lines: [String] {
    let all = [Self.heads] + rows
    let widths = Self.heads.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    let lines = all.map { row in
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      return "| \(cells.joined(separator: " | ")) |"
    }
    let rule = "|" + widths.map { String(repeating: "-", count: $0 + 2) + "|" }.joined()
    return [lines[0], rule] + lines.dropFirst()
  }
}

internal import Workbench

/// Figures as a table in Markdown.
struct FigureTable {
  private static let heads = [
    "what", "measured", "least", "growth", "beside", "ratio", "goal", "met",
  ]

  let lines: [String]

  init(_ figures: [Figure]) {
    lines = MarkdownTable(heads: Self.heads, rows: figures.map(Self.row)).lines
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
}

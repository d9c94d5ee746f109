/// The table of what was fuzzed so far, in an article: its runs are added up, and nothing is taken away.
package enum FuzzTable {
  /// What was done of one target.
  private struct Row {
    var seconds = 0.0
    var inputs = 0
    var edges = 0
    var finds = 0
  }

  private static let head = """
    | target | CPU hours | inputs | edges | finds |
    | --- | ---: | ---: | ---: | ---: |
    """

  /// The article with the runs of some logs added to its table; nothing where it has no table.
  package static func adding(_ logs: [FuzzLog], to article: String) -> String? {
    let lines = article.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("| target ") }) else { return nil }
    let end = lines[start...].firstIndex { !$0.hasPrefix("|") } ?? lines.endIndex
    var rows = rows(lines[start..<end].dropFirst(2))
    for log in logs {
      var row = rows[log.target] ?? Row()
      row.seconds += log.seconds
      row.inputs += log.inputs
      row.finds += log.finds
      row.edges = max(row.edges, log.edges)
      rows[log.target] = row
    }
    return (lines[..<start] + table(rows) + lines[end...]).joined(separator: "\n")
  }

  private static func rows(_ lines: ArraySlice<Substring>) -> [String: Row] {
    var rows: [String: Row] = [:]
    for line in lines {
      let cells = line.split(separator: "|").map { $0.filter { $0 != " " && $0 != "," } }
      guard cells.count == 5, FuzzTarget.named(cells[0]) != nil else { continue }
      rows[cells[0]] = Row(
        seconds: (Double(cells[1]) ?? 0) * 3_600, inputs: Int(cells[2]) ?? 0,
        edges: Int(cells[3]) ?? 0, finds: Int(cells[4]) ?? 0)
    }
    return rows
  }

  private static func table(_ rows: [String: Row]) -> [Substring] {
    var lines = head.split(separator: "\n")
    var sum = Row()
    for target in FuzzTarget.all {
      let row = rows[target.name] ?? Row()
      lines.append(Substring(line(target.name, row, edges: "\(row.edges)")))
      sum.seconds += row.seconds
      sum.inputs += row.inputs
      sum.finds += row.finds
    }
    lines.append(Substring(line("together", sum, edges: "")))
    return lines
  }

  private static func line(_ name: String, _ row: Row, edges: String) -> String {
    "| \(name) | \(hours(row.seconds)) | \(row.inputs) | \(edges) | \(row.finds) |"
  }

  /// Hours with three decimals, so that a run of ten seconds is not lost.
  private static func hours(_ seconds: Double) -> String {
    let thousandths = Int((seconds / 3.6).rounded())
    let rest = String(thousandths % 1_000)
    return "\(thousandths / 1_000).\(String(repeating: "0", count: 3 - rest.utf8.count))\(rest)"
  }
}

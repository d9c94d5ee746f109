internal import Workbench

/// The page of the documentation that keeps what each trial showed when it was last tried, at length where it was.
///
/// Of the page only the table under the heads `promise`, `figure`, `tried on`, `command` is the trials'.
package struct PromisePage {
  private static let heads = ["promise", "figure", "tried on", "command"]

  /// What the page says of a trial.
  package struct Row: Equatable, Sendable {
    package let promise: String
    package let figure: String
    package let day: String
    /// Whether it was tried at length.
    package let isLong: Bool
  }

  private let before: [Substring]
  private let after: [Substring]
  /// By the name of the trial.
  package private(set) var rows: [String: Row] = [:]

  /// Reads a page; nothing where it has no such table.
  package init?(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let head = lines.firstIndex(where: { Self.cells($0) == Self.heads }) else { return nil }
    let table = lines[head...].prefix { $0.hasPrefix("|") }
    before = Array(lines[..<head])
    after = Array(lines[table.endIndex...])
    for line in table.dropFirst(2) {
      let cells = Self.cells(line)
      // A row without a day is of a trial that was not tried.
      guard cells.count == Self.heads.count, !cells[2].isEmpty else { continue }
      for trial in Trial.all {
        for isLong in [false, true] where Self.command(trial, isLong) == cells[3] {
          rows[trial.name] = Row(
            promise: cells[0], figure: cells[1], day: cells[2], isLong: isLong)
        }
      }
    }
  }

  /// Puts down what a trial showed on a day; what it showed at length stays until that is done again.
  mutating func note(_ figure: String, of trial: Trial, on day: String, isLong: Bool) {
    guard isLong || rows[trial.name]?.isLong != true else { return }
    rows[trial.name] = Row(promise: trial.promise, figure: figure, day: day, isLong: isLong)
  }

  /// The page, with a row for each trial in the order in which they are tried.
  package var text: String {
    let told = Trial.all.map { trial in
      let row = rows[trial.name]
      return [
        trial.promise, row?.figure ?? "not tried yet", row?.day ?? "",
        Self.command(trial, row?.isLong ?? true),
      ]
    }
    let table = MarkdownTable(heads: Self.heads, rows: told).lines
    return (before.map(String.init) + table + after.map(String.init)).joined(separator: "\n")
  }

  private static func command(_ trial: Trial, _ isLong: Bool) -> String {
    "`make trials \(isLong ? "LONG=1 " : "")TRIALS=\(trial.name)`"
  }

  private static func cells(_ line: Substring) -> [String] {
    line.split(separator: "|").map { $0.trimmed }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

/// How many fields stand how to their truths, as a table for people.
package struct FieldTable {
  /// The judgements on each field, by verdict.
  private(set) var counts: [Field: [Verdict: Int]] = [:]

  package init(_ judgements: [Judgement]) {
    for judgement in judgements {
      counts[judgement.field, default: [:]][judgement.verdict, default: 0] += 1
    }
  }

  /// The fields that were judged at all, in the order of the table.
  var fields: [Field] { Field.allCases.filter { counts[$0] != nil } }

  func count(_ verdict: Verdict, of field: Field) -> Int { counts[field]?[verdict] ?? 0 }

  /// One line a field: counts and the share of each verdict.
  package var lines: [String] {
    let names = Verdict.allCases.map { Self.right($0.rawValue, 14) }
    let head = Self.left("field", 24) + Self.right("judged", 8) + names.joined()
    let rows = fields.map { field in
      row(field.rawValue, Verdict.allCases.map { count($0, of: field) })
    }
    let sums = Verdict.allCases.map { verdict in
      fields.reduce(0) { $0 + count(verdict, of: $1) }
    }
    return [head] + rows + [row("all", sums)]
  }

  private func row(_ name: String, _ counts: [Int]) -> String {
    let all = counts.reduce(0, +)
    let cells = counts.map { count in
      count == 0
        ? Self.right("·", 14)
        : Self.right("\(count)", 6) + Self.right(Self.share(count, of: all), 8)
    }
    return Self.left(name, 24) + Self.right("\(all)", 8) + cells.joined()
  }

  /// `97.9 %`, never rounded up to a hundred.
  static func share(_ count: Int, of all: Int) -> String {
    let tenths = all == 0 ? 0 : count * 1_000 / all
    return "\(tenths / 10).\(tenths % 10) %"
  }

  private static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(1, width - text.count)) + text
  }
}

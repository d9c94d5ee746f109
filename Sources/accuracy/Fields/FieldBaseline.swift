internal import Workbench

/// What was judged at one time, as a plain text file holds it: counts a field, and by name what was not right.
///
///     * motions.request 471 470 1 0 0 0
///     kst-26643-1001.txt motions[0].request partial
///
/// A line with a star has the numbers judged, exact, partial, missing, wrong and misprinted. No words of a paper stand in it.
package struct FieldBaseline {
  private let counts: [String]
  let departures: [Departure]

  private static let heading =
    "# The fields judged, then by paper those that are not exact. `make accuracy RECORD=1` rewrites it."

  package init(_ judgements: [Judgement]) {
    let table = FieldTable(judgements)
    counts = table.fields.map { field in
      let numbers = Verdict.allCases.map { table.count($0, of: field) }
      let all = [numbers.reduce(0, +)] + numbers
      return "* \(field.rawValue) \(all.map(String.init).joined(separator: " "))"
    }
    departures = judgements.compactMap(Departure.init).sorted()
  }

  /// Reads a file; nothing where it cannot be read or a line of it is none of a baseline.
  package init?(_ path: String) {
    guard let file = WholeFile(path) else { return nil }
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
    counts = lines.filter { $0.hasPrefix("* ") }.map(String.init)
    let others = lines.filter { !$0.hasPrefix("* ") }
    departures = others.compactMap { Departure(line: $0) }.sorted()
    guard departures.count == others.count else { return nil }
  }

  /// The bytes of the file.
  package var bytes: [UInt8] {
    let lines = [Self.heading] + counts + departures.map(\.description)
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// What has become right (`+`), what is not any more (`-`) and which numbers are others, since an earlier one.
  package func differences(from earlier: FieldBaseline) -> [String] {
    let (now, before) = (Set(departures), Set(earlier.departures))
    let gained = earlier.departures.filter { !now.contains($0) }.map { "+ no longer: \($0)" }
    let lost = departures.filter { !before.contains($0) }.map { "- now: \($0)" }
    let numbers = counts.filter { !earlier.counts.contains($0) }.map { "  counted: \($0)" }
    let gone = earlier.counts.filter { !counts.contains($0) }.map { "  was: \($0)" }
    return gained + lost + gone + numbers
  }
}

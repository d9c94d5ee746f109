internal import Workbench

/// The references found at one time, sorted, as a plain text file holds them.
struct Baseline {
  let facts: [ReferenceFact]

  private static let heading =
    "# The references found, by paper: bytes, kind, role, ids. `make accuracy RECORD=1` rewrites it."

  init(_ facts: [ReferenceFact]) {
    self.facts = facts.sorted()
  }

  /// Reads a file; nothing where it cannot be read or a line of it is none of a baseline.
  init?(_ path: String) {
    guard let file = WholeFile(path) else { return nil }
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
    let facts = lines.compactMap { ReferenceFact(line: $0) }
    guard facts.count == lines.count else { return nil }
    self.init(facts)
  }

  /// The bytes of the file.
  var bytes: [UInt8] {
    let lines = [Self.heading] + facts.map(\.description)
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// What was gained and lost since an earlier one, in the order of the papers.
  func differences(from earlier: Baseline) -> [Difference] {
    let now = Set(facts)
    let before = Set(earlier.facts)
    let gained = facts.filter { !before.contains($0) }.map { Difference(fact: $0, isGained: true) }
    let lost = earlier.facts.filter { !now.contains($0) }
      .map { Difference(fact: $0, isGained: false) }
    return (gained + lost).sorted { $0.fact < $1.fact }
  }
}

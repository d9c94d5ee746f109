internal import Archive
internal import Kamerstukken
internal import Reporting

/// The results of a search as they are found: each paper once, what the filter lets through, no more than its limit.
///
/// What is left out is counted.
struct ResultList {
  private let filter: Filter
  private var seen: Set<String> = []
  private(set) var lines: [ResultLine] = []
  /// How many papers were found, by why the filter leaves them out.
  private(set) var tally: [Exclusion: Int] = [:]

  init(_ filter: Filter) {
    self.filter = filter
  }

  /// Whether no paper was found, not even one that is left out.
  var isEmpty: Bool { tally.isEmpty }

  mutating func add(_ line: ResultLine) {
    guard seen.insert(line.sha256).inserted else { return }
    let reasons = filter.exclusion(kind: line.kind, ministry: line.ministry, date: line.date)
    tally[reasons, default: 0] += 1
    guard reasons.isEmpty, lines.count < filter.limit ?? .max else { return }
    lines.append(line)
  }
}

extension SearchView {
  /// Takes over the results, and how many more there are.
  mutating func take(_ lines: [ResultLine], of tally: [Exclusion: Int]) {
    results = lines
    resultsLeftOut = (tally[[]] ?? 0) - lines.count
    leftOut = tally.filter { !$0.key.isEmpty }.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { LeftOut(options: $0.key.options.map(\.name), count: $0.value) }
  }
}

extension Exclusion {
  /// The options that say so.
  fileprivate var options: [Option] {
    [(Self.from, Option.from), (.to, .to), (.kind, .kind), (.ministry, .ministry)]
      .filter { contains($0.0) }.map(\.1)
  }
}

extension ResultLine {
  init(_ summary: DocumentSummary, _ relation: Relation, number: String? = nil) {
    self.init(
      name: summary.name, sha256: summary.sha256, kind: summary.kind, title: summary.title,
      date: summary.date, ministry: summary.ministry, kenmerk: summary.kenmerk,
      kamerstukken: summary.kamerstukken, relation: relation, number: number)
  }

  /// A paper with the place in it that cites or names what was asked for.
  init(_ citation: Citation, _ relation: Relation, number: String? = nil) {
    self.init(citation.document, relation, number: number)
    line = citation.line
    page = citation.page
    snippet = citation.raw
  }
}

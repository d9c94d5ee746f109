internal import Archive
internal import Kamerstukken
internal import Reporting

/// The results of a search as they are found: each paper once, what the filter lets through, no more than its limit.
struct ResultList {
  private let filter: Filter
  private var seen: Set<String> = []
  private(set) var lines: [ResultLine] = []

  init(_ filter: Filter) {
    self.filter = filter
  }

  /// Whether nothing can be added any more.
  var isFull: Bool { filter.limit.map { lines.count >= $0 } ?? false }

  mutating func add(_ line: ResultLine) {
    guard !isFull, lets(line), seen.insert(line.sha256).inserted else { return }
    lines.append(line)
  }

  private func lets(_ line: ResultLine) -> Bool {
    if let kind = filter.kind, line.kind != kind { return false }
    if let ministry = filter.ministry, line.ministry != ministry { return false }
    if let from = filter.from, let latest = line.date?.latest, latest < from { return false }
    if let to = filter.to, let earliest = line.date?.earliest, earliest > to { return false }
    return true
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

internal import Kamerstukken

/// The answers to a list of searches as comma-separated values, one row a paper that was found.
///
/// A line that found nothing or is wrong is a row without a paper, so that every line is there.
package struct BatchCSV: BatchWriter {
  private static let columns = [
    "line", "query", "result", "problem", "understood", "count", "address", "relation", "inferred",
    "number", "kind", "date", "earliest", "latest", "name", "title", "ministry", "kenmerk",
    "kamerstukken", "page", "at_line", "snippet", "sha256",
  ]

  package init() {}

  package mutating func opening() -> [UInt8] { CSVRow.bytes(of: Self.columns) }

  package mutating func bytes(of line: BatchLine) -> [UInt8] {
    let head = [
      "\(line.number)", line.query, line.result.rawValue, line.problem?.code ?? "",
      line.view?.understood ?? "", line.view == nil ? "" : "\(line.count)",
      line.view?.address ?? "",
    ]
    let results = line.view?.results ?? []
    guard !results.isEmpty else {
      let empty = Array(repeating: "", count: Self.columns.count - head.count)
      return CSVRow.bytes(of: head + empty)
    }
    return results.flatMap { CSVRow.bytes(of: head + fields($0)) }
  }

  private func fields(_ result: ResultLine) -> [String] {
    [
      result.relation.rawValue, "\(result.isInferred)", result.number ?? "",
      result.kind.rawValue, result.date?.value?.description ?? "",
      result.date?.earliest?.description ?? "", result.date?.latest?.description ?? "",
      result.name, result.title ?? "", result.ministry?.rawValue ?? "", result.kenmerk ?? "",
      result.kamerstukken.joined(separator: " "), result.page.map { "\($0)" } ?? "",
      result.line.map { "\($0)" } ?? "", result.snippet ?? "", result.sha256,
    ]
  }
}

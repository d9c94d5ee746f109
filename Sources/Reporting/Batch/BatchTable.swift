internal import Kamerstukken

/// The answers to a list of searches as a table for people, one row a line, written while the list is read.
package struct BatchTable: BatchWriter {
  /// The most characters of a query that are shown.
  private static var widestQuery: Int { 40 }

  private let sheet: Sheet
  private var table: StreamedTable

  package init(_ sheet: Sheet, isInColor: Bool) {
    self.sheet = sheet
    let titles = [
      Phrase("Line"), Phrase("Query"), Phrase("Read as"), Phrase("Papers"), Phrase("First of them"),
    ].map { sheet.language.text($0) }
    let columns: [Table.Column] = [
      .init(titles[0], .right), .init(titles[1]), .init(titles[2]), .init(titles[3], .right),
      .init(titles[4]),
    ]
    table = StreamedTable(Table(columns), on: sheet, isInColor: isInColor)
  }

  package mutating func bytes(of line: BatchLine) -> [UInt8] { table.bytes(of: row(line)) }

  package mutating func closing() -> [UInt8] { table.closing() }

  private func row(_ line: BatchLine) -> [StyledText] {
    let number = StyledText("\(line.number)", .dim)
    let query = StyledText(shortened(line.query), .bold)
    switch line.outcome {
    case .wrong(let problem):
      return [number, query, sheet.say("wrong", .red), "", sheet.say(problem.phrase)]
    case .answered(let view):
      let known = [sheet.say(understood(view)), StyledText("\(line.count)")]
      guard let first = view.results.first else {
        let address = view.address.map { StyledText($0, .dim) } ?? ""
        return [number, query] + known + [address]
      }
      return [number, query] + known + [paper(first)]
    }
  }

  /// How a query was read; a kind of number has its Dutch name in every language.
  private func understood(_ view: SearchView) -> Phrase {
    switch view.understood {
    case "words": Phrase("words")
    case "range": Phrase("range")
    case "file": Phrase("file")
    default: Phrase(verbatim: view.understood)
    }
  }

  private func paper(_ result: ResultLine) -> StyledText {
    let name = StyledText(result.name)
    return result.isInferred ? name + " (" + sheet.say("inferred", .yellow) + ")" : name
  }

  private func shortened(_ query: String) -> String {
    query.unicodeScalars.count <= Self.widestQuery
      ? query : "\(String(query.unicodeScalars.prefix(Self.widestQuery - 1)))…"
  }
}

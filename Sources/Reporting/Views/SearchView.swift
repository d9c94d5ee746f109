internal import Kamerstukken

/// The answer to a search, as text and as `kamerspoor.search/1`.
package struct SearchView: Sendable {
  package let query: String
  /// How the query was read: `kamerstuk`, `dossier`, `kenmerk`, `words`.
  package let understood: String
  /// The canonical numbers it was read as.
  package let ids: [String]
  package let address: String?
  package let results: [ResultLine]

  package init(
    query: String, understood: String, ids: [String], address: String?, results: [ResultLine]
  ) {
    self.query = query
    self.understood = understood
    self.ids = ids
    self.address = address
    self.results = results
  }

  package var isHeld: Bool { results.contains { $0.relation == .isIt } }
  package var citations: Int { results.count { $0.relation == .cites } }

  package func lines(width: Int?) -> [StyledText] {
    var lines: [StyledText] = []
    if understood == "kamerstuk" {
      let held = isHeld ? "yes" : "no"
      lines.append(
        StyledText("\(ids.joined(separator: ", ")): cited by \(citations), held: \(held)", .bold))
      if let address { lines.append(StyledText(address, .dim)) }
    }
    var table = Table([.init("Date"), .init("Kind"), .init("Paper")])
    for result in results {
      table.append([
        StyledText(Words.date(result.date), .bold), StyledText(result.kind.rawValue), paper(result),
      ])
      for detail in details(result) { table.append(["", "", detail]) }
    }
    return lines + table.lines(width: width)
  }

  private func paper(_ result: ResultLine) -> StyledText {
    let numbers =
      result.kamerstukken.isEmpty ? "" : " \(result.kamerstukken.joined(separator: ", "))"
    let title = result.title.map { " «\($0)»" } ?? ""
    let sender = [result.ministry?.rawValue, result.kenmerk].compactMap { $0 }.joined(
      separator: " ")
    return StyledText("\(result.name)\(numbers)\(title)\(sender.isEmpty ? "" : " (\(sender))")")
  }

  private func details(_ result: ResultLine) -> [StyledText] {
    var details: [StyledText] = []
    let place = result.line.map { "line \($0): " } ?? ""
    switch result.relation {
    case .isIt where result.isInferred:
      details.append(
        StyledText("is \(ids.first ?? "it")", .bold) + " (" + StyledText("inferred", .yellow) + ")")
      details.append(StyledText("because \(result.reasons.joined(separator: "; "))", .dim))
    case .isIt: details.append(StyledText("is \(ids.first ?? "it")", .bold))
    case .cites: details.append(StyledText("cites it, \(place)«\(result.snippet ?? "")»", .dim))
    case .kenmerk: details.append(StyledText("has this kenmerk", .dim))
    case .dossier: details.append(StyledText(result.snippet ?? "belongs to the dossier", .dim))
    case .text:
      if let snippet = result.snippet { details.append(StyledText(snippet, .dim)) }
    }
    return details
  }

  /// `kamerspoor.search/1`, one object on one line.
  package func json() -> [UInt8] {
    var json = JSONWriter(reservingCapacity: 8_192)
    json.object { json in
      json.member("address", address)
      json.member("citedBy", citations)
      json.member("held", isHeld)
      json.member("ids", ids)
      json.member("query", query)
      json.member("results", results, write)
      json.member("schema", "kamerspoor.search/1")
      json.member("understood", understood)
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ result: ResultLine, to json: inout JSONWriter) {
    json.object { json in
      json.member("date", result.date, DateJSON.write)
      json.member("inferred", result.isInferred)
      json.member("kamerstukken", result.kamerstukken)
      json.member("kenmerk", result.kenmerk)
      json.member("kind", result.kind.rawValue)
      json.member("line", result.line)
      json.member("ministry", result.ministry?.rawValue)
      json.member("name", result.name)
      json.member("reasons", result.reasons)
      json.member("relation", result.relation.rawValue)
      json.member("sha256", result.sha256)
      json.member("snippet", result.snippet)
      json.member("title", result.title)
    }
  }
}

internal import Kamerstukken

/// The answer to a search, as text and as `kamerspoor.search/1`.
package struct SearchView: Sendable {
  package let query: String
  /// How the query was read: the kind of the number it is, `range`, `dossier`, `kenmerk`, `file`, `words`.
  package let understood: String
  /// The canonical numbers it was read as.
  package var ids: [String] = []
  package var address: String?
  /// What is known of each number asked for, and of the numbers of a range or dossier.
  package var numbers: [NumberLine] = []
  /// How many more numbers there are than the limit allows.
  package var numbersLeftOut = 0
  /// How many held papers cite what was asked for, whatever the filters and the limit of the results.
  package var citedBy = 0
  /// Whether a held paper is what was asked for, or one of it.
  package var isHeld = false
  package var ranges: [RangeTally] = []
  package var results: [ResultLine] = []
  /// How many more papers there are than the limit allows.
  package var resultsLeftOut = 0
  /// How many papers the filters leave out, by which.
  package var leftOut: [LeftOut] = []

  package init(query: String, understood: String) {
    self.query = query
    self.understood = understood
  }

  /// Where to read the numbers of which no paper is held.
  package var addressesElsewhere: [String] {
    numbers.filter { !$0.isHeld }.compactMap(\.address)
  }
}

extension SearchView {
  package func lines(on sheet: Sheet) -> [StyledText] {
    var lines = ranges.flatMap { TextLayout.lines(of: $0.line, width: sheet.width) }
    if understood == "dossier" {
      // Each of its numbers is what the command `dossier` lists.
      if let address { lines.append(StyledText(address, .dim)) }
    } else if ranges.isEmpty, numbers.count + numbersLeftOut == 1 {
      lines += numbers[0].lines
    } else {
      var table = Table([.init(), .init()])
      for number in numbers { table.append(number.row) }
      lines += table.lines(width: sheet.width)
      if numbersLeftOut > 0 {
        let more = numbersLeftOut == 1 ? "1 number more" : "\(numbersLeftOut) numbers more"
        lines.append(StyledText("… and \(more), left out by --limit", .dim))
      }
    }
    guard !results.isEmpty else { return lines }
    var table = Table([.init("Date"), .init("Kind"), .init("Paper")])
    for result in results {
      table.append([
        StyledText(Words.date(result.date), .bold), StyledText(result.kind.rawValue), paper(result),
      ])
      for detail in details(result) { table.append(["", "", detail]) }
    }
    lines += table.lines(width: sheet.width)
    if resultsLeftOut > 0 {
      lines.append(
        StyledText("… and \(LeftOut.papers(resultsLeftOut)) more, left out by --limit", .dim))
    }
    for part in leftOut { lines.append(StyledText("… and \(part.text)", .dim)) }
    return lines
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
    let number = result.number ?? "it"
    let page = result.page.map { "page \($0), " } ?? ""
    let place = result.line.map { "\(page)line \($0): " } ?? ""
    switch result.relation {
    case .isIt where result.isInferred:
      return [
        StyledText("is \(number)", .bold) + " (" + StyledText("inferred", .yellow) + ")",
        StyledText("because \(result.reasons.joined(separator: "; "))", .dim),
      ]
    case .isIt: return [StyledText("is \(number)", .bold)]
    case .cites:
      let cited = numbers.count > 1 ? number : "it"
      return [StyledText("cites \(cited), \(place)«\(result.snippet ?? "")»", .dim)]
    case .kenmerk: return [StyledText("has this kenmerk", .dim)]
    case .names:
      return [StyledText("names this kenmerk, \(place)«\(result.snippet ?? "")»", .dim)]
    case .file: return [StyledText("has this file name", .dim)]
    case .dossier: return [StyledText("belongs to the dossier", .dim)]
    case .text: return result.snippet.map { [StyledText($0, .dim)] } ?? []
    }
  }
}

extension SearchView {
  /// `kamerspoor.search/1`, one object on one line.
  package func json() -> [UInt8] {
    var json = JSONWriter(reservingCapacity: 8_192)
    json.object { json in
      json.member("address", address)
      json.member("citedBy", citedBy)
      json.member("held", isHeld)
      json.member("ids", ids)
      json.member("leftOut", leftOut) { $0.write(to: &$1) }
      json.member("numbers", numbers) { $0.write(to: &$1) }
      json.member("numbersLeftOut", numbersLeftOut)
      json.member("query", query)
      json.member("ranges", ranges) { $0.write(to: &$1) }
      json.member("results", results, write)
      json.member("resultsLeftOut", resultsLeftOut)
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
      json.member("number", result.number)
      json.member("reasons", result.reasons)
      json.member("relation", result.relation.rawValue)
      json.member("sha256", result.sha256)
      json.member("snippet", result.snippet)
      json.member("title", result.title)
    }
  }
}

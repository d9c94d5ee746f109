internal import Dossiers
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
  package func answer(on sheet: Sheet) -> Answer {
    var answer = ranges.map { Answer($0.line(on: sheet)) }.reduce(Answer(), +)
    if understood == "dossier" {
      // Each of its numbers is what the command `dossier` lists.
      if let address { answer += Answer(StyledText(address, .dim)) }
    } else if ranges.isEmpty, numbers.count + numbersLeftOut == 1 {
      answer += numbers[0].answer(on: sheet)
    } else {
      var table = Table([.init(), .init()])
      for number in numbers { table.append(number.row(on: sheet)) }
      answer += Answer(table)
      if numbersLeftOut > 0 {
        answer += Answer(
          numbersLeftOut == 1
            ? sheet.say("… and 1 number more, left out by --limit", .dim)
            : sheet.say("… and \(numbersLeftOut) numbers more, left out by --limit", .dim))
      }
    }
    guard !results.isEmpty else { return answer }
    var table = Table(sheet, Phrase("Date"), Phrase("Kind"), Phrase("Paper"))
    for result in results {
      table.append([
        sheet.say(Words.date(result.date), .bold), sheet.say(Phrase(term: result.kind.rawValue)),
        paper(result),
      ])
      for detail in details(result, on: sheet) { table.append(["", "", detail]) }
    }
    answer += Answer(table)
    if resultsLeftOut > 0 {
      answer += Answer(
        sheet.say("… and \(LeftOut.papers(resultsLeftOut)) more, left out by --limit", .dim))
    }
    for part in leftOut { answer += Answer(sheet.say("… and \(part.text)", .dim)) }
    return answer
  }

  private func paper(_ result: ResultLine) -> StyledText {
    let numbers =
      result.kamerstukken.isEmpty ? "" : " \(result.kamerstukken.joined(separator: ", "))"
    let title = result.title.map { " «\($0)»" } ?? ""
    let sender = [result.ministry?.rawValue, result.kenmerk].compactMap { $0 }.joined(
      separator: " ")
    return StyledText("\(result.name)\(numbers)\(title)\(sender.isEmpty ? "" : " (\(sender))")")
  }

  private func details(_ result: ResultLine, on sheet: Sheet) -> [StyledText] {
    let number = result.number.map(Phrase.init(verbatim:)) ?? Phrase("it")
    func said(_ what: Phrase) -> [StyledText] {
      let quote = "«\(result.snippet ?? "")»"
      guard let line = result.line else { return [sheet.say("\(what), \(quote)", .dim)] }
      guard let page = result.page else {
        return [sheet.say("\(what), line \(line): \(quote)", .dim)]
      }
      return [sheet.say("\(what), page \(page), line \(line): \(quote)", .dim)]
    }
    switch result.relation {
    case .isIt where result.isInferred:
      return [
        sheet.say("is \(number)", .bold) + " (" + sheet.basis(.inferred) + ")",
        sheet.because(result.reasons),
      ]
    case .isIt: return [sheet.say("is \(number)", .bold)]
    case .cites: return said(numbers.count > 1 ? Phrase("cites \(number)") : Phrase("cites it"))
    case .kenmerk: return [sheet.say("has this kenmerk", .dim)]
    case .names: return said(Phrase("names this kenmerk"))
    case .file: return [sheet.say("has this file name", .dim)]
    case .dossier: return [sheet.say("belongs to the dossier", .dim)]
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

package import Dossiers
package import Kamerstukken

/// What belongs to a dossier and what it lacks, as text and as `kamerspoor.dossier/1`.
package struct DossierView {
  private let contents: DossierContents
  private let asOf: CalendarDate?
  private let graph: DossierGraph

  package init(
    _ id: String, in graph: DossierGraph, asOf: CalendarDate?, new: Set<Int>? = nil
  ) {
    contents = DossierContents(id, in: graph, asOf: asOf, new: new)
    self.asOf = asOf
    self.graph = graph
  }

  /// The papers that show it, as indices into the graph's documents.
  package var documents: [Int] {
    contents.entries.flatMap { $0.held.map(\.document) + $0.citing.map(\.document) }
      + contents.promises.map(\.source.document)
  }

  package var isEmpty: Bool { contents.entries.isEmpty }

  package func answer(on sheet: Sheet) -> Answer {
    var table = Table(
      sheet, Phrase("Number"), Phrase("Date"), Phrase("Held"), Phrase("What is known"))
    for entry in contents.entries {
      let isInferred = entry.isHeld && entry.held.allSatisfy { $0.link != nil }
      let held =
        !entry.isHeld
        ? sheet.say("no", .yellow)
        : isInferred
          ? sheet.basis(entry.held.compactMap { $0.link?.basis }.max() ?? .inferred)
          : sheet.say("yes")
      table.append([
        StyledText(entry.number.description, .bold), StyledText(day(entry)?.description ?? ""),
        held,
        sheet.say(description(entry)),
      ])
      for place in entry.citing {
        table.append(["", "", "", sheet.say("cited: \(Place(place, in: graph).text())", .dim)])
      }
    }
    return Answer(table) + tally(sheet) + promises(sheet)
  }

  /// `3 numbers held, 2 not held, 160 between them neither held nor cited: 988–1000, …`.
  private func tally(_ sheet: Sheet) -> Answer {
    let held = contents.entries.count(where: \.isHeld)
    let unseen = contents.unseen
    let runs = unseen.prefix(12).map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
    }.joined(separator: ", ")
    let listed =
      unseen.count > 12
      ? Phrase("\(runs) and \(unseen.count - 12) more runs") : Phrase(verbatim: runs)
    let notHeld = contents.entries.count - held
    let known =
      held == 1
      ? Phrase("1 number held, \(notHeld) known but not held")
      : Phrase("\(held) numbers held, \(notHeld) known but not held")
    let count = unseen.reduce(0) { $0 + $1.count }
    let between =
      count == 0
      ? Phrase(verbatim: "") : Phrase("; \(count) between them neither held nor cited: \(listed)")
    return .space + Answer(sheet.say(known + between))
  }

  private func promises(_ sheet: Sheet) -> Answer {
    guard !contents.promises.isEmpty else { return Answer() }
    var table = Table(sheet, Phrase("Due"), Phrase("Promise"), Phrase("To the Chamber"))
    for promise in contents.promises {
      table.append([
        sheet.say(Words.date(promise.commitment.due), .bold), state(promise.state, sheet),
        StyledText(promise.commitment.text),
      ])
      table.append(["", "", sheet.place(promise.source, in: graph)])
    }
    return .space + Answer(table) + Answer(sheet.say(Words.asOf(asOf), .dim))
  }

  private func state(_ state: Promise.State, _ sheet: Sheet) -> StyledText {
    switch state {
    case .open: sheet.say(Words.state(state))
    case .overdue: sheet.say(Words.state(state), .red)
    case .delivered, .closed: sheet.say(Words.state(state), .green)
    }
  }

  /// The day of the paper, else the day the motion was handed in.
  private func day(_ entry: DossierContents.Entry) -> CalendarDate? {
    for held in entry.held {
      if let day = graph.documents[held.document].record.date?.value { return day }
    }
    return entry.motion.flatMap { motion in
      graph.motions[motion].mentions.lazy.compactMap { graph.motion($0).submitted?.value }.first
    }
  }

  private func description(_ entry: DossierContents.Entry) -> Phrase {
    var parts: [Phrase] = []
    if let motion = entry.motion {
      parts.append(graph.motions[motion].label)
      if let state = graph.state(of: motion) { parts.append(Phrase(verbatim: state.value)) }
      if let opinion = graph.appreciatie(of: motion) {
        parts.append(Phrase("\(opinion.text) (register)"))
      }
    } else if entry.held.isEmpty {
      parts.append(entry.citing.isEmpty ? Phrase("not held") : Phrase("cited, not held"))
    } else {
      parts += entry.held.map { held in
        let record = graph.documents[held.document].record
        let title = record.title.map { " «\($0.text)»" } ?? ""
        return Phrase(term: record.kind.rawValue)
          + " \(graph.documents[held.document].name)\(title)"
      }
    }
    if let newer = entry.replacedBy {
      parts.append(Phrase("replaced by the \(graph.motions[newer].label)"))
    }
    return parts.joined(by: "; ")
  }
}

extension DossierView {
  /// `kamerspoor.dossier/1`, one object on one line.
  package func json() -> [UInt8] {
    var json = JSONWriter(reservingCapacity: 8_192)
    json.object { json in
      json.member("asOf", asOf?.description)
      json.member("dossier", contents.dossier)
      json.member("numbers", contents.entries, write)
      json.member("promises", contents.promises, write)
      json.member("schema", "kamerspoor.dossier/1")
      json.member("unseen", contents.unseen) { run, json in
        json.array { json in
          json.number(run.lowerBound)
          json.number(run.upperBound)
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ entry: DossierContents.Entry, to json: inout JSONWriter) {
    json.object { json in
      json.member("citing", entry.citing) { SourceJSON.write($0, in: graph, to: &$1) }
      json.member("day", day(entry)?.description)
      json.member("held", entry.held) { held, json in
        json.object { json in
          json.member("inferred", held.link?.basis == .inferred)
          json.member("name", graph.documents[held.document].name)
          json.member("reasons", held.link?.reasons ?? [])
          json.member("sha256", graph.documents[held.document].sha256)
        }
      }
      json.member("motion", entry.motion.map { graph.motions[$0].label })
      json.member("number", entry.number.description)
      json.member("state", entry.motion.flatMap { graph.state(of: $0)?.value })
    }
  }

  private func write(_ promise: Promise, to json: inout JSONWriter) {
    json.object { json in
      json.member("by", promise.commitment.by)
      json.member("due", promise.commitment.due, DateJSON.write)
      json.member("source", promise.source) { SourceJSON.write($0, in: graph, to: &$1) }
      json.member("state", promise.state.word)
      json.member("text", promise.commitment.text)
    }
  }
}

package import Dossiers
internal import Kamerstukken

/// The events of a timeline, as a table for people and as `kamerspoor.timeline/1`.
package struct TimelineView {
  private let events: [Event]
  private let graph: DossierGraph

  package init(_ events: [Event], in graph: DossierGraph) {
    self.events = events
    self.graph = graph
  }

  /// Date, how sure, what happened and who; under it the papers, and why an inferred event is believed.
  package func answer(on sheet: Sheet) -> Answer {
    var table = Table(sheet, Phrase("Date"), Phrase("Sure"), Phrase("What"))
    for event in events {
      let isSure = !event.isInferred && event.date?.basis != .inferred
      let sure =
        event.isReaders
        ? sheet.basis(.reader)
        : event.isInferred
          ? sheet.basis(.inferred)
          : isSure ? sheet.basis(.stated) : sheet.say("date inferred", .yellow)
      table.append([sheet.say(Words.date(event.date), .bold), sure, sentence(event, on: sheet)])
      for source in event.sources {
        table.append(["", "", sheet.place(source, in: graph)])
      }
      for reason in [event.date?.reading, event.dateReason].compactMap(\.self) {
        table.append(["", "", sheet.say("date: \(reason)", .dim)])
      }
      if !event.reasons.isEmpty {
        table.append(["", "", sheet.because(event.reasons)])
      }
    }
    return Answer(table)
  }

  private func sentence(_ event: Event, on sheet: Sheet) -> StyledText {
    let text = sheet.language.text(Words.sentence(event, in: graph))
    guard case .advised(let value, _, _) = event.what else { return StyledText(text) }
    let style: Style =
      value == .ontraden || value == .ontradenTenzijGewijzigd
      ? .red : value == .oordeelKamer ? .green : .cyan
    return StyledText(String(text.prefix(value.rawValue.count)), style)
      + StyledText(String(text.dropFirst(value.rawValue.count)))
  }

  /// `kamerspoor.timeline/1`, one object on one line.
  package func json(of name: String) -> [UInt8] {
    var json = JSONWriter(reservingCapacity: 8_192)
    json.object { json in
      json.member("events", events, write)
      json.member("of", name)
      json.member("schema", "kamerspoor.timeline/1")
    }
    json.endLine()
    return json.bytes
  }

  /// Writes one event.
  package func write(_ event: Event, to json: inout JSONWriter) {
    json.object { json in
      json.member("advice", advice(event))
      json.member("basis", basis(event))
      json.member("condition", condition(event))
      json.member("date", event.date, DateJSON.write)
      json.member("dateReason", event.dateReason)
      json.member("inferred", event.isInferred)
      json.member("motion", event.motion.flatMap { graph.motions[$0].kamerstuk })
      json.member("readers", event.isReaders)
      json.member("reasons", event.reasons)
      json.member("sources", event.sources) { source, json in
        SourceJSON.write(source, in: graph, to: &json)
      }
      json.member("text", Words.sentence(event, in: graph))
      json.member("what", code(event))
      json.member("who", event.who)
    }
  }

  private func advice(_ event: Event) -> String? {
    switch event.what {
    case .advised(let value, _, _): value.rawValue
    case .appreciatie(let said): Appreciatie(rawValue: said)?.rawValue
    default: nil
    }
  }

  private func basis(_ event: Event) -> String? {
    if case .advised(_, let basis, _) = event.what { basis.rawValue } else { nil }
  }

  private func condition(_ event: Event) -> String? {
    if case .advised(_, _, let condition) = event.what { condition } else { nil }
  }

  /// The closed list of what can happen.
  private func code(_ event: Event) -> String {
    switch event.what {
    case .submitted: "submitted"
    case .debated: "debated"
    case .advised: "advised"
    case .replaced: "replaced"
    case .memo: "memo"
    case .letter: "letter"
    case .promised: "promised"
    case .due: "due"
    case .paper: "paper"
    case .appreciatie: "appreciatie"
    case .voted: "voted"
    case .state: "state"
    }
  }
}

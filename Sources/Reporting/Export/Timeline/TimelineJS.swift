internal import Dossiers
internal import Kamerstukken

/// The events for TimelineJS of the Knight Lab, which shows them on a page.
extension ExportFormat {
  static let timelineJS = ExportFormat(
    name: "timelinejs",
    summary: Phrase("The events as JSON for TimelineJS, for a page of a newspaper.")
  ) { selection, settings, write in
    let events = selection.events.filter { event in
      settings.new.map { new in event.sources.contains { new.contains($0.document) } } ?? true
    }
    try write(ExportPiece(TimelineJS(selection, events).bytes))
  }
}

/// Events as slides; each text in it is HTML, so every word of a paper is escaped.
private struct TimelineJS {
  private let selection: Selection
  private let events: [Event]
  /// What has no day and no bound, and so no place.
  private let unplaced: Int

  init(_ selection: Selection, _ events: [Event]) {
    self.selection = selection
    self.events = events.filter { $0.date?.earliest ?? $0.date?.latest != nil }
    unplaced = events.count - self.events.count
  }

  var bytes: [UInt8] {
    var json = JSONWriter(reservingCapacity: 1_024 * (events.count + 1))
    var seen: [String: Int] = [:]
    json.object { json in
      json.member("events", events) { event, json in
        let id = id(event)
        let count = seen[id, default: 0]
        seen[id] = count + 1
        write(event, count == 0 ? id : "\(id)-\(count)", to: &json)
      }
      json.member("scale", "human")
      json.key("title")
      json.object { json in
        json.key("text")
        text(selection.subject ?? selection.say("All papers held"), about, &json)
        json.member("unique_id", "title")
      }
    }
    json.endLine()
    return json.bytes
  }

  /// Program, day and source files, and what could not be placed.
  private var about: [String] {
    let left =
      unplaced == 0
      ? [] : [selection.say("Left out, since nothing of their date is known: \(unplaced) events")]
    return left + ProvenanceNote(selection).lines
  }

  private func write(_ event: Event, _ id: String, to json: inout JSONWriter) {
    let (first, last) = (event.date?.earliest, event.date?.latest)
    json.object { json in
      if event.date?.value == nil { json.member("display_date", html(selection.date(event.date))) }
      if let first, let last, first != last { day("end_date", last, &json) }
      json.member("group", selection.say(Lane(event).name))
      if let start = first ?? last { day("start_date", start, &json) }
      json.key("text")
      text(selection.headline(event), details(event), &json)
      json.member("unique_id", id)
    }
  }

  private func text(_ headline: String, _ lines: [String], _ json: inout JSONWriter) {
    json.object { json in
      json.member("headline", html(headline))
      json.member("text", lines.map { "<p>\(html($0))</p>" }.joined())
    }
  }

  /// What TimelineJS takes for HTML, shown as it is.
  private func html(_ text: String) -> String { GraphText.xml(text) }

  private func day(_ name: String, _ day: CalendarDate, _ json: inout JSONWriter) {
    json.key(name)
    json.object { json in
      json.member("day", day.day)
      json.member("month", day.month)
      json.member("year", day.year)
    }
  }

  /// How sure it is, why its date is what it is, and each place that shows it.
  private func details(_ event: Event) -> [String] {
    let doubt = selection.doubt(event) ?? selection.sureness(event)
    let reason = selection.dateReason(event).map { [selection.say("Date: \($0)")] } ?? []
    return [doubt] + reason + event.sources.map(selection.place)
  }

  /// The same for the same event in every archive.
  private func id(_ event: Event) -> String {
    let key = EventKey(event, in: selection.graph).text
    return "event-\(SHA256.hexadecimal(Array(key.utf8)).prefix(16))"
  }
}

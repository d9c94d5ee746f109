internal import Kamerstukken

/// The last days of promises and memos, for a calendar (RFC 5545).
extension ExportFormat {
  static let iCalendar = ExportFormat(
    name: "ical",
    summary: Phrase("The last days of commitments and memos as a calendar, for any agenda.")
  ) { selection, settings, write in
    let deadlines = Deadline.all(in: selection).filter {
      settings.new?.contains($0.document) ?? true
    }
    var calendar = CalendarText()
    calendar.begin("VCALENDAR")
    calendar.add("VERSION", raw: "2.0")
    calendar.add(
      "PRODID",
      "-//kamerspoor//\(selection.provenance.program)//\(selection.language.rawValue.uppercased())")
    calendar.add("CALSCALE", raw: "GREGORIAN")
    calendar.add("METHOD", raw: "PUBLISH")
    calendar.add("X-WR-CALNAME", name(selection))
    calendar.add("X-WR-CALDESC", ProvenanceNote(selection).head.joined(separator: "\n"))
    for source in selection.provenance.sources {
      calendar.add("X-KAMERSPOOR-SOURCE", source.name, parameter: ("X-SHA256", source.sha256))
    }
    try write(ExportPiece(Array(calendar.text.utf8)))
    for deadline in deadlines {
      try write(ExportPiece(Array(deadline.event(in: selection).text.utf8)))
    }
    calendar = CalendarText()
    calendar.end("VCALENDAR")
    try write(ExportPiece(Array(calendar.text.utf8)))
  }

  private static func name(_ selection: Selection) -> String {
    selection.subject.map { selection.say("Kamerspoor: deadlines of \($0)") }
      ?? selection.say("Kamerspoor: deadlines")
  }
}

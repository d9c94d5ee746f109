internal import Dossiers

/// An event with its place in the table of a page.
struct ReportRow: Sendable {
  /// From 1, as the table and the picture show it.
  let number: Int
  let event: Event
  let lane: Lane
  let tone: Tone
  let sureness: Sureness

  init(_ event: Event, number: Int) {
    self.number = number
    self.event = event
    lane = Lane(event)
    tone = Tone(event)
    sureness = Sureness(event)
  }

  var id: String { "e\(number)" }
}

internal import Dossiers
internal import Kamerstukken

/// The last day of a promise to the Chamber, or of a memo on which a minister is to decide.
struct Deadline {
  /// The paper that gives it, as an index into the graph's.
  let document: Int
  private let promise: Promise?
  /// Its number among the promises of its paper.
  private let index: Int
  private let due: DocumentDate
  private let day: CalendarDate
  private let place: Proof

  /// Every deadline of which the last day is known, in the order of the papers.
  static func all(in selection: Selection) -> [Deadline] {
    var counts: [Int: Int] = [:]
    let promised = selection.promises.compactMap { promise -> Deadline? in
      let document = promise.source.document
      let index = counts[document, default: 0]
      counts[document] = index + 1
      guard let due = promise.commitment.due, let day = due.latest else { return nil }
      return Deadline(
        document: document, promise: promise, index: index, due: due, day: day,
        place: promise.source)
    }
    let memos = selection.documents.compactMap { document -> Deadline? in
      guard let due = selection.graph.documents[document].record.deadline, let day = due.latest
      else { return nil }
      return Deadline(
        document: document, promise: nil, index: 0, due: due, day: day,
        place: Proof(document: document, evidence: due.evidence ?? Evidence(0..<0)))
    }
    return promised + memos
  }

  /// The same for the same promise of the same paper, whatever else is held.
  private func uid(_ held: HeldDocument) -> String {
    if let number = held.register?.number { return "\(number)@kamerspoor" }
    return promise == nil
      ? "\(held.sha256)-deadline@kamerspoor" : "\(held.sha256)-\(index)@kamerspoor"
  }

  func event(in selection: Selection) -> CalendarText {
    let held = selection.graph.documents[document]
    var event = CalendarText()
    event.begin("VEVENT")
    event.add("UID", uid(held))
    // No clock: the same archive gives the same calendar.
    let stamp = selection.provenance.asOf.map(CalendarText.digits) ?? "19700101"
    event.add("DTSTAMP", raw: "\(stamp)T000000Z")
    event.add("DTSTART", day: day)
    let next = day.adding(days: 1)
    if next > day { event.add("DTEND", day: next) }
    event.add("SUMMARY", summary(held, selection))
    event.add("DESCRIPTION", description(held, selection).joined(separator: "\n"))
    event.add("CATEGORIES", categories(selection))
    // A term that is read from a table, or concluded, need not end on that day.
    event.add("STATUS", raw: due.basis == .stated ? "CONFIRMED" : "TENTATIVE")
    event.add("TRANSP", raw: "TRANSPARENT")
    if let state = promise?.state { event.add("X-KAMERSPOOR-STATE", state.word) }
    event.add("X-KAMERSPOOR-SHA256", held.sha256)
    if let id = held.record.kamerstukken.first.flatMap(KamerstukNumber.init(id:)) {
      event.add("URL", raw: id.address)
    }
    event.end("VEVENT")
    return event
  }

  private func summary(_ held: HeldDocument, _ selection: Selection) -> String {
    guard let promise else {
      return selection.say("Memo due: \(held.record.title?.text ?? held.name)")
    }
    return selection.say("Promise due: \(promise.commitment.text)")
  }

  private func categories(_ selection: Selection) -> [String] {
    guard let promise else { return [selection.say("memo deadline")] }
    return [selection.say("commitment"), state(promise.state, selection)]
  }

  private func description(_ held: HeldDocument, _ selection: Selection) -> [String] {
    var lines: [String] = []
    if let promise {
      lines.append(promise.commitment.text)
      if let by = promise.commitment.by { lines.append(selection.say("By: \(by)")) }
      lines.append(
        selection.say("State: \(state(promise.state, selection)), judged by \(asOf(selection))"))
      if case .delivered(let link) = promise.state {
        lines.append(delivery(link, selection))
      }
    }
    if let text = due.text { lines.append(selection.say("Term as printed: «\(text)»")) }
    lines.append(selection.say("When: \(selection.date(due)) (\(basis(selection)))"))
    lines.append(selection.place(place))
    lines.append(
      ProvenanceNote(selection).line(
        .init(name: held.name, sha256: held.sha256, isOfRegister: held.isOfRegister)))
    return lines + ProvenanceNote(selection).head.prefix(1)
  }

  private func asOf(_ selection: Selection) -> String {
    selection.provenance.asOf?.description ?? selection.say("no known day")
  }

  private func delivery(_ link: Link, _ selection: Selection) -> String {
    selection.say("Delivered by: \(selection.label(link.from)) (\(selection.basis(link)))")
  }

  private func basis(_ selection: Selection) -> String {
    switch due.basis {
    case .stated: selection.say("stated")
    case .relative: selection.say("reckoned from another day")
    case .term: selection.say("read by the table of terms")
    case .inferred: selection.say("inferred")
    }
  }

  private func state(_ state: Promise.State, _ selection: Selection) -> String {
    selection.say(Words.state(state))
  }
}

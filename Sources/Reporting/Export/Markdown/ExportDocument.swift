internal import Dossiers
internal import Kamerstukken

/// A selection as a document for people: the history of each motion, the other events, promises, findings and sources.
struct ExportDocument {
  let selection: Selection

  init(_ selection: Selection) {
    self.selection = selection
  }

  var graph: DossierGraph { selection.graph }

  /// Gives the document part by part.
  func write(_ give: ([UInt8]) throws -> Void) throws {
    var page = MarkdownWriter()
    page.heading(1, MarkdownText(selection.subject ?? selection.say("Everything that is held")))
    writeProvenance(to: &page)
    try give(page.taken())
    let events = eventsByHistory
    for (place, chain) in histories.enumerated() {
      if place == 0 { page.heading(2, MarkdownText(selection.say("Motions"))) }
      writeHistory(chain, events.ofHistories[place], to: &page)
      try give(page.taken())
    }
    if !events.others.isEmpty {
      page.heading(2, MarkdownText(selection.say("Papers and promises in order of date")))
      writeEvents(events.others, to: &page)
      try give(page.taken())
    }
    writePromises(to: &page)
    writeFindings(to: &page)
    writeSources(to: &page)
    try give(page.taken())
  }

  func writeProvenance(to page: inout MarkdownWriter) {
    let provenance = selection.provenance
    page.item(fact(selection.say("Made by"), provenance.program))
    let day = provenance.asOf?.description ?? selection.say("no date")
    page.item(fact(selection.say("As-of date"), day))
    page.item(fact(selection.say("Source files"), "\(provenance.sources.count)"))
    page.paragraph(
      MarkdownText(
        selection.say(
          "What is stated stands in the paper at that line; what is inferred was concluded from papers together, with the reason beside it; what is the reader's was decided by a reader."
        )))
  }

  /// `**Name**: value`.
  func fact(_ name: String, _ value: String) -> MarkdownText {
    MarkdownText.strong(name) + ": " + .blank + MarkdownText(value)
  }
}

extension ExportDocument {
  /// The motions of the selection with their amended forms, each history once, in order.
  private var histories: [[Int]] {
    let members = Set(selection.motions)
    var seen: Set<Int> = []
    return selection.motions.compactMap { motion in
      guard !seen.contains(motion) else { return nil }
      let chain = graph.chain(of: motion).filter(members.contains)
      seen.formUnion(chain)
      return chain
    }
  }

  /// The events of each history, and those of no motion.
  private var eventsByHistory: (ofHistories: [[Event]], others: [Event]) {
    let histories = histories
    var places: [Int: Int] = [:]
    for (place, chain) in histories.enumerated() {
      for motion in chain { places[motion] = place }
    }
    var told: [[Event]] = Array(repeating: [], count: histories.count)
    var others: [Event] = []
    for event in selection.events {
      if let place = event.motion.flatMap({ places[$0] }) {
        told[place].append(event)
      } else {
        others.append(event)
      }
    }
    return (told, others)
  }
}

extension ExportFormat {
  static let markdown = ExportFormat(
    name: "markdown",
    summary: Phrase("A document for people: histories with every quote and its line, as Markdown.")
  ) { selection, settings, give in
    try ExportDocument(selection.limited(to: settings.new)).write { try give(ExportPiece($0)) }
  }
}

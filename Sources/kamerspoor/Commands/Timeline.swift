internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Reporting

extension Command {
  static let timeline = Command(
    name: "timeline", operands: "WHAT",
    summary: Phrase(
      "Show the events of a motion, dossier, document, person, debate, ministry or search."),
    discussion: [
      .prose([
        Phrase(
          "A debate is named by its kind and day (tweeminutendebat 28 maart 2023), a ministry by its abbreviation (JenV) or name (ministerie van Financiën), a person by name."
        )
      ]),
      .prose([
        Phrase(
          "Each event has its date or interval, what happened and who did it, the paper with its line, and how sure it is: stated, or inferred with the reason."
        )
      ]),
    ],
    options: [.archive, .answerFormat, .json, .wide, .from, .to, .since]
  ) { invocation, console in
    let (from, to) = try invocation.days()
    var library = try Library(invocation)
    var chronicle = Chronicle(invocation.text, from: from, to: to, isToldAlone: true)
    let found = try chronicle.timeline(&library)
    var events = found?.timeline.limited(from: from, to: to) ?? []
    let since = try Since(invocation, library)
    if let since, let found {
      let new = try since.documents(in: found.graph, library)
      events = events.filter { $0.sources.isIn(new) }
    }
    if try invocation.wantsJSON() {
      console.write(
        TimelineView(events, in: found?.graph ?? DossierGraph([])).json(of: invocation.text))
    } else if let found, !events.isEmpty {
      console.print(TimelineView(events, in: found.graph).answer(on: console.sheet))
      try console.printSources(
        events.flatMap(\.sources).map(\.document), in: found.graph,
        asOf: library.asOf(invocation))
    } else if let since, found != nil {
      console.note(since.nothing)
    } else {
      console.note("nothing happened that the papers held tell of \(invocation.text)")
      LookUp(invocation.text).noteNumbersAlone("timeline", console)
      try library.noteNear(LookUp(invocation.text), "timeline", console)
    }
    if !events.isEmpty {
      for id in chronicle.missing { console.note("no paper held tells of \(id)") }
    }
    return events.isEmpty ? .nothingFound : .done
  }
}

internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Reporting

extension Command {
  static let motion = Command(
    name: "motion", operands: "NAME",
    summary: Phrase("Show a motion's history: submitted, advised, debated, answered, voted."),
    discussion: [
      .prose([
        Phrase(
          "A motion is named by its kamerstuk number or that of its case (2024Z21744), by a Member, by a Member and words of what it asks, or by a debate and its day (tweeminutendebat 28 maart 2023): kamerspoor motion Kathmann gezichtsherkenning."
        ), Phrase("Where several fit, they are listed; of several numbers each history is shown."),
        Phrase("An amended form is a motion of its own, shown as a stage of the same history."),
      ])
    ],
    options: [.archive, .answerFormat, .json, .wide, .since]
  ) { invocation, console in
    var library = try Library(invocation)
    let choice = MotionChoice(invocation.text)
    var found = try choice.toldHistories(&library)
    let since = try Since(invocation, library)
    let new = try since?.documents(in: found.graph, library)
    let view = MotionView(found.graph, new: new)
    if let new {
      found.chains = found.chains.filter { chain in
        Timeline(ofMotions: chain, in: found.graph).events.contains { $0.sources.isIn(new) }
          || chain.contains { motion in
            found.graph.motions[motion].mentions.contains { new.contains($0.document) }
          }
      }
    }
    if try invocation.wantsJSON() {
      console.write(view.json(found.chains, query: invocation.text))
    } else if found.chains.count > 1, choice.isByNumber {
      for (position, chain) in found.chains.enumerated() {
        if position > 0 { console.print("") }
        console.print(view.history(chain, on: console.sheet))
      }
    } else if found.chains.count > 1 {
      console.note(
        "\(found.chains.count) histories fit \(invocation.text); name one by its number, or add words of what it asks:"
      )
      console.print(view.choices(found.chains, on: console.sheet))
    } else if let chain = found.chains.first {
      console.print(view.history(chain, on: console.sheet))
    } else if let since {
      console.note(since.nothing)
    } else {
      console.note("no motion \(invocation.text) is spoken of in the papers held")
      LookUp(invocation.text).noteNumbersAlone("motion", console)
      try library.noteNear(LookUp(invocation.text), "motion", console)
    }
    if !found.chains.isEmpty {
      let told = found.chains.flatMap { $0 }.flatMap { found.graph.motions[$0].mentions }
      try console.printSources(
        told.map(\.document), in: found.graph, asOf: library.asOf(invocation))
    }
    try choice.noteOthers(library, found.chains, in: found.graph, console)
    return found.chains.isEmpty ? .nothingFound : .done
  }
}

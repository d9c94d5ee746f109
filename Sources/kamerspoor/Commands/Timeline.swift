internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Reporting

extension Command {
  static let timeline = Command(
    name: "timeline", operands: "WHAT",
    summary: "Show the events of a motion, dossier, document, person or search, in order.",
    discussion: """
      Each event has its date or interval, what happened and who did it, the paper with its line, and how sure it is:
      stated, or inferred with the reason.
      """,
    options: [.archive, .json, .from, .to]
  ) { invocation, console in
    let (from, to) = (try invocation.date(.from), try invocation.date(.to))
    var library = try Library(invocation)
    let found = try Chronicle(invocation.text).timeline(&library)
    let events = found?.timeline.limited(from: from, to: to) ?? []
    if invocation.has(.json) {
      console.write(
        TimelineView(events, in: found?.graph ?? DossierGraph([])).json(of: invocation.text))
    } else if let found, !events.isEmpty {
      console.print(TimelineView(events, in: found.graph).lines(width: console.width))
    } else {
      console.note("nothing happened that the papers held tell of \(invocation.text)")
    }
    return events.isEmpty ? .nothingFound : .done
  }
}

/// What a timeline is asked of: a motion or Member first, then a document, a dossier, a search.
struct Chronicle {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  func timeline(_ library: inout Library) throws -> (timeline: Timeline, graph: DossierGraph)? {
    let query = LookUp(text)
    if query.dossier == nil {
      let motions = try MotionChoice(text).histories(&library)
      if !motions.chains.isEmpty {
        return (
          Timeline(ofMotions: motions.chains.flatMap { $0 }, in: motions.graph), motions.graph
        )
      }
    }
    var documents = try Naming.documents(text, &library)
    if documents.isEmpty, let dossier = query.dossier {
      documents = try library.archive.summaries(inDossier: dossier.description)
    }
    if documents.isEmpty {
      documents = try library.archive.search(
        words: text.split(separator: " ").map(String.init), filter: Filter(limit: 200)
      )
      .map(\.document)
    }
    guard !documents.isEmpty else { return nil }
    let graph = try library.graph(around: documents.map(\.id))
    return (
      Timeline(ofDocuments: documents.compactMap { graph.document($0.sha256) }, in: graph), graph
    )
  }
}

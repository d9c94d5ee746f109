internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Reporting

extension Command {
  static let show = Command(
    name: "show", operands: "DOCUMENT",
    summary: "Show one record; --explain shows the line behind every field.",
    discussion: """
      A DOCUMENT is named by its kamerstuk number in any spelling, its kenmerk, its file name, or the first six or
      more digits of its sha256.
      """,
    options: [.archive, .json, .explain]
  ) { invocation, console in
    var library = try Library(invocation)
    let found = try Naming.documents(invocation.text, &library)
    guard found.count == 1 || invocation.has(.json) && !found.isEmpty else {
      return Naming.report(found, invocation.text, &console)
    }
    for summary in found {
      let graph = try library.graph(around: [summary.id])
      guard let index = graph.document(summary.sha256) else { continue }
      let view = RecordView(index, in: graph)
      if invocation.has(.json) {
        console.write(view.json())
      } else {
        console.print(
          invocation.has(.explain)
            ? view.explained(width: console.width) : view.lines(width: console.width))
      }
    }
    return .done
  }
}

/// Finding the papers that a reader means by a name.
enum Naming {
  static func documents(_ name: String, _ library: inout Library) throws -> [DocumentSummary] {
    let query = LookUp(name)
    for id in query.numbers {
      let own = try library.archive.summaries(withOwnNumber: id)
      if !own.isEmpty { return own }
      let naming = try library.archive.summaries(withKeys: [BlockKey.paper(id)])
      guard !naming.isEmpty else { continue }
      let graph = try library.graph(around: naming.map(\.id))
      let inferred = try graph.documents(withNumber: id).compactMap { held in
        try DocumentID(sha256: graph.documents[held.document].sha256).flatMap {
          try library.archive.summary(of: $0)
        }
      }
      if !inferred.isEmpty { return inferred }
    }
    return try library.archive.summaries(named: name)
  }

  /// Says that nothing was found, or which papers it can be.
  static func report(_ found: [DocumentSummary], _ name: String, _ console: inout Console)
    -> ExitStatus
  {
    guard !found.isEmpty else {
      console.note("no document \(name) is held; kamerspoor search finds papers by words")
      return .nothingFound
    }
    console.note("\(found.count) documents are called \(name); name one by its sha256:")
    for summary in found {
      let line =
        "\(summary.sha256.prefix(12))  \(Words.date(summary.date))  \(summary.kind.rawValue)  \(summary.name)"
      console.print([StyledText(line)])
    }
    return .done
  }
}

internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Reporting

/// Finding the papers that a reader means by a name.
enum Naming {
  static func documents(_ name: String, _ library: inout Library) throws -> [DocumentSummary] {
    var found: [DocumentSummary] = []
    for id in try library.numbers(LookUp(name)) ?? [] {
      found += try documents(numbered: id, &library).filter { !found.contains($0) }
    }
    return try found.isEmpty ? library.archive.summaries(named: name) : found
  }

  /// The papers that a name means, else those of the dossier that it is the number of.
  static func documentsOrDossier(
    _ name: String, _ library: inout Library
  ) throws -> [DocumentSummary] {
    let named = try documents(name, &library)
    guard named.isEmpty, let dossier = LookUp(name).dossier else { return named }
    return try library.summaries(inDossier: dossier)
  }

  /// The papers that bear a number, else those that other papers show to be it.
  static func documents(numbered id: String, _ library: inout Library) throws -> [DocumentSummary] {
    let own = try library.archive.summaries(withOwnNumber: id)
    guard own.isEmpty else { return own }
    let naming = try library.archive.summaries(withKeys: [BlockKey.paper(id)])
    let cases = try library.archive.cases(withKeys: [BlockKey.paper(id)])
    guard !naming.isEmpty || !cases.isEmpty else { return [] }
    let graph = try library.graph(near: naming.map(\.id), cases: cases)
    return try graph.documents(withNumber: id).compactMap { held in
      try DocumentID(sha256: graph.documents[held.document].sha256).flatMap {
        try library.archive.summary(of: $0)
      }
    }
  }

  /// Says that nothing was found, or which papers it can be.
  static func report(
    _ found: [DocumentSummary], _ name: String, _ library: borrowing Library,
    _ console: inout Console
  ) throws -> ExitStatus {
    guard !found.isEmpty else {
      console.note("no document \(name) is held; kamerspoor search finds papers by words")
      let query = LookUp(name)
      try library.noteMotions(query, console)
      if query.asked == nil { try library.noteNearFiles(name, console) }
      if query.asked != nil { try library.noteNear(query, "show", console) }
      return .nothingFound
    }
    if Set(found.map(\.name)).count == found.count {
      console.note(
        "\(found.count) documents are called \(name); name one by its sha256 or its file name:")
    } else {
      console.note("\(found.count) documents are called \(name); name one by its sha256:")
    }
    for summary in found {
      let day = console.language.text(Words.date(summary.date))
      let line =
        "\(summary.sha256.prefix(12))  \(day)  \(summary.kind.rawValue)  \(summary.name)"
      console.print([StyledText(line)])
    }
    return .done
  }
}

extension Library {
  /// Says which command tells of a number that no held paper bears: of a motion, or of a case of the register.
  func noteMotions(_ query: LookUp, _ console: Console) throws {
    for id in try numbers(query) ?? [] {
      let keys = [BlockKey.motion(id)]
      if try !archive.summaries(withKeys: keys).isEmpty {
        console.note("papers that are held speak of that motion: kamerspoor motion \(id)")
      } else if try !archive.cases(withKeys: keys).isEmpty {
        console.note("the register has that motion: kamerspoor motion \(id)")
      }
    }
    if try !archive.cases(numbered: query.text).isEmpty {
      console.note("the register has that case: kamerspoor show \(query.text)")
    }
  }
}

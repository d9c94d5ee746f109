internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Reporting

/// Accepting and rejecting links, and taking that back.
struct LinkJudging {
  private let invocation: Invocation
  private let path: String

  init(_ invocation: Invocation) throws {
    self.invocation = invocation
    path = try Library.path(invocation)
  }

  /// Keeps what the reader says of the link with this short name.
  func judge(
    _ action: LinkAction, _ id: String, _ console: inout Console
  ) throws -> ExitStatus {
    let digits = id.lowercased()
    guard (4...64).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ $0.isDigit || (0x61...0x66).contains($0) })
    else { throw UsageError("\(id) is no ID; kamerspoor link lists them: 3f9a1c2e") }
    var library = try Library(invocation)
    let graph = try library.wholeGraph()
    let listed = graph.listedLinks(library.verdicts)
    var found = listed.filter { $0.isCalled(digits) }
    if found.isEmpty {
      found = graph.links.filter { $0.basis == .stated }.map { graph.listed($0) }
        .filter { $0.isCalled(digits) }
    }
    guard let link = found.first else {
      console.note("no link is called \(id); kamerspoor link lists them")
      return .nothingFound
    }
    guard found.count == 1 else {
      let names = found.map { String($0.subject.digest.prefix(16)) }.joined(separator: ", ")
      throw UsageError("\(id) is the start of several: \(names)")
    }
    var archive = try Archive(path: path, access: .write, for: invocation)
    guard action != .undo else {
      guard link.verdict != nil else {
        console.note("you said nothing of \(link.id)")
        return .nothingFound
      }
      try archive.removeVerdict(on: link.subject)
      let verdicts = library.verdicts.filter { $0.subject != link.subject }
      return show(link, graph, verdicts, &console)
    }
    let note = invocation[.note] ?? link.verdict?.note ?? ""
    let value: Verdict.Value = action == .accept ? .accepted : .rejected
    let verdict = Verdict(link.subject, value, note: note)
    try archive.set(verdict)
    let others = library.verdicts.filter { $0.subject != link.subject }
    return show(link, graph, others + [verdict], &console)
  }

  /// Adds a link that the program did not find.
  func add(_ operands: [String], _ console: inout Console) throws -> ExitStatus {
    let name = operands[0].lowercased().split { $0 == "-" || $0 == " " }.joined(separator: " ")
    guard let kind = Link.Kind(rawValue: name) else {
      let kinds = Link.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw UsageError("no kind of link \(operands[0]); it is one of \(kinds)")
    }
    var library = try Library(invocation)
    var ends: [String] = []
    for (place, text) in operands.dropFirst().enumerated() {
      let end = LinkEnd(text, isFrom: place == 0, of: kind)
      ends.append(try end.key(&library))
    }
    guard ends[0] != ends[1] else {
      throw UsageError("\(operands[1]) and \(operands[2]) are one thing; a link joins two")
    }
    if kind == .sameAs, Set(ends.map { $0.prefix { $0 != ":" } }).count == 2 {
      throw UsageError("\(operands[1]) and \(operands[2]) are a motion and a paper, never the same")
    }
    if kind == .sameAs, ends.allSatisfy({ KamerstukNumber(id: String($0.dropFirst(7))) != nil }) {
      throw UsageError("two motions with two numbers are never one")
    }
    let subject = Verdict.Subject(kind: kind.rawValue, from: ends[0], to: ends[1])
    let verdict = Verdict(subject, .accepted, note: invocation[.note] ?? "")
    do {
      var archive = try Archive(path: path, access: .write, for: invocation)
      try archive.set(verdict)
    }
    library = try Library(invocation)
    let graph = try library.wholeGraph()
    let added = graph.listedLinks(library.verdicts).filter { $0.subject == subject }
    return show(added, in: graph, &console)
  }

  /// Shows the link as it is from now on.
  private func show(
    _ link: ListedLink, _ graph: DossierGraph, _ verdicts: [Verdict], _ console: inout Console
  ) -> ExitStatus {
    let again = DossierGraph(graph.documents, verdicts: verdicts)
    let listed = again.listedLinks(verdicts)
    let same = listed.filter { $0.subject == link.subject }
    // Without a verdict it may be called by other keys of its ends.
    return show(same.isEmpty ? [link.judged(nil)] : same, in: again, &console)
  }

  private func show(
    _ links: [ListedLink], in graph: DossierGraph, _ console: inout Console
  ) -> ExitStatus {
    let view = LinkView(links, in: graph)
    if invocation.has(.json) {
      console.write(view.json())
    } else {
      console.print(view.answer(on: console.sheet))
    }
    return .done
  }
}

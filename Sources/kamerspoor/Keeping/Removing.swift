internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Reporting

/// Taking withdrawn papers out of an archive.
enum Removing {
  static func run(
    _ names: [String], _ invocation: Invocation, _ console: inout Console
  ) throws -> ExitStatus {
    var papers: [DocumentSummary] = []
    var kept: [DocumentSummary] = []
    var said: [Verdict.Subject] = []
    do {
      var library = try Library(invocation)
      for name in names {
        let found = try Naming.documents(name, &library)
        guard found.count == 1 else {
          let status = try Naming.report(found, name, library, &console)
          return status == .done ? .usage : status
        }
        for paper in try library.versions(of: found[0]) where !papers.contains(paper) {
          papers.append(paper)
        }
      }
      for paper in papers {
        said += library.verdicts(naming: paper).filter { !said.contains($0) }
        kept += try library.archive.papers(sharingPathWith: paper.id).filter {
          !papers.contains($0) && !kept.contains($0)
        }
      }
      for paper in papers { try tell(paper, library, &console) }
    }
    var archive = try Archive(path: try Library.path(invocation), access: .write, for: invocation)
    try archive.remove(papers, verdicts: said)
    if !said.isEmpty { console.note("removed with them: \(said.count) verdicts of yours") }
    for paper in kept {
      console.note(
        "kept, though it was read under the same path: \(paper.sha256.prefix(12)) \(paper.name)")
    }
    do {
      try archive.compact()
    } catch {
      console.complain(
        "what is removed is not held any more, but its bytes may still stand in the file; run kamerspoor archive vacuum: \(error.phrase)"
      )
      return .trouble
    }
    return .done
  }

  private static func tell(
    _ paper: DocumentSummary, _ library: borrowing Library, _ console: inout Console
  ) throws {
    let day = console.language.text(Words.date(paper.date))
    let line = "\(paper.sha256.prefix(12))  \(day)  \(paper.kind.rawValue)  \(paper.name)"
    let corrections = library.corrections[paper.sha256]?.count ?? 0
    console.print([StyledText(console.language.text(Phrase("removed: \(line)")))])
    for path in try library.archive.paths(of: paper.id) {
      console.print([StyledText("  \(path)")])
    }
    if corrections > 0 {
      console.note("removed with it: \(corrections) corrections of yours")
    }
  }
}

extension Library {
  /// A paper and all that the archive links to it as the same or as a version of it, one after the other.
  fileprivate mutating func versions(of paper: DocumentSummary) throws -> [DocumentSummary] {
    let graph = try graph(ofPaper: paper.id)
    guard let first = graph.document(paper.sha256) else { return [paper] }
    var found = [first]
    var next = 0
    while next < found.count {
      for link in graph.links where link.kind == .sameAs || link.kind == .versionOf {
        guard case .document(let one) = link.from, case .document(let other) = link.to else {
          continue
        }
        for (from, to) in [(one, other), (other, one)]
        where from == found[next] && !found.contains(to) {
          found.append(to)
        }
      }
      next += 1
    }
    return try found.compactMap { index in
      try DocumentID(sha256: graph.documents[index].sha256).flatMap { try archive.summary(of: $0) }
    }
  }

  /// The links that the reader judged of which an end is named by a paper, or by a number of it.
  fileprivate func verdicts(naming paper: DocumentSummary) -> [Verdict.Subject] {
    let digest = String(paper.sha256.prefix(12))
    let numbers = Set(
      paper.kamerstukken.flatMap { [NodeKey.number($0), NodeKey.motion(number: $0)] })
    return verdicts.map(\.subject).filter { subject in
      [subject.from, subject.to].contains { $0.contains(digest) || numbers.contains($0) }
    }
  }
}

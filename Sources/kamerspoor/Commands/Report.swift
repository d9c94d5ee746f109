internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Reporting

extension Command {
  static let report = Command(
    name: "report", operands: "[WHAT]",
    summary: Phrase("Write a page of HTML on a motion, a dossier, a search, or everything."),
    discussion: [
      .prose([
        Phrase(
          "WHAT is what timeline takes; without it the page is on everything that is held."),
        Phrase(
          "The page needs nothing beside it and asks nothing of any other place: a timeline, the motions, the history with the words that show each event, promises, links, findings, and the source files with their sha256."
        ),
        Phrase(
          "--site writes a folder of such pages, one for each motion, dossier and paper, with an index to search in."
        ),
      ])
    ],
    options: [.archive, .output, .site, .asOf, .redactNames]
  ) { invocation, console in
    let subject = invocation.operands.isEmpty ? nil : invocation.text
    if invocation.has(.site), invocation.has(.output) {
      throw UsageError("report takes --output FILE for one page or --site DIR for many, not both")
    }
    if invocation[.site]?.isEmpty ?? false { throw UsageError("--site needs the name of a folder") }
    var library = try Library(invocation)
    guard let selection = try library.selection(subject, invocation),
      !selection.documents.isEmpty
    else {
      console.note(
        subject.map { Phrase("nothing that is held is called \($0), or speaks of it") }
          ?? Phrase("nothing is held"))
      return .nothingFound
    }
    if let folder = invocation[.site] {
      var output = ExportOutput(folder: folder)
      let site = ReportSite(selection)
      let total = site.fileCount
      var progress = Progress(
        total: total, isQuiet: console.isQuiet, language: console.language
      ) { Phrase("\($0) of \(total) pages") }
      var written = 0
      try site.write {
        try output.write($0, &console)
        written += 1
        progress.show(written)
      }
      try output.finish()
      progress.clear()
      return .done
    }
    var output = try ExportOutput(invocation, isFolder: false)
    let page = ReportPage(selection, on: try library.subject(subject))
    try output.write(ExportPiece(page.html), &console)
    try output.finish()
    return .done
  }
}

extension Library {
  /// What a reader means by a subject: a dossier, a paper, a motion, or words.
  fileprivate mutating func subject(_ text: String?) throws -> ReportSubject {
    guard let text else { return .words }
    if let dossier = LookUp(text).dossier { return .dossier(dossier) }
    let named = try Naming.documents(text, &self)
    guard !named.isEmpty, !named.contains(where: { $0.kind == .motie }) else { return .motion }
    return named.count == 1 ? .paper(sha256: named[0].sha256) : .words
  }
}

extension Option {
  static let site = Option(
    name: "site", value: "DIR",
    summary: Phrase("Write a site of pages with an index into this folder."), completion: .files)
}

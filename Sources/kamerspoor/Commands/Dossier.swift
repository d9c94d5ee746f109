internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Reporting

extension Command {
  static let dossier = Command(
    name: "dossier", operands: "NUMBER",
    summary: Phrase("Show what belongs to a dossier, and what it lacks."),
    discussion: [
      .prose([
        Phrase("A dossier is typed as 26643, 26 643, 36 600 XVI or 21501-33."),
        Phrase(
          "Its papers and motions stand in order of number, with what became of a motion; then the numbers of which nothing is known, and the promises in its papers, judged by --as-of."
        ),
      ])
    ],
    options: [.archive, .answerFormat, .json, .wide, .asOf, .since]
  ) { invocation, console in
    let query = LookUp(invocation.text)
    guard let dossier = query.dossier else {
      let papers = query.asked?.targets.compactMap(\.paper?.dossier) ?? []
      let hint =
        papers.first.map { Phrase("its dossier: kamerspoor dossier \($0)") }
        ?? near(invocation).map { Phrase("did you mean \($0)?") }
        ?? Phrase("type one as 26643, 36600-XVI or 21501-33")
      throw UsageError("\(invocation.text) is no dossier; \(hint)")
    }
    var library = try Library(invocation)
    let documents = try library.summaries(inDossier: dossier)
    let graph = try library.graph(
      around: documents.map(\.id), cases: try library.archive.cases(inDossier: dossier.description))
    let day = try library.asOf(invocation) ?? Check.newestDate(in: graph)
    let since = try Since(invocation, library)
    let view = DossierView(
      dossier.description, in: graph,
      asOf: day,
      new: try since?.documents(in: graph, library))
    if try invocation.wantsJSON() {
      console.write(view.json())
    } else if view.isEmpty {
      if let since {
        console.note(since.nothing)
      } else {
        console.note("no paper that is held belongs to dossier \(dossier.spoken) or cites it")
        try library.noteNear(dossier, console)
      }
    } else {
      console.print(view.answer(on: console.sheet))
      console.printSources(view.documents, in: graph, asOf: day)
    }
    try library.noteSuffixes(of: dossier, "dossier", console)
    return view.isEmpty ? .nothingFound : .done
  }

  /// A dossier that is held and looks like what was typed; nothing where no archive is there to be asked.
  private static func near(_ invocation: Invocation) -> String? {
    guard let library = try? Library(invocation) else { return nil }
    return try? Near.dossiers(invocation.text, library).first
  }
}

internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Reporting

extension Command {
  static let dossier = Command(
    name: "dossier", operands: "NUMBER",
    summary: "Show what belongs to a dossier, and what it lacks.",
    discussion: "A dossier is typed as 26643, 26 643, 36 600 XVI or 21501-33.",
    options: [.archive, .json]
  ) { invocation, console in
    guard let dossier = LookUp(invocation.text).dossier else {
      throw UsageError("\(invocation.text) is no dossier; type one as 26643, 36600-XVI or 21501-33")
    }
    var library = try Library(invocation)
    let documents = try library.archive.summaries(inDossier: dossier.description)
    let view = DossierView(dossier.description, in: try library.graph(around: documents.map(\.id)))
    if invocation.has(.json) {
      console.write(view.json())
    } else if view.isEmpty {
      console.note("no paper that is held belongs to dossier \(dossier.spoken) or cites it")
    } else {
      console.print(view.lines(width: console.width))
    }
    return view.isEmpty ? .nothingFound : .done
  }
}

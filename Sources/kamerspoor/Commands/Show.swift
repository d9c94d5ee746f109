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
      return try Naming.report(found, invocation.text, library, &console)
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

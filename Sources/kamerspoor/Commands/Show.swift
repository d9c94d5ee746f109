internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Reporting

extension Command {
  static let show = Command(
    name: "show", operands: "DOCUMENT",
    summary: Phrase("Show one record; --explain shows the line behind every field."),
    discussion: [
      .prose([
        Phrase(
          "A DOCUMENT is named by its kamerstuk number in any spelling, its kenmerk, its file name, or the first six or more digits of its sha256."
        ), Phrase("A case of the Chamber's register is named by its number there: 2024Z21744."),
      ])
    ],
    options: [.archive, .answerFormat, .json, .wide, .explain]
  ) { invocation, console in
    var library = try Library(invocation)
    let found = try Naming.documents(invocation.text, &library)
    let cases = found.isEmpty ? try library.archive.cases(numbered: invocation.text) : []
    if !cases.isEmpty {
      let graph = try library.graph(around: [], cases: cases)
      for index in graph.documents.indices
      where graph.documents[index].register?.number == invocation.text {
        try show(RecordView(index, in: graph), library, invocation, &console)
      }
      return .done
    }
    let wantsJSON = try invocation.wantsJSON()
    guard found.count == 1 || wantsJSON && !found.isEmpty else {
      return try Naming.report(found, invocation.text, library, &console)
    }
    for summary in found {
      let graph = try library.graph(ofPaper: summary.id)
      guard let index = graph.document(summary.sha256) else { continue }
      try show(RecordView(index, in: graph), library, invocation, &console)
    }
    return .done
  }

  private static func show(
    _ view: RecordView, _ library: borrowing Library, _ invocation: Invocation,
    _ console: inout Console
  ) throws {
    if try invocation.wantsJSON() {
      console.write(view.json())
    } else {
      console.print(
        invocation.has(.explain)
          ? view.explained(on: console.sheet) : view.answer(on: console.sheet))
      try console.printSources(
        [view.index], in: view.graph, asOf: library.asOf(invocation))
    }
  }
}

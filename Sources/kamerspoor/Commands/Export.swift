internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Reporting

extension Command {
  static let export = Command(
    name: "export", operands: "FORMAT [WHAT]",
    summary: Phrase("Write what is held, or a motion, dossier or search, for another program."),
    discussion: [
      .prose([Phrase("The formats:")]),
      .list(ExportFormat.all.map { Passage.Entry($0.name, $0.summary) }),
      .prose([
        Phrase("WHAT is what timeline takes; without it everything that is held leaves."),
        Phrase("A format that is a folder needs --output."),
        Phrase(
          "Every export names its source files with their sha256, the program's version and the as-of date."
        ),
        Phrase(
          "With --since it is of the papers that came since then; where none did it is written all the same, with status 0."
        ),
      ]),
    ],
    options: [.archive, .output, .asOf, .since, .raw, .redactNames],
    completions: [.exportFormats, .nothing]
  ) { invocation, console in
    let name = invocation.operands[0]
    guard let format = ExportFormat.all.first(where: { $0.name == name.lowercased() }) else {
      let names = ExportFormat.all.map(\.name)
      let list = names.joined(separator: ", ")
      guard let near = Spelling.nearest(to: name, among: names) else {
        throw UsageError("no format \(name); they are \(list)")
      }
      throw UsageError("no format \(name); did you mean \(near)? They are \(list)")
    }
    guard !format.ignoresNew || !invocation.has(.since) else {
      throw UsageError("\(name) is always of everything; leave --since out")
    }
    let subject = invocation.operands.dropFirst().joined(separator: " ")
    guard !format.isOfWhole || subject.isEmpty else {
      throw UsageError("\(name) tells of the archive as a whole; leave \(subject) out")
    }
    guard !format.isOfWhole || !invocation.has(.redactNames) else {
      throw UsageError(
        "\(name) shows the archive itself, with every name; leave --redact-names out")
    }
    var library = try Library(invocation)
    let since = try Since(invocation, library)
    guard let selection = try library.selection(subject.isEmpty ? nil : subject, invocation),
      !selection.documents.isEmpty
    else {
      console.note(
        subject.isEmpty
          ? Phrase("nothing is held")
          : Phrase("nothing that is held is called \(subject), or speaks of it"))
      return .nothingFound
    }
    var settings = ExportSettings()
    settings.isRaw = invocation.has(.raw)
    settings.catalogue = try Library.catalogue(invocation)
    settings.new = try since?.documents(in: selection.graph, library)
    var output = try ExportOutput(invocation, isFolder: format.isFolder)
    try format.write(selection, settings) { try output.write($0, &console) }
    try output.finish()
    return .done
  }
}

extension Option {
  static let redactNames = Option(
    name: "redact-names", value: nil,
    summary: Phrase(
      "Leave out civil servants' names, telephone numbers and e-mail addresses, never those of Members and ministers."
    ))
  static let output = Option(
    name: "output", value: "PATH",
    summary: Phrase("Write to this file or folder; else to standard output."), completion: .files)
  static let raw = Option(
    name: "raw", value: nil,
    summary: Phrase(
      "Leave cells as they are, also those that a spreadsheet would take for a formula."))
}

internal import Kamerstukken
internal import Reporting

extension Command {
  static let manual = Command(
    name: "manual", operands: "",
    summary: Phrase("Print the manual, for man or as Markdown."),
    discussion: [
      .prose([
        Phrase(
          "It tells of every command what its help tells, and explains the words of the field."),
        Phrase("man -l reads it; make install puts it in its place."),
      ])
    ],
    options: [.manualFormat]
  ) { invocation, console in
    let text = invocation[.manualFormat] ?? ManualFormat.roff.rawValue
    guard let format = ManualFormat(rawValue: text.lowercased()) else {
      throw UsageError("--format wants roff or markdown, not \(text)")
    }
    switch format {
    case .roff: console.write(ManualPage(console.language).bytes)
    case .markdown: console.write(ManualChapter(console.language).bytes)
    }
    return .done
  }
}

extension Option {
  static let manualFormat = Option(
    name: "format", value: "FORMAT", summary: Phrase("roff or markdown; else roff."),
    completion: .manualFormats)
}

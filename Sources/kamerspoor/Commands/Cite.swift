internal import Kamerstukken
internal import Reporting

extension Command {
  static let cite = Command(
    name: "cite", operands: "[TEXT…]",
    summary: Phrase("Recognise references in text: canonical number, citation, official address."),
    discussion: [
      .prose([
        Phrase(
          "Without TEXT, and for a - in it, standard input is read, however long it is; results are written as it comes, a table once it has a hundred rows."
        ), Phrase("A file is read with < FILE."), Phrase("No archive is needed."),
        Phrase(
          "Text is UTF-8, UTF-16 with its byte order mark, or Windows-1252; what speaks against that is said on standard error."
        ),
      ]),
      .prose([
        Phrase(
          "With --lines, a line with no reference or with several is named on standard error and left out; with --strict so is every line that is not exactly one reference: bare of other words, of a known dossier."
        )
      ]),
    ],
    options: [.lines, .strictLines, .json, .csv, .markdown, .html]
  ) { invocation, console in
    let format = try invocation.citeFormat(console)
    var input = InputWindows(invocation)
    let status: ExitStatus
    if invocation.has(.lines) || invocation.has(.strictLines) {
      var citing = CitingLines(format, isStrict: invocation.has(.strictLines))
      status = try citing.run(&input, &console)
    } else {
      var citing = CitingText(format)
      status = try citing.run(&input, &console)
    }
    if status == .nothingFound { invocation.noteFiles(console) }
    return status
  }
}

extension Option {
  static let lines = Option(
    name: "lines", value: nil, summary: Phrase("Read every line by itself, as one reference."))
  static let strictLines = Option(
    name: "strict", value: nil,
    summary: Phrase(
      "Report all lines that are not exactly one reference, with status 2; implies --lines."))
  static let csv = Option(
    name: "csv", value: nil, summary: Phrase("Print comma-separated values, one row a number."))
  static let markdown = Option(
    name: "markdown", value: nil,
    summary: Phrase("Print the text as Markdown with links set on it."))
  static let html = Option(
    name: "html", value: nil, summary: Phrase("Print the text as HTML with links set on it."))
}

extension Invocation {
  /// Says how to read the files whose names were given where text is meant.
  fileprivate func noteFiles(_ console: Console) {
    for name in operands where name != "-" && Descriptor.isRegular(path: name) {
      console.note(
        "\(name) is a file, of which only the name was read; < FILE reads a text, kamerspoor extract FILE a paper of any kind"
      )
    }
  }

  /// The one format that was asked for, else a table for people.
  fileprivate func citeFormat(_ console: Console) throws(UsageError) -> any CiteFormat {
    let formats = [Option.json, .csv, .markdown, .html].filter(has)
    guard formats.count < 2 else {
      throw UsageError("--\(formats[0].name) and --\(formats[1].name) exclude each other; give one")
    }
    switch formats.first {
    case Option.json: return CiteJSON()
    case Option.csv: return CiteCSV()
    case Option.markdown: return CiteMarkup(.markdown)
    case Option.html: return CiteMarkup(.html)
    default: return CiteTable(on: console.sheet, isInColor: console.isInColor)
    }
  }
}

internal import Kamerstukken
/// From a PDF to text with the pages kept, by `pdftotext`.
///
/// The text is as the page looks (`-layout`), not in reading order. Reading order takes the hyphen off a word that a
/// line end breaks, so that `REACH-` / `verordening` is `REACHverordening` and can never be told from `regering`
/// broken in two; it tears the numbers of footnotes from the notes; and it puts the labels of a side column between
/// a heading and its text, or a heading between two labels. As the page looks, all that is still to be seen.
/// Only where the running text itself stands in columns side by side is it taken in reading order.
package enum PDFConverter {
  package static func convert(
    _ bytes: [UInt8], limits: ProgramRun.Limits = .init()
  ) throws(ConversionError) -> ConvertedText {
    let program = try InstalledProgram.pdftotext.get()
    let folder = try TemporaryFolder()
    let file = try folder.write(bytes, to: "paper.pdf")
    var options = ["-layout"]
    var text = try run(program, options, file, folder, limits)
    if TextColumns.areSideBySide(in: text) {
      options = []
      text = try run(program, options, file, folder, limits)
    }
    guard text.contains(where: { !$0.isBlank }) else { throw ConversionError(.scanned) }
    return ConvertedText(
      text: text, converter: ([program.version] + options).joined(separator: " "),
      pageStarts: pageStarts(in: text))
  }

  private static func run(
    _ program: InstalledProgram, _ options: [String], _ file: String,
    _ folder: borrowing TemporaryFolder, _ limits: ProgramRun.Limits
  ) throws(ConversionError) -> [UInt8] {
    let run = try program.run(
      options + ["-enc", "UTF-8", "-eol", "unix", file, "-"], home: folder, limits: limits)
    if let problem = problem(run) { throw ConversionError(problem) }
    return run.output
  }

  /// What is wrong with a run, by its status and by the words in which it repairs what it should not.
  private static func problem(_ run: ProgramRun) -> ConversionError.Reason? {
    if run.complaint.contains("Incorrect password") { return .password }
    // Without its table of contents a PDF is searched for whatever is left of it, with status 0.
    for (words, what) in [
      ("trailer dictionary", Phrase("its end is missing")),
      ("xref table", Phrase("its table of contents is broken")),
      ("page catalog", Phrase("its list of pages is broken")),
      ("not be a PDF", Phrase("it is no PDF inside")),
    ] where run.complaint.contains(words) {
      return .damaged(what)
    }
    guard run.status != 0 else { return nil }
    let line = run.complaint.split(separator: "\n").first.map(String.init) ?? ""
    return .failed(
      program: "pdftotext", message: line.isEmpty ? "it ended with status \(run.status)" : line)
  }

  /// The first page starts the text, every other behind a form feed; the last form feed ends the last page.
  private static func pageStarts(in text: [UInt8]) -> [Int] {
    [0] + text.indices.filter { text[$0] == 0x0C && $0 + 1 < text.count }.map { $0 + 1 }
  }
}

extension UInt8 {
  /// A space, line end, tab or form feed.
  fileprivate var isBlank: Bool { self == 0x20 || 0x09...0x0D ~= self }
}

internal import Kamerstukken
internal import Reading
internal import Recognition
internal import Reporting

extension FuzzTarget {
  /// Any text, cited in every format, as running text and as a list.
  static let citing = FuzzTarget(
    "citing", feeds: "cite, in every format", longest: 1_024, seeds: .paragraphs
  ) { bytes, violations in
    let text = bytes.repaired
    let json = Violations.cited(text, as: CiteJSON())
    _ = JSONChecker.value(of: json, "cite --json", &violations)
    violations.checkCSV(Violations.cited(text, as: CiteCSV()), "cite --format csv")
    let sheet = Sheet(width: 80)
    violations.checkTerminal(
      Violations.cited(text, as: CiteTable(on: sheet, isInColor: false)), "cite")
    for language in [CiteMarkup.Language.markdown, .html] {
      let written = Violations.cited(text, as: CiteMarkup(language))
      violations.checkUTF8(written, "cite as markup")
      violations.expect(written.count >= text.count, "cite as markup lost text")
    }
    var cutter = LineCutter()
    for line in cutter.take(text) + [cutter.finish()].compactMap(\.self) {
      _ = ReferenceLine(line, locatesNumbers: true)
    }
  }
}

extension Violations {
  /// What a format makes of a text that came at once.
  fileprivate static func cited(_ text: [UInt8], as format: some CiteFormat) -> [UInt8] {
    var format = format
    var running = RunningText(locatesNumbers: type(of: format).locatesNumbers)
    var bytes = format.opening()
    bytes += format.bytes(of: running.take(text))
    bytes += format.bytes(of: running.finish())
    return bytes + format.closing()
  }
}

internal import Kamerstukken

/// The provenance of what leaves, in lines for the comment or description that a format has room for.
package struct ProvenanceNote {
  private let provenance: Provenance
  private let subject: String?
  private let language: Language

  /// The provenance of what was asked for as `subject`, or of everything that is held.
  package init(_ provenance: Provenance, of subject: String?, in language: Language) {
    self.provenance = provenance
    self.subject = subject
    self.language = language
  }

  init(_ selection: Selection) {
    self.init(selection.provenance, of: selection.subject, in: selection.language)
  }

  private func say(_ phrase: Phrase) -> String { language.text(phrase) }

  /// The program and its version, what was asked for, and the day it is judged by.
  package var head: [String] {
    [
      say(Phrase("Written by \(provenance.program)")),
      subject.map { say(Phrase("Of: \($0)")) } ?? say(Phrase("Of everything that is held")),
      provenance.asOf.map { say(Phrase("As-of date: \($0)")) }
        ?? say(Phrase("As-of date: none known")),
    ]
  }

  /// A source file with its digest.
  package func line(_ source: Provenance.Source) -> String {
    source.isOfRegister
      ? say(
        Phrase("Source: \(source.name), of the Chamber's register, sha256 \(source.sha256)"))
      : say(Phrase("Source: \(source.name), sha256 \(source.sha256)"))
  }

  /// All of it, a line for each source file behind the rest.
  package var lines: [String] { head + provenance.sources.map(line) }
}

internal import Dossiers
internal import Kamerstukken

/// The tables: events, promises, findings, and the files they were read from.
extension ExportDocument {
  func writeEvents(_ events: [Event], to page: inout MarkdownWriter) {
    guard !events.isEmpty else { return }
    page.table(
      titles(
        Phrase("Date"), Phrase("Sure"), Phrase("What"), Phrase("Where it stands"), Phrase("Why")),
      events.map { event in
        let reasons = selection.reasons(of: event) + selection.dateReasons(of: event)
        return [
          .strong(selection.date(event.date)), MarkdownText(selection.sureness(event)),
          MarkdownText(selection.sentence(event)), cite(event.sources),
          MarkdownText(reasons.joined(separator: "; ")),
        ]
      })
  }

  func writePromises(to page: inout MarkdownWriter) {
    let promises = selection.promises
    guard !promises.isEmpty else { return }
    page.heading(2, MarkdownText(selection.say("Promises")))
    page.table(
      titles(
        Phrase("Due"), Phrase("State"), Phrase("By"), Phrase("Promise"), Phrase("Where it stands")),
      promises.map { promise in
        [
          .strong(selection.date(promise.commitment.due)),
          MarkdownText(state(promise.state)), MarkdownText(promise.commitment.by ?? ""),
          MarkdownText(promise.commitment.text), cite(promise.source),
        ]
      })
  }

  /// How a promise stands; that a letter delivers it may be inferred, and then that is said.
  func state(_ state: Promise.State) -> String {
    guard case .delivered(let link) = state else { return selection.state(state) }
    return
      "\(selection.state(state)) (\(selection.sureness(link.basis)): \(selection.name(link.from)))"
  }

  func writeFindings(to page: inout MarkdownWriter) {
    let findings = selection.findings
    guard !findings.isEmpty else { return }
    page.heading(2, MarkdownText(selection.say("Findings")))
    page.table(
      titles(Phrase("Code"), Phrase("Finding"), Phrase("Due"), Phrase("Where it stands")),
      findings.map { finding in
        [
          MarkdownText(finding.code.rawValue), MarkdownText(selection.message(finding)),
          MarkdownText(finding.due.map { selection.date($0) } ?? ""), cite(finding.sources),
        ]
      })
  }

  func writeSources(to page: inout MarkdownWriter) {
    page.heading(2, MarkdownText(selection.say("Source files")))
    page.table(
      titles(Phrase("File"), Phrase("Kind"), Phrase("Title"), Phrase("Date"), Phrase("SHA-256")),
      selection.documents.map { document in
        let held = graph.documents[document]
        let kind = held.isOfRegister ? selection.say("register") : selection.kind(held.record.kind)
        let address = selection.address(ofDocument: document)
        return [
          address.map { .link(held.name, to: $0) } ?? MarkdownText(held.name), MarkdownText(kind),
          MarkdownText(held.record.title?.text ?? ""),
          MarkdownText(selection.date(held.record.date)), MarkdownText(held.sha256),
        ]
      })
  }

  private func titles(_ phrases: Phrase...) -> [MarkdownText] {
    phrases.map { MarkdownText(selection.say($0)) }
  }

  /// The places one under the other.
  func cite(_ sources: [Proof]) -> MarkdownText {
    var text = MarkdownText("")
    for (place, source) in sources.enumerated() {
      if place > 0 { text += .lineBreak }
      text += cite(source)
    }
    return text
  }

  /// The file with its line, and the words that stand there.
  func cite(_ source: Proof) -> MarkdownText {
    MarkdownText(selection.say(Place(source, in: graph).text(Self.longestQuote)))
  }

  /// Long enough for a whole clause; of longer words the middle is left out, as the dots show.
  private static let longestQuote = 400
}

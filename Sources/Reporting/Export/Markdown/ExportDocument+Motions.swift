internal import Dossiers
internal import Kamerstukken

/// The history of a motion: what is known of each of its forms, and its events.
extension ExportDocument {
  func writeHistory(_ chain: [Int], _ events: [Event], to page: inout MarkdownWriter) {
    guard let last = chain.last else { return }
    page.heading(3, MarkdownText(selection.motion(last)))
    for motion in chain {
      if chain.count > 1 { page.heading(4, MarkdownText(selection.motion(motion))) }
      for text in facts(motion) { page.item(text) }
      page.quote(request(motion))
    }
    writeEvents(events, to: &page)
  }

  /// What is known of one motion, a fact a line, each with the place that shows it.
  func facts(_ motion: Int) -> [MarkdownText] {
    let identity = graph.motions[motion]
    let names = identity.submitters.map(\.text).joined(separator: ", ")
    var facts = [
      fact(
        selection.say("Number"), identity.kamerstuk ?? selection.say("not in these papers")),
      fact(selection.say("Submitted by"), names.isEmpty ? selection.say("no Member named") : names),
    ]
    if let number = identity.kamerstuk, let address = selection.address(ofMotion: motion) {
      facts[0] = .strong(selection.say("Number")) + ": " + .blank + .link(number, to: address)
    }
    let coSigners = graph.coSigners(of: motion).map(\.text)
    if !coSigners.isEmpty {
      facts.append(fact(selection.say("Co-signed by"), coSigners.joined(separator: ", ")))
    }
    if let state = graph.state(of: motion) {
      facts.append(fact(selection.say("State"), state.value) + .blank + cite(state.source))
    }
    if let opinion = graph.appreciatie(of: motion) {
      facts.append(fact(selection.say("Opinion in the register"), opinion.text))
    }
    let reasons = selection.reasons(ofMotion: motion)
    if !reasons.isEmpty {
      let how = selection.sureness(graph.isMergedByReader(motion) ? .reader : .inferred)
      facts.append(fact(how, reasons.joined(separator: "; ")))
    }
    for mention in identity.mentions {
      let said = graph.motion(mention)
      let source = Proof(document: mention.document, evidence: said.evidence)
      facts.append(.strong(relation(said.relation)) + ": " + .blank + cite(source))
    }
    return facts
  }

  /// What the motion asks, in the words of the first paper that gives them, and where they stand.
  func request(_ motion: Int) -> [MarkdownText] {
    let mentions = graph.motions[motion].mentions
    func first(_ words: KeyPath<Motion, Passage?>) -> [MarkdownText]? {
      for mention in mentions {
        guard let passage = graph.motion(mention)[keyPath: words] else { continue }
        let source = Proof(document: mention.document, evidence: passage.evidence)
        let place = Place(source, in: graph)
        return [MarkdownText(passage.text), MarkdownText("\(place.name):\(place.line)")]
      }
      return nil
    }
    return first(\.request) ?? first(\.subject) ?? []
  }

  private func relation(_ relation: Motion.Relation) -> String {
    switch relation {
    case .is: selection.say("the motion itself")
    case .advisesOn: selection.say("advises on it")
    case .answers: selection.say("answers it")
    case .carriesOut: selection.say("carries it out")
    case .mentions: selection.say("speaks of it")
    }
  }
}

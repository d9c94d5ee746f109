internal import Dossiers
internal import Kamerstukken

/// The notes of papers and motions.
extension Vault {
  func page(ofDocument document: Int) -> MarkdownWriter {
    let held = graph.documents[document]
    let record = held.record
    let kind = held.isOfRegister ? "register" : record.kind.rawValue
    let title = record.title?.text ?? held.name
    var page = page(
      title: title, tag: kind, aliases: record.kamerstukken + [record.kenmerk?.value, held.name],
      [
        ("date", .text(record.date?.value?.description)),
        ("earliest", .text(record.date?.earliest?.description)),
        ("latest", .text(record.date?.latest?.description)), ("kind", .text(kind)),
        ("kenmerk", .text(record.kenmerk?.value)), ("kamerstukken", .texts(record.kamerstukken)),
        ("dossiers", .texts(record.dossiers)), ("ministry", .text(held.ministry?.rawValue)),
        ("file", .text(held.name)), ("sha256", .text(held.sha256)),
      ])
    page.item(fact(selection.say("File"), held.name))
    page.item(fact(selection.say("SHA-256"), held.sha256))
    page.item(fact(selection.say("Date"), selection.date(record.date)))
    if let number = record.kamerstukken.first, let address = selection.address(ofDocument: document)
    {
      page.item(name(selection.say("Number")) + .link(number, to: address))
    }
    if let sender = record.sender {
      let parts = [sender.ministry?.rawValue, sender.organisation].compactMap(\.self)
      page.item(fact(selection.say("Sender"), parts.joined(separator: ", ")))
    }
    if let addressee = record.addressee {
      page.item(fact(selection.say("Addressee"), addressee.text))
    }
    for correction in held.corrections {
      let field = "\(correction.correction.field): \(correction.correction.value)"
      page.item(MarkdownText(selection.correction(correction, of: field)))
    }
    for dossier in dossierLinks(of: record) {
      page.item(name(selection.say("Dossier")) + dossier)
    }
    if let decision = record.decision {
      page.heading(2, MarkdownText(selection.say("Advised decision")))
      page.quote([
        MarkdownText(decision.text), place(Proof(document: document, evidence: decision.evidence)),
      ])
    }
    writeMotions(of: document, to: &page)
    writeLinks(of: .document(document), to: &page)
    writePromises(of: document, to: &page)
    return page
  }

  private func writeMotions(of document: Int, to page: inout MarkdownWriter) {
    let motions = graph.documents[document].record.motions
    guard !motions.isEmpty else { return }
    page.heading(2, MarkdownText(selection.say("Motions")))
    for (place, motion) in motions.enumerated() {
      let mention = MotionIdentity.Mention(document: document, motion: place)
      let identity = graph.identity(of: mention).map { link(.motion($0)) }
      let source = Proof(document: document, evidence: motion.evidence)
      page.item((identity ?? "") + ": " + .blank + history.cite(source))
    }
  }

  private func writePromises(of document: Int, to page: inout MarkdownWriter) {
    guard let promises = promises[document] else { return }
    page.heading(2, MarkdownText(selection.say("Promises")))
    for promise in promises {
      let due = promise.commitment.due.map { selection.date($0) } ?? selection.say("no date")
      page.paragraph(
        .strong(due) + .blank + MarkdownText("(\(history.state(promise.state)))") + ": " + .blank
          + MarkdownText(promise.commitment.by ?? ""))
      page.quote([MarkdownText(promise.commitment.text), place(promise.source)])
    }
  }

  func page(ofMotion motion: Int) -> MarkdownWriter {
    let identity = graph.motions[motion]
    let sources = Set(identity.mentions.map { graph.documents[$0.document].sha256 }).sorted()
    var page = page(
      title: selection.motion(motion), tag: "motie",
      aliases: [identity.kamerstuk, identity.kamerstuk.flatMap(KamerstukNumber.init(id:))?.spoken],
      [
        ("number", .text(identity.kamerstuk)),
        ("number_inferred", identity.isNumberInferred ? .boolean(true) : nil),
        ("form", .text(identity.form.rawValue)),
        ("submitters", .texts(identity.submitters.map(\.text))),
        ("state", .text(graph.state(of: motion)?.value)), ("sources", .texts(sources)),
      ])
    for fact in history.facts(motion) { page.item(fact) }
    if let dossier = dossierLink(ofMotion: motion) {
      page.item(name(selection.say("Dossier")) + dossier)
    }
    page.quote(history.request(motion))
    let events = events[motion] ?? []
    if !events.isEmpty { page.heading(2, MarkdownText(selection.say("Timeline"))) }
    for event in events { write(event, to: &page) }
    writeLinks(of: .motion(motion), to: &page)
    return page
  }

  private func write(_ event: Event, to page: inout MarkdownWriter) {
    let reasons = selection.reasons(of: event) + selection.dateReasons(of: event)
    let why =
      reasons.isEmpty
      ? MarkdownText("") : " " + .blank + .emphasised(reasons.joined(separator: "; "))
    page.paragraph(
      .strong(selection.date(event.date)) + .blank + MarkdownText("(\(selection.sureness(event)))")
        + .blank + MarkdownText(selection.sentence(event)) + why)
    for source in event.sources { page.quote(quotation(source)) }
  }

  /// The words of a place, and under them the note of the paper with the line.
  private func quotation(_ source: Proof) -> [MarkdownText] {
    let words = MarkdownText(Place(source, in: graph).quote)
    return (words.isEmpty ? [] : [words]) + [place(source)]
  }
}

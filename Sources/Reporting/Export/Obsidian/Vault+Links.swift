internal import Dossiers
internal import Kamerstukken

/// What every note has: its front matter, its facts, its links.
extension Vault {
  /// A note with its front matter and heading; of the fields those that are nothing are left out.
  func page(
    title: String, tag: String, aliases: [String?], _ fields: [(name: String, value: YAML?)] = []
  ) -> MarkdownWriter {
    var seen: Set<String> = [title]
    let names = aliases.compactMap(\.self).filter { !$0.isEmpty && seen.insert($0).inserted }
    let front: [(name: String, value: YAML?)] =
      [
        ("title", .text(title)), ("aliases", .texts(names)),
        ("tags", .texts(["kamerspoor/\(tag)"])),
      ] + fields + [
        ("program", .text(selection.provenance.program)),
        ("as_of", .text(selection.provenance.asOf?.description)),
      ]
    var page = MarkdownWriter()
    page.frontMatter(YAML.map(front).document)
    page.heading(1, MarkdownText(title))
    return page
  }

  func fact(_ name: String, _ value: String) -> MarkdownText { history.fact(name, value) }

  /// `**Name**: `, behind which a link comes.
  func name(_ text: String) -> MarkdownText { .strong(text) + ": " + .blank }

  /// The note of a paper with the line, and the page where it has pages.
  func place(_ source: Proof) -> MarkdownText {
    let place = Place(source, in: graph)
    let line =
      place.page.map { selection.say("page \($0), line \(place.line)") }
      ?? selection.say("line \(place.line)")
    return link(.document(source.document)) + ", " + .blank + MarkdownText(line)
  }

  /// The links of a thing, each as a sentence with how sure it is, why, and where it stands.
  func writeLinks(of node: Link.Node, to page: inout MarkdownWriter) {
    let links = graph.links(touching: node)
    guard !links.isEmpty else { return }
    page.heading(2, MarkdownText(selection.say("Links")))
    for link in links {
      // Another paper's promise is called by its words, and its paper by its note.
      page.item(
        self.link(link.from) + .blank + .emphasised(selection.verb(link.kind)) + .blank
          + self.link(link.to) + .blank + MarkdownText("(\(selection.sureness(link.basis)))"))
      let reasons = selection.reasons(of: link)
      if !reasons.isEmpty { page.item(MarkdownText(reasons.joined(separator: "; ")), depth: 1) }
      for source in link.sources { page.item(citation(source), depth: 1) }
    }
  }

  /// The note of a paper with its line, and the words there.
  private func citation(_ source: Proof) -> MarkdownText {
    let quote = Printable.text(Place(source, in: graph).quote)
    return quote.isEmpty ? place(source) : place(source) + .blank + MarkdownText("«\(quote)»")
  }
}

/// The notes of dossiers, debates and people, and the index.
extension Vault {
  func page(of dossier: Dossier) -> MarkdownWriter {
    var page = page(
      title: selection.say("dossier \(dossier.id)"), tag: "dossier", aliases: [dossier.id],
      [("dossier", .text(dossier.id))])
    if let number = DossierNumber(id: dossier.id) {
      page.item(.link(dossier.id, to: number.address))
    }
    writeList(selection.say("Motions"), dossier.motions.map(Link.Node.motion), to: &page)
    writeList(selection.say("Papers"), dossier.documents.map(Link.Node.document), to: &page)
    return page
  }

  func page(ofDebate debate: Int) -> MarkdownWriter {
    let identity = graph.debates[debate]
    var page = page(
      title: selection.label(.debate(debate)), tag: "debat", aliases: [identity.title],
      [("kind", .text(identity.kind)), ("date", .text(identity.day?.description))])
    writeList(
      selection.say("Papers"), papers(identity.sources).map(Link.Node.document), to: &page)
    writeLinks(of: .debate(debate), to: &page)
    return page
  }

  func page(ofPerson person: Int) -> MarkdownWriter {
    let identity = graph.people[person]
    var page = page(
      title: identity.name.text, tag: "persoon", aliases: [],
      [("offices", .texts(identity.offices)), ("parties", .texts(identity.parties))])
    for office in identity.offices { page.item(fact(selection.say("Office"), office)) }
    for party in identity.parties { page.item(fact(selection.say("Party"), party)) }
    let reasons = selection.reasons(ofPerson: person)
    if !reasons.isEmpty {
      page.item(fact(selection.sureness(.inferred), reasons.joined(separator: "; ")))
    }
    writeLinks(of: .person(person), to: &page)
    return page
  }

  /// Where everything is found, and where it comes from.
  var index: MarkdownWriter {
    let title = selection.subject.map { "Kamerspoor: \($0)" } ?? "Kamerspoor"
    var page = page(title: title, tag: "index", aliases: [])
    history.writeProvenance(to: &page)
    writeList(selection.say("Motions"), selection.motions.map(Link.Node.motion), to: &page)
    if !dossiers.isEmpty {
      page.heading(2, MarkdownText(selection.say("Dossiers")))
      for dossier in dossiers { page.item(.note(dossier.name)) }
    }
    writeList(selection.say("Debates"), graph.debates.indices.map(Link.Node.debate), to: &page)
    writeList(selection.say("People"), graph.people.indices.map(Link.Node.person), to: &page)
    page.heading(2, MarkdownText(selection.say("Source files")))
    page.table(
      [Phrase("Paper"), Phrase("File"), Phrase("SHA-256")].map { MarkdownText(selection.say($0)) },
      selection.documents.map { document in
        let held = graph.documents[document]
        return [link(.document(document)), MarkdownText(held.name), MarkdownText(held.sha256)]
      })
    return page
  }

  /// A heading and the notes under it, of what has one.
  private func writeList(_ title: String, _ nodes: [Link.Node], to page: inout MarkdownWriter) {
    let named = nodes.filter { names[$0] != nil }
    guard !named.isEmpty else { return }
    page.heading(2, MarkdownText(title))
    for node in named { page.item(link(node)) }
  }

  /// The papers of some places, each once, in order.
  private func papers(_ sources: [Proof]) -> [Int] { Set(sources.map(\.document)).sorted() }
}

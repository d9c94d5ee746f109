internal import Kamerstukken
internal import Reading

/// Reads a motie as the Chamber prints it: its Members, form, number, what it replaces and every operative clause.
struct MotieRecogniser {
  let source: SourceText
  let publication: PublicationHead
  private let title: MotionTitle?

  init(source: SourceText, publication: PublicationHead) {
    self.source = source
    self.publication = publication
    title = publication.title.map { MotionTitle($0.text) }
  }

  /// Every signature below «en gaat over tot de orde van de dag.», in order.
  func signatories() -> [Person] {
    guard let end = blocks.firstIndex(where: { clauses.isEnd($0) }) else { return [] }
    return blocks[(end + 1)...].compactMap { block in
      guard block.isParagraph, block.range.count <= 60 else { return nil }
      let name = source.clean[block.range].trimmed
      guard !name.isEmpty, !name.contains(where: \.isDigit) else { return nil }
      return Person(
        name: PersonName(String(decoding: name, as: UTF8.self)),
        evidence: source.evidence(block.range))
    }
  }

  /// The motion itself and what its title shows to be wrong.
  func motion(_ signatories: [Person]) -> (motion: Motion, diagnostics: [Diagnostic])? {
    guard let evidence = publication.title?.evidence, let title else { return nil }
    var diagnostics: [Diagnostic] = []
    var submitters: [PersonName] = []
    for name in title.names {
      if let same = signatories.first(where: { $0.name.matches(name) }) {
        submitters.append(same.name)
        continue
      }
      let signed = signatories.map(\.name.folded)
      submitters.append(alike(name.folded, among: signed).map { signatories[$0].name } ?? name)
      if !signed.isEmpty { diagnostics.append(difference(name, evidence)) }
    }
    var motion = Motion(
      submitters: submitters, isCoSigned: title.isCoSigned, form: title.form,
      kamerstuk: publication.kamerstukken.first, kamerstukBasis: .own, relation: .is,
      submitted: publication.date,
      request: clauses.request(in: blocks[...]), evidence: evidence)
    if let replaced = title.replaced,
      let dossier = title.replacedDossier ?? publication.dossiers.first
    {
      motion.replaces = "\(KamerstukNumber(dossier: dossier, number: replaced))"
    }
    return (motion, diagnostics)
  }

  /// The number in its own dossier that the title says the motie replaces, as a reference.
  func replacedReference(_ motion: Motion) -> Reference? {
    guard motion.replaces != nil, let whole = publication.title?.evidence,
      let dossier = title?.replacedDossier ?? publication.dossiers.first,
      let replaced = title?.replaced
    else { return nil }
    let line = source.blocks.first { $0.isHead && source.string($0.range).holds("VERVANGING") }
    let evidence =
      line.map {
        source.evidence(tail(of: $0.range, from: "TER VERVANGING VAN DIE GEDRUKT ONDER NR"))
      } ?? whole
    return Reference(
      kind: .kamerstuk, ids: ["\(KamerstukNumber(dossier: dossier, number: replaced))"],
      role: .replaces,
      raw: "NR. \(replaced)", evidence: evidence)
  }

  /// The clean bytes of a line from the words on, or the whole line.
  private func tail(of range: Range<Int>, from words: StaticString) -> Range<Int> {
    let start = range.first { source.opens($0..<range.upperBound, with: words) }
    return (start ?? range.lowerBound)..<range.upperBound
  }

  private var blocks: [Block] { source.blocks }

  private var clauses: OperativeClauses { OperativeClauses(source) }

  /// The one signature with the letters of a name of which two changed places in the title: `DECER` for `Ceder`.
  private func alike(_ name: String, among signed: [String]) -> Int? {
    let letters = name.sorted()
    let alike = signed.indices.filter { signed[$0].sorted() == letters }
    return alike.count == 1 ? alike[0] : nil
  }

  private func difference(_ name: PersonName, _ evidence: Evidence) -> Diagnostic {
    Diagnostic(
      .warning, .submittersDiffer,
      Phrase("the title names \(name.text), who is not among the signatures"), evidence: evidence)
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without the commas, semicolons and stops at their end.
  fileprivate var trimmed: Self {
    var rest = self
    while let last = rest.last, last.isOne(of: ",;.") { rest.removeLast() }
    return rest
  }
}

internal import Kamerstukken
internal import Reading

/// Reads a motie as the Chamber prints it: its Members, form, number, what it replaces and every operative clause.
struct MotieRecogniser {
  let source: SourceText
  let publication: PublicationHead

  /// Every signature below «en gaat over tot de orde van de dag.», in order.
  func signatories() -> [Person] {
    guard let end = blocks.firstIndex(where: { clauses.isEnd($0) }) else { return [] }
    return blocks[(end + 1)...].compactMap { block in
      guard block.kind == .paragraph, block.range.count <= 60 else { return nil }
      var text = source.string(block.range)
      while let last = text.last, ",;.".contains(last) { text.removeLast() }
      guard !text.isEmpty, !text.contains(where: \.isNumber) else { return nil }
      return Person(name: PersonName(text), evidence: source.evidence(block.range))
    }
  }

  /// The motion itself and what its title shows to be wrong.
  func motion(_ signatories: [Person]) -> (motion: Motion, diagnostics: [Diagnostic])? {
    guard let title = publication.title else { return nil }
    let parts = MotionTitle(title.text)
    let signed = signatories.map(\.name.folded)
    let submitters = parts.names.map { spelled($0, signatories, signed) }
    var motion = Motion(
      submitters: submitters, isCoSigned: parts.isCoSigned, form: parts.form,
      kamerstuk: publication.kamerstukken.first, kamerstukBasis: .own, relation: .is,
      submitted: publication.date,
      request: clauses.request(in: blocks[...]), evidence: title.evidence)
    if let replaced = parts.replaced, let dossier = publication.dossiers.first {
      motion.replaces = "\(KamerstukNumber(dossier: dossier, number: replaced))"
    }
    return (motion, differences(parts.names, signed, title.evidence))
  }

  /// The number in its own dossier that the title says the motie replaces, as a reference.
  func replacedReference(_ motion: Motion) -> Reference? {
    guard motion.replaces != nil, let title = publication.title,
      let dossier = publication.dossiers.first,
      let replaced = MotionTitle(title.text).replaced
    else { return nil }
    let words = "TER VERVANGING VAN DIE GEDRUKT ONDER NR"
    let lines = source.blocks.filter { $0.isHead }.map(\.range)
    let range = lines.first { source.string($0).holds("VERVANGING") }
    let evidence = range.map { source.evidence(tail(of: $0, from: words)) } ?? title.evidence
    return Reference(
      kind: .kamerstuk, ids: ["\(KamerstukNumber(dossier: dossier, number: replaced))"],
      role: .replaces,
      raw: "NR. \(replaced)", evidence: evidence)
  }

  /// The clean bytes of a line from the words on, or the whole line.
  private func tail(of range: Range<Int>, from words: String) -> Range<Int> {
    let count = words.utf8.count
    guard range.count >= count else { return range }
    for start in range.lowerBound...range.upperBound - count
    where source.clean[start..<start + count].elementsEqual(words.utf8) {
      return start..<range.upperBound
    }
    return range
  }

  private var blocks: [Block] { source.blocks }

  private var clauses: OperativeClauses { OperativeClauses(source) }

  /// A Member as the signatures spell the name that the title shouts.
  ///
  /// Also where two letters changed places in the title (`DECER` for `Ceder`) and one signature has the same letters.
  private func spelled(
    _ name: PersonName, _ signatories: [Person], _ signed: [String]
  ) -> PersonName {
    let folded = name.folded
    if let same = signed.firstIndex(of: folded) { return signatories[same].name }
    let letters = folded.sorted()
    let alike = signed.indices.filter { signed[$0].sorted() == letters }
    return alike.count == 1 ? signatories[alike[0]].name : name
  }

  private func differences(
    _ submitters: [PersonName], _ signed: [String], _ evidence: Evidence
  ) -> [Diagnostic] {
    guard !signed.isEmpty else { return [] }
    let signed = Set(signed)
    return submitters.filter { !signed.contains($0.folded) }.map { name in
      Diagnostic(
        .warning, .submittersDiffer,
        "the title names \(name.text), who is not among the signatures",
        evidence: evidence)
    }
  }
}

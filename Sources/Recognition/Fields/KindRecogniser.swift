internal import Kamerstukken
internal import Reading

/// Says what a paper is, by what stands on it and never by its file name.
struct KindRecogniser {
  let source: SourceText
  let head: HeadFields
  let publication: PublicationHead?
  let sections: [SectionRecogniser.Found]
  let signatories: [Person]

  func kind() -> (kind: DocumentRecord.Kind, evidence: Evidence?) {
    if let title = publication?.title, let kind = printedKind(title.text) {
      return (kind, title.evidence)
    }
    if let memo = memoEvidence() { return (.beslisnota, memo) }
    if let answers = answersEvidence() { return (.antwoord, answers) }
    if let questions = questionsEvidence() { return (.kamervragen, questions) }
    if let letter = letterEvidence() { return (.kamerbrief, letter) }
    return (.other, nil)
  }

  /// The kind that a printed paper's title names in capitals.
  private func printedKind(_ title: String) -> DocumentRecord.Kind? {
    if title.contains("AMENDEMENT") { return .amendement }
    if title.contains("MOTIE") { return .motie }
    if title.hasPrefix("VERSLAG") || title.contains(" VERSLAG") { return .verslag }
    if title.hasPrefix("BRIEF VAN") { return .kamerbrief }
    return nil
  }

  /// «nota» alone in the head, «beslisnota» in the title, a status line, or the section that holds the advised decision.
  private func memoEvidence() -> Evidence? {
    if let name = head.paperName, Folding.folded(name.text).contains("nota") {
      return name.evidence
    }
    if let title = head.title, Folding.folded(title.text).contains("beslisnota") {
      return title.evidence
    }
    if let status = head.status { return status.evidence }
    guard let decision = sections.first(where: { $0.section.role == "besluit" }),
      decision.blocks.lowerBound > 0
    else {
      return nil
    }
    return source.evidence(source.blocks[decision.blocks.lowerBound - 1].range)
  }

  private func answersEvidence() -> Evidence? {
    guard let title = head.title else { return nil }
    let text = Folding.folded(title.text)
    let answers = text.contains("antwoord") && (text.contains("vragen") || text.contains("vraag"))
    return answers ? title.evidence : nil
  }

  private func questionsEvidence() -> Evidence? {
    for block in source.blocks.prefix(12) {
      var cursor = Cursor(source.clean, at: block.range.lowerBound, limit: block.range.upperBound)
      if cursor.skip("Vragen van het lid ") || cursor.skip("Vragen van de leden ") {
        return source.evidence(block.range)
      }
    }
    return nil
  }

  /// A minister's signature, or the Chamber's President as addressee of a paper with a subject.
  private func letterEvidence() -> Evidence? {
    if let addressee = head.addressee, Folding.folded(addressee.text).contains("voorzitter"),
      head.title != nil
    {
      return addressee.evidence
    }
    return signatories.first?.evidence
  }
}

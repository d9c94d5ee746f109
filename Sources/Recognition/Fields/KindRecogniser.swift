internal import Kamerstukken
internal import Reading

/// Says what a paper is, by what stands on it and never by its file name.
struct KindRecogniser {
  let source: SourceText
  let head: HeadFields
  let publication: PublicationHead?
  let sections: [SectionRecogniser.Found]
  let signatories: [Person]
  let sitting: SittingHead?
  let annex: Annex?

  func kind() -> (kind: DocumentRecord.Kind, evidence: Evidence?) {
    if let title = publication?.title {
      let kind = PrintedKind.kind(of: title.text)
      return (kind, kind == .other ? nil : title.evidence)
    }
    if let printed = printedTitle() { return printed }
    if let sitting { return (.handelingen, sitting.evidence) }
    if let memo = memoEvidence() { return (.beslisnota, memo) }
    if let answers = answersEvidence() { return (.antwoord, answers) }
    if let questions = questionsEvidence() { return (.kamervragen, questions) }
    if let letter = letterEvidence() { return (.kamerbrief, letter) }
    return (.other, nil)
  }

  /// A title in capitals near the start of a paper that has no printed head: `VERSLAG VAN EEN COMMISSIEDEBAT`.
  private func printedTitle() -> (kind: DocumentRecord.Kind, evidence: Evidence?)? {
    for block in source.blocks.prefix(12) {
      let bytes = source.clean[block.range]
      // Most lines hold a small letter near their start.
      guard bytes.count <= 300, !bytes.contains(where: \.isLowercase),
        bytes.contains(where: \.isUppercase)
      else { continue }
      let kind = PrintedKind.kind(of: source.string(block.range))
      if kind == .verslag || kind == .amendement { return (kind, source.evidence(block.range)) }
    }
    return nil
  }

  /// «nota» alone in the head, «beslisnota» in the title, a status line, or the section that holds the advised decision.
  private func memoEvidence() -> Evidence? {
    if let name = head.paperName, name.text.holdsFolded("nota") {
      return name.evidence
    }
    if let title = head.title, title.text.holdsFolded("beslisnota") {
      return title.evidence
    }
    if let status = head.status, status.text.holdsFolded("ter ") {
      return status.evidence
    }
    guard let decision = sections.first(where: { $0.section.role == "besluit" }),
      decision.blocks.lowerBound > 0
    else {
      return nil
    }
    return source.evidence(source.blocks[decision.blocks.lowerBound - 1].range)
  }

  private func answersEvidence() -> Evidence? {
    if let answer = annex?.answer { return answer.evidence }
    guard let title = head.title else { return nil }
    let text = title.text
    let answers =
      text.holdsFolded("antwoord") && (text.holdsFolded("vragen") || text.holdsFolded("vraag"))
    return answers ? title.evidence : nil
  }

  private func questionsEvidence() -> Evidence? { annex?.question.evidence }

  /// A minister's signature under a paper that goes to no one else, or the Chamber's President as addressee of a paper with a subject.
  private func letterEvidence() -> Evidence? {
    if let addressee = head.addressee, addressee.text.holdsFolded("voorzitter"),
      head.title != nil
    {
      return addressee.evidence
    }
    // A decision on a request is signed by a minister too, but begins as a letter to a citizen does.
    if let salutation, !salutation.text.holdsFolded("voorzitter"),
      head.addressee == nil
    {
      return nil
    }
    return signatories.first?.evidence
  }

  /// «Geachte voorzitter,», alone on its line.
  private var salutation: Passage? {
    source.blocks.first { block in
      guard block.range.count <= 80, source.clean[block.range.lowerBound].lowercased == 0x67 else {
        return false
      }
      var cursor = Cursor(source.clean, at: block.range.lowerBound, limit: block.range.upperBound)
      return cursor.skipWord("Geachte")
    }.map { source.passage($0.range) }
  }
}

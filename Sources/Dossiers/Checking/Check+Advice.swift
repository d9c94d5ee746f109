internal import Kamerstukken

/// Opinions of one motion that differ: in time, between papers, or between a paper and the register.
extension Check {
  private struct Given {
    let value: Appreciatie
    let words: Phrase
    let proof: Proof
  }

  mutating func compareAdvice() {
    for (motion, identity) in graph.motions.enumerated() {
      let given = identity.mentions.flatMap(given)
      guard Set(given.map(\.value)).count > 1 else { continue }
      add(
        .adviceDiffers, Phrase("\(identity.label): \(given.map(\.words).joined(by: "; "))"),
        given.map(\.proof), on: motion)
    }
  }

  private func given(_ mention: MotionIdentity.Mention) -> [Given] {
    var given = graph.motion(mention).advice.map { advice in
      Given(
        value: advice.value,
        words:
          Phrase(
            "\(advice.value.rawValue) by \(advice.by.map(Phrase.init(verbatim:)) ?? Phrase("nobody named")) (\(Phrase(term: advice.basis.rawValue)))"
          ),
        proof: Proof(document: mention.document, evidence: advice.evidence))
    }
    if let said = graph.documents[mention.document].register?.appreciatie,
      let value = Appreciatie(rawValue: said.text)
    {
      given.append(
        Given(
          value: value, words: Phrase("\(said.text) (register)"),
          proof: Proof(document: mention.document, evidence: said.evidence)))
    }
    return given
  }
}

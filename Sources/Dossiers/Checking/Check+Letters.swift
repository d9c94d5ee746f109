internal import Kamerstukken

/// What should have come of a motion or memo, and is not held: answers, letters, memos.
extension Check {
  /// A motion that was adopted asks for a letter; one for any form of its history is enough.
  mutating func seekAnswers() {
    var answered: Set<Int> = []
    for link in graph.links where link.kind == .answers || link.kind == .carriesOut {
      if case .motion(let motion) = link.to, case .document(let letter) = link.from,
        link.kind == .carriesOut || !isBeforeVote(letter, on: motion)
      {
        answered.insert(motion)
      }
    }
    for motion in graph.motions.indices {
      guard let state = graph.state(of: motion), state.value == Motion.State.aangenomen.rawValue,
        !graph.chain(of: motion).contains(where: { answered.contains($0) })
      else { continue }
      add(
        .motionUnanswered,
        Phrase("\(graph.motions[motion].label) was adopted, and no held letter answers it"),
        [state.source], on: motion)
    }
  }

  /// Whether a letter gives its opinion of a motion for the vote on it, which is no answer to its being adopted.
  private func isBeforeVote(_ letter: Int, on motion: Int) -> Bool {
    if let voted = graph.votes(on: motion).last?.vote.date?.value,
      let day = graph.documents[letter].record.date?.value
    {
      return day <= voted
    }
    return graph.motions[motion].mentions.contains {
      $0.document == letter && !graph.motion($0).advice.isEmpty
    }
  }

  mutating func seekLetters() {
    for (document, held) in graph.documents.enumerated() where held.record.kind == .beslisnota {
      guard !graph.isAccompanied(document), let decision = held.record.decision,
        Self.asksForLetter(decision.text)
      else { continue }
      add(
        .letterNotHeld, Phrase("the letter that \(held.name) asks to send is not held"),
        [Proof(document: document, evidence: decision.evidence)])
    }
  }

  private static func asksForLetter(_ text: String) -> Bool {
    Folding.folded(text).split { !$0.isLetter }.contains {
      $0.hasSuffix("brief") || $0.hasSuffix("beantwoording")
    }
  }

  /// Letters that name a memo among their annexes; since 2022 memos are published with the letters they advised.
  mutating func seekMemos() {
    for (document, held) in graph.documents.enumerated()
    where held.record.kind.isLetter {
      guard !graph.isAccompanied(document),
        let annex = held.record.attachments.first(where: { Self.isMemo($0.text) })
      else { continue }
      add(
        .memoNotHeld, Phrase("the memo that came with \(held.name) is not held: \(annex.text)"),
        [Proof(document: document, evidence: annex.evidence)])
    }
  }

  private static func isMemo(_ text: String) -> Bool {
    Folding.folded(text).contains("beslisnota")
  }
}

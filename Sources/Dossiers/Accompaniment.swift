internal import Kamerstukken

/// Which letter a memo advised: the same ministry and not before the memo, the same motion or kenmerk, and passages alike.
extension DossierGraph {
  /// The fewest runs of words two papers must share to count as alike.
  private static let fewestRuns = 3

  mutating func linkMemosToLetters() {
    for memo in documents.indices where documents[memo].record.kind == .beslisnota {
      let found = candidates(memo).compactMap { letter in
        reasons(memo: memo, letter: letter).map { (letter: letter, reasons: $0) }
      }
      // Two letters that fit: the one with more reasons, else neither is claimed.
      let most = found.map(\.reasons.count).max() ?? 0
      let best = found.filter { $0.reasons.count == most }
      guard best.count == 1 else { continue }
      add(
        .accompanies, .document(memo), .document(best[0].letter), .inferred,
        best[0].reasons.count > 3 ? .strong : .good, best[0].reasons,
        sources(memo: memo, letter: best[0].letter))
    }
  }

  /// The papers that share a kenmerk with the memo, or speak of a motion in the history of one it advises on.
  private func candidates(_ memo: Int) -> [Int] {
    var found: Set<Int> = []
    if let kenmerk = documents[memo].record.kenmerk?.value {
      found.formUnion(index.kenmerken[kenmerk] ?? [])
    }
    for motion in advised(memo) {
      for member in chain(of: motion) { found.formUnion(motions[member].mentions.map(\.document)) }
    }
    found.remove(memo)
    return found.sorted()
  }

  /// The motions a memo advises on.
  private func advised(_ memo: Int) -> [Int] {
    let said = documents[memo].record.motions
    return said.indices.filter { said[$0].relation == .advisesOn }
      .compactMap { identity(of: .init(document: memo, motion: $0)) }
  }

  private func reasons(memo: Int, letter: Int) -> [String]? {
    let (first, second) = (documents[memo].record, documents[letter].record)
    guard second.kind == .kamerbrief || second.kind == .antwoord,
      let ministry = documents[memo].ministry,
      ministry == documents[letter].ministry, !isBefore(second.date, first.date)
    else { return nil }
    var reasons: [String] = []
    if let kenmerk = first.kenmerk?.value, kenmerk == second.kenmerk?.value {
      reasons.append("the same kenmerk, \(kenmerk)")
    }
    if let motion = sharedHistory(memo, letter) { reasons.append("both are about \(motion)") }
    guard !reasons.isEmpty else { return nil }
    let runs = Passages.shared(documents[memo].original, documents[letter].original)
    if runs >= Self.fewestRuns {
      reasons.append("passages alike: \(runs) runs of \(Passages.runLength) words")
    }
    guard reasons.count >= 2 else { return nil }
    return ["the same ministry, \(ministry.rawValue)"] + reasons
  }

  /// Whether the letter is certainly older than the memo.
  private func isBefore(_ letter: DocumentDate?, _ memo: DocumentDate?) -> Bool {
    guard let last = letter?.latest, let first = memo?.earliest else { return false }
    return last < first
  }

  /// A motion that the memo advises on and the letter answers, in whatever form of its history.
  private func sharedHistory(_ memo: Int, _ letter: Int) -> String? {
    for motion in advised(memo) {
      let history = chain(of: motion)
      let answered = history.contains { member in
        motions[member].mentions.contains {
          $0.document == letter && self.motion($0).relation != .mentions
        }
      }
      if answered { return "the history of \(motions[motion].label)" }
    }
    return nil
  }

  private func sources(memo: Int, letter: Int) -> [Proof] {
    var sources: [Proof] = []
    if let decision = documents[memo].record.decision {
      sources.append(Proof(document: memo, evidence: decision.evidence))
    }
    if let motion = documents[letter].record.motions.first {
      sources.append(Proof(document: letter, evidence: motion.evidence))
    }
    return sources
  }
}

package import Kamerstukken

/// A link as a reader judges it: what it joins, how sure the program is and why, and what the reader said.
package struct ListedLink: Sendable {
  /// What the ends and the kind are called in every archive.
  package let subject: Verdict.Subject
  /// The ends in this graph; nothing of one that is not held.
  package let from: Link.Node?
  package let to: Link.Node?
  /// The mention that was taken for a motion, where that is what is judged.
  package let mention: MotionIdentity.Mention?
  package let basis: Link.Basis
  /// How sure the program is; nothing where it does not find the link.
  package let confidence: Confidence?
  package let reasons: [Phrase]
  package let sources: [Proof]
  package private(set) var verdict: Verdict?

  /// The short name by which a reader says which link is meant.
  package var id: String { String(subject.digest.prefix(8)) }

  /// Whether both ends are in what is held.
  package var isHeld: Bool { from != nil && to != nil }

  /// Whether a reader means this link by the start of a digest.
  package func isCalled(_ start: String) -> Bool {
    start.utf8.count >= 4 && subject.digest.hasPrefix(start)
  }

  /// This link with another verdict, or none.
  package func judged(_ verdict: Verdict?) -> Self {
    var judged = self
    judged.verdict = verdict
    return judged
  }
}

extension DossierGraph {
  /// The links that are no paper's own word, the least sure first, and behind them the verdicts that found no link.
  package func listedLinks(_ verdicts: [Verdict]) -> [ListedLink] {
    var listed = links.filter { $0.basis != .stated }.map(self.listed) + rejected.map(self.listed)
    listed += merges.map(self.listed)
    listed.sort { left, right in
      guard left.confidence == right.confidence else {
        return (left.confidence ?? .reader) < (right.confidence ?? .reader)
      }
      return left.subject < right.subject
    }
    let judged = Set(listed.compactMap { $0.verdict?.subject })
    let rest = verdicts.filter { !judged.contains($0.subject) }
    guard !rest.isEmpty else { return listed }
    let nodes = NodeLookUp(self)
    return listed + rest.sorted { $0.subject < $1.subject }.map { self.unfound($0, nodes) }
  }

  /// A link, whatever its basis, with what the reader says of it.
  package func listed(_ link: Link) -> ListedLink {
    let verdict = index.verdicts[link.kind, link.from, link.to]
    let subject = Verdict.Subject(
      kind: link.kind.rawValue, from: key(of: link.from), to: key(of: link.to))
    return ListedLink(
      subject: verdict?.subject ?? subject, from: link.from, to: link.to, mention: nil,
      basis: link.basis, confidence: link.confidence, reasons: link.reasons,
      sources: link.sources + [link.from, link.to].flatMap { unseen($0, in: link.sources) },
      verdict: verdict)
  }

  /// A place that shows an end of which no paper is among the sources.
  private func unseen(_ end: Link.Node, in sources: [Proof]) -> [Proof] {
    let documents: Set<Int> =
      switch end {
      case .document(let document), .commitment(let document, _): [document]
      case .motion(let motion): Set(motions[motion].mentions.map(\.document))
      default: []
      }
    return sources.contains { documents.contains($0.document) } ? [] : proofs(of: end)
  }

  private func listed(_ merge: MotionMerge) -> ListedLink {
    let sources = [merge.mention, merge.into].map {
      Proof(document: $0.document, evidence: motion($0).evidence)
    }
    let own = identity(of: merge.mention).map(Link.Node.motion)
    return ListedLink(
      subject: merge.verdict?.subject ?? merge.subject, from: own, to: .motion(merge.motion),
      mention: merge.mention, basis: merge.confidence == .reader ? .reader : .inferred,
      confidence: merge.confidence, reasons: merge.reasons, sources: sources,
      verdict: merge.verdict)
  }

  /// A verdict on a link that the program does not find, or whose ends are not held.
  private func unfound(_ verdict: Verdict, _ nodes: NodeLookUp) -> ListedLink {
    let from = nodes.nodes(verdict.subject.from).first
    let to = nodes.nodes(verdict.subject.to).first
    return ListedLink(
      subject: verdict.subject, from: from, to: to, mention: nil, basis: .reader, confidence: nil,
      reasons: [], sources: [from, to].compactMap(\.self).flatMap { proofs(of: $0) },
      verdict: verdict)
  }
}

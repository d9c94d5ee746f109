package import Kamerstukken

/// A mention without a number that was taken for a motion, and why; the reader may say otherwise.
package struct MotionMerge: Sendable {
  package let mention: MotionIdentity.Mention
  /// Where the motion it was taken for is spoken of first.
  package let into: MotionIdentity.Mention
  /// The motion that the mention belongs to, as an index into the graph's.
  package internal(set) var motion: Int
  /// The keys of the mention and of the motion it was taken for.
  package let subject: Verdict.Subject
  package let reasons: [Phrase]
  package let confidence: Confidence
  /// What the reader says of it.
  package let verdict: Verdict?

  package var isRejected: Bool { verdict?.value == .rejected }
  /// Who says that they are one: the program, or the reader.
  package var basis: Link.Basis { confidence == .reader ? .reader : .inferred }
}

/// What the reader says of mentions being one motion, before motions are identified.
struct MergeVerdicts {
  /// The other end of a verdict: a motion by its number, or one that is mentioned there.
  private enum End: Hashable {
    case number(String)
    case mention(MotionIdentity.Mention)
  }

  private var byMention: [MotionIdentity.Mention: [(end: End, verdict: Verdict)]] = [:]

  init(_ verdicts: [Verdict], in graph: DossierGraph) {
    let verdicts = verdicts.filter { $0.subject.kind == Link.Kind.sameAs.rawValue }
    guard !verdicts.isEmpty else { return }
    var mentions: [String: MotionIdentity.Mention] = [:]
    for (document, held) in graph.documents.enumerated() {
      for motion in held.record.motions.indices {
        let mention = MotionIdentity.Mention(document: document, motion: motion)
        mentions[graph.key(of: mention)] = mention
      }
    }
    for verdict in verdicts {
      let ends = [verdict.subject.from, verdict.subject.to].map { key -> End? in
        if let mention = mentions[key] { return .mention(mention) }
        guard key.hasPrefix("motion:") else { return nil }
        return KamerstukNumber(id: String(key.dropFirst(7))).map { .number($0.description) }
      }
      for (one, other) in [(ends[0], ends[1]), (ends[1], ends[0])] {
        guard case .mention(let mention) = one, let other else { continue }
        byMention[mention, default: []].append((other, verdict))
      }
    }
  }

  /// What the reader says of a mention being a motion.
  func verdict(on mention: MotionIdentity.Mention, _ motion: MotionIdentity) -> Verdict? {
    guard let said = byMention[mention] else { return nil }
    return said.first { said in
      switch said.end {
      case .number(let id): motion.kamerstuk == id
      case .mention(let other): motion.mentions.contains(other)
      }
    }?.verdict
  }

  /// The motions that the reader says a mention is, among those that are known so far.
  func accepted(_ mention: MotionIdentity.Mention, in motions: [MotionIdentity]) -> [Int] {
    guard byMention[mention] != nil else { return [] }
    return motions.indices.filter { verdict(on: mention, motions[$0])?.value == .accepted }
  }
}

extension DossierGraph {
  /// What is said of a mention being a motion, by the program and by the reader.
  func merge(
    _ mention: MotionIdentity.Mention, into group: Int, _ groups: [MotionIdentity],
    _ reasons: [Phrase], _ confidence: Confidence, _ verdict: Verdict?
  ) -> MotionMerge? {
    guard let first = groups[group].mentions.first else { return nil }
    let number = groups[group].kamerstuk
    let to = number.map(NodeKey.motion(number:)) ?? key(of: first)
    let subject = Verdict.Subject(kind: Link.Kind.sameAs.rawValue, from: key(of: mention), to: to)
    let isReaders = verdict?.value == .accepted
    return MotionMerge(
      mention: mention, into: first, motion: group, subject: subject,
      reasons: (isReaders ? verdict.map { [$0.reason] } ?? [] : []) + reasons,
      confidence: isReaders ? .reader : confidence, verdict: verdict)
  }
}

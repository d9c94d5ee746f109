internal import Kamerstukken

/// The reader's verdicts as a graph needs them: by the nodes that their ends are in it.
///
/// A verdict whose ends are not in the graph waits for them; it is never dropped.
struct ReaderVerdicts: Sendable {
  private(set) var byEnds: [GraphIndex.LinkEnds: Verdict] = [:]

  var isEmpty: Bool { byEnds.isEmpty }

  init() {}

  init(_ verdicts: [Verdict], _ nodes: NodeLookUp) {
    for verdict in verdicts {
      guard let kind = Link.Kind(rawValue: verdict.subject.kind) else { continue }
      for from in nodes.nodes(verdict.subject.from) {
        for to in nodes.nodes(verdict.subject.to) {
          let ends = GraphIndex.LinkEnds(kind: kind, from: from.folded, to: to.folded)
          if byEnds[ends] == nil { byEnds[ends] = verdict }
        }
      }
    }
  }

  subscript(kind: Link.Kind, from: Link.Node, to: Link.Node) -> Verdict? {
    guard !byEnds.isEmpty else { return nil }
    return byEnds[.init(kind: kind, from: from.folded, to: to.folded)]
  }

  func isRejected(_ kind: Link.Kind, _ from: Link.Node, _ to: Link.Node) -> Bool {
    self[kind, from, to]?.value == .rejected
  }
}

extension DossierGraph {
  /// Puts what the reader accepts into the graph, before the program looks for links of its own.
  ///
  /// Where the program finds the same, its reasons and places come behind the reader's word.
  mutating func linkAccepted(_ verdicts: [Verdict]) {
    guard !verdicts.isEmpty else { return }
    let nodes = NodeLookUp(self)
    index.verdicts = ReaderVerdicts(verdicts, nodes)
    for verdict in verdicts where verdict.value == .accepted {
      guard let kind = Link.Kind(rawValue: verdict.subject.kind),
        let from = nodes.nodes(verdict.subject.from).first,
        let to = nodes.end(of: kind, verdict.subject.to), from != to,
        kind != .sameAs || !from.isMotion || !to.isMotion
      else { continue }
      let place = links.count
      add(kind, from, to, .reader, .reader, [verdict.reason], proofs(of: from) + proofs(of: to))
      if links.count > place { index.addedByReader.insert(place) }
    }
  }

  /// A place that shows a node where no paper tells of the link itself.
  package func proofs(of node: Link.Node) -> [Proof] {
    switch node {
    case .document(let document):
      let record = documents[document].record
      let place = record.title?.evidence ?? record.kindEvidence ?? record.date?.evidence
      return [Proof(document: document, evidence: place ?? Evidence(0..<0))]
    case .motion(let motion):
      return motions[motion].mentions.prefix(1).map {
        Proof(document: $0.document, evidence: self.motion($0).evidence)
      }
    case .commitment(let document, let index):
      let evidence = documents[document].record.commitments[index].evidence
      return [Proof(document: document, evidence: evidence)]
    case .debate(let debate): return Array(debates[debate].sources.prefix(1))
    case .person(let person): return Array(people[person].sources.prefix(1))
    case .number, .body: return []
    }
  }
}

extension NodeLookUp {
  /// Where a link of a kind ends: at a motion where one is held, but a citation is of a number.
  fileprivate func end(of kind: Link.Kind, _ key: String) -> Link.Node? {
    let found = nodes(key)
    guard kind != .cites, kind != .isKamerstuk else {
      return found.first { if case .number = $0 { true } else { false } } ?? found.first
    }
    return found.first(where: \.isMotion) ?? found.first
  }
}

extension Link.Node {
  /// The node with the name of a body as its key has it, which other spellings share.
  fileprivate var folded: Self {
    if case .body(let name) = self { .body(NodeKey.folded(name)) } else { self }
  }

  var isMotion: Bool { if case .motion = self { true } else { false } }
}

internal import Kamerstukken

/// Papers that are held twice, and what changed between two versions of one.
extension Check {
  mutating func compareVersions() {
    for link in graph.links {
      guard case .document(let one) = link.from, case .document(let other) = link.to else {
        continue
      }
      let (newer, older) = (name(one, beside: other), name(other, beside: one))
      switch link.kind {
      case .sameAs:
        add(.duplicate, Phrase("\(newer) and \(older) are the same paper"), link.sources)
      case .versionOf:
        let changes = RecordChanges(
          from: graph.documents[other].record, to: graph.documents[one].record,
          isOrdered: !link.reasons.contains(DossierGraph.noOrder))
        add(
          .versionDiffers,
          Phrase("\(newer) and \(older) are versions of one paper: \(changes.text)"), link.sources)
      default: break
      }
    }
  }

  /// The name of a paper, with the begin of its digest where another has the same name.
  private func name(_ document: Int, beside other: Int) -> String {
    let (held, beside) = (graph.documents[document], graph.documents[other])
    return held.name == beside.name ? "\(held.name) (\(held.sha256.prefix(8)))" : held.name
  }
}

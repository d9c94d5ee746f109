internal import Kamerstukken

/// Papers that are held twice, and what changed between two versions of one.
extension Check {
  mutating func compareVersions() {
    for link in graph.links {
      guard case .document(let one) = link.from, case .document(let other) = link.to else {
        continue
      }
      let names = "\(graph.documents[one].name) and \(graph.documents[other].name)"
      switch link.kind {
      case .sameAs: add(.duplicate, "\(names) are the same paper", link.sources)
      case .versionOf:
        let changes = RecordChanges(
          from: graph.documents[other].record, to: graph.documents[one].record)
        add(
          .versionDiffers, "\(names) are versions of one paper: \(changes.text)", link.sources)
      default: break
      }
    }
  }
}

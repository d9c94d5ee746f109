internal import Kamerstukken

/// Promises that no held paper delivers.
extension Check {
  mutating func seekPromises() {
    for promise in graph.promises(asOf: asOf) {
      let term = promise.commitment.due.map { Phrase("due \($0.term)") } ?? Phrase("no term")
      switch promise.state {
      case .open:
        add(
          .commitmentOpen, Phrase("\(term), not held: \(promise.commitment.text)"),
          due: promise.commitment.due, [promise.source])
      case .overdue:
        add(
          .commitmentOverdue, Phrase("\(term): \(promise.commitment.text)"),
          due: promise.commitment.due,
          [promise.source])
      case .delivered, .closed: break
      }
    }
  }
}

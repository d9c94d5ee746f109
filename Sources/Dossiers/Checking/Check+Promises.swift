internal import Kamerstukken

/// Promises that no held paper delivers.
extension Check {
  mutating func seekPromises() {
    for promise in graph.promises(asOf: asOf) {
      let term = promise.commitment.due.map { "due \($0.term)" } ?? "no term"
      switch promise.state {
      case .open:
        add(
          .commitmentOpen, "\(term), not held: \(promise.commitment.text)",
          due: promise.commitment.due, [promise.source])
      case .overdue:
        add(
          .commitmentOverdue, "\(term): \(promise.commitment.text)", due: promise.commitment.due,
          [promise.source])
      case .delivered, .closed: break
      }
    }
  }
}

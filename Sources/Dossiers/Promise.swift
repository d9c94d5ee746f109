package import Kamerstukken

/// A promise to the Chamber, and how it stands on a day.
package struct Promise: Sendable {
  package enum State: Hashable, Sendable {
    case open
    /// Its last day lies before the day it is judged by.
    case overdue
    /// A later letter delivers it.
    case delivered(by: Link)
    /// The register says that it is done, in its own word.
    case closed(String)

    /// In one word: `open`, `overdue`, `delivered`, or the register's own.
    package var word: String {
      switch self {
      case .open: "open"
      case .overdue: "overdue"
      case .delivered: "delivered"
      case .closed(let word): word
      }
    }
  }

  package let commitment: Commitment
  package let state: State
  package let source: Proof
}

extension DossierGraph {
  /// The promises in the papers, in their order, judged by a day.
  package func promises(asOf: CalendarDate?) -> [Promise] {
    var delivering: [Link.Node: Link] = [:]
    // Words alone, which may be of another letter on the same thing, close no promise.
    for link in links where link.kind == .fulfils && link.confidence > .weak {
      delivering[link.to] = delivering[link.to] ?? link
    }
    return documents.indices.flatMap { document in
      documents[document].record.commitments.enumerated().map { index, commitment in
        let node = Link.Node.commitment(document: document, index: index)
        return Promise(
          commitment: commitment,
          state: state(of: commitment, in: document, delivered: delivering[node], asOf: asOf),
          source: Proof(document: document, evidence: commitment.evidence))
      }
    }
  }

  private func state(
    of commitment: Commitment, in document: Int, delivered: Link?, asOf: CalendarDate?
  ) -> Promise.State {
    if let delivered { return .delivered(by: delivered) }
    if let state = documents[document].register?.state?.text, Self.done.contains(state.lowercased())
    {
      return .closed(state)
    }
    if let latest = commitment.due?.latest, let asOf, latest < asOf { return .overdue }
    return .open
  }

  /// The register's words for a promise that is no longer open.
  private static let done: Set<String> = ["afgedaan", "voldaan", "nagekomen", "vervallen"]
}

/// What became of one paper that was handed in.
package enum Outcome: Hashable, Sendable {
  /// Neither its path nor its bytes were known.
  case new
  /// Its path was known with other bytes, which are kept.
  case changed
  /// Its bytes were held as another version of the reader read them; that reading is replaced.
  case reread
  /// Its bytes were held under another path; the path is added.
  case duplicate
  /// Its path, bytes and reading were held; nothing was written.
  case unchanged
  /// It was left out, and the rest of its batch was not.
  case failed(ArchiveError)
}

/// How many papers of a run had each outcome.
package struct OutcomeCounts: Hashable, Sendable {
  package var new = 0
  package var changed = 0
  package var reread = 0
  package var duplicate = 0
  package var unchanged = 0
  package var failed = 0

  package init() {}

  /// Counts one more paper.
  package mutating func count(_ outcome: Outcome) {
    switch outcome {
    case .new: new += 1
    case .changed: changed += 1
    case .reread: reread += 1
    case .duplicate: duplicate += 1
    case .unchanged: unchanged += 1
    case .failed: failed += 1
    }
  }
}

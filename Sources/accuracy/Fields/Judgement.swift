internal import TestAids

/// One field of one paper, and how it stands to the truth.
package struct Judgement: Sendable {
  package let paper: String
  package let field: Field
  /// Where in the record: `motions[0].advice[1].by`; `motions+2` is the third found, which no truth knows.
  package let place: String
  package internal(set) var verdict: Verdict
  let truth: JSONValue
  let found: JSONValue

  /// The judgement with what was found and what should have been.
  var described: String {
    "\(paper): \(place) is \(verdict.rawValue): \(found.plain) for \(truth.plain)"
  }
}

package import Kamerstukken

/// A reference as found in a text, before it has evidence: clean bytes and what they name.
package struct FoundReference: Equatable, Sendable {
  package var range: Range<Int>
  package var kind: Reference.Kind
  package var ids: [String]
  package var isJoint = false
  package var role = Reference.Role.cites
  package var chamber: String?
  package var session: ParliamentaryYear?
  package var pages: String?
  package var rijkswet: String?
  /// The two ends of a range that is too long to write out.
  package var tooLong: ClosedRange<Int>?

  init(_ range: Range<Int>, _ kind: Reference.Kind, _ ids: [String]) {
    self.range = range
    self.kind = kind
    self.ids = ids
  }
}

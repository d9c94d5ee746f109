package import Kamerstukken

/// One person: every mention of a Member or of somebody who signed, taken together.
package struct PersonIdentity: Sendable {
  /// The fullest name that a paper gives.
  package internal(set) var name: PersonName
  package internal(set) var offices: [String]
  package internal(set) var parties: [String]
  package internal(set) var sources: [Proof]
}

package import Kamerstukken

/// One person: every mention of a Member or of somebody who signed, taken together.
package struct PersonIdentity: Sendable {
  /// The fullest name that a paper gives.
  package internal(set) var name: PersonName
  package internal(set) var offices: [String]
  package internal(set) var parties: [String]
  package internal(set) var sources: [Proof]
  /// Why a surname alone was taken for this person; empty where every paper gives the whole name.
  package internal(set) var mergeReasons: [Phrase] = []
  /// What keeps this person apart from another of that name.
  package internal(set) var distinction: String?

  package init(name: PersonName, offices: [String], parties: [String], sources: [Proof]) {
    self.name = name
    self.offices = offices
    self.parties = parties
    self.sources = sources
  }

  /// The name by which a drawing or a verdict knows the person.
  package var key: String {
    NodeKey.person(name) + (distinction.map { "|\($0)" } ?? "")
  }
}

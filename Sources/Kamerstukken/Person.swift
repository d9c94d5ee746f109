/// Somebody a paper names, with the office or party it gives.
package struct Person: Hashable, Sendable {
  package var name: PersonName
  package var office: String?
  package var party: String?
  package var evidence: Evidence

  package init(name: PersonName, office: String? = nil, party: String? = nil, evidence: Evidence) {
    self.name = name
    self.office = office
    self.party = party
    self.evidence = evidence
  }
}

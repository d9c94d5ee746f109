/// Who sends a paper: the ministry, the part of it, and from which of the paper's marks that was read.
package struct Sender: Hashable, Sendable {
  package enum Basis: String, Sendable, CaseIterable { case head, address, signature, kenmerk }

  package var ministry: Ministry?
  /// The unit as the head prints it, its lines joined: `Directoraat-Generaal Politie en Veiligheidsregio's`.
  package var organisation: String?
  package var basis: Basis
  package var evidence: Evidence

  package init(ministry: Ministry?, organisation: String?, basis: Basis, evidence: Evidence) {
    self.ministry = ministry
    self.organisation = organisation
    self.basis = basis
    self.evidence = evidence
  }
}

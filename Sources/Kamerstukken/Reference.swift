/// One place where a paper refers to another, and what it refers to.
package struct Reference: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case kamerstuk, dossier, handelingen, aanhangsel, zaak, document, activiteit, toezegging
    case staatsblad, staatscourant, tractatenblad, eu, ecli, bijlage, kenmerk
  }

  package enum Role: String, Sendable, CaseIterable { case cites, replaces, unresolved }

  package var kind: Kind
  /// The canonical ids in the order written; of a joint number only the first is an address.
  package var ids: [String]
  /// One number printed under several dossiers.
  package var isJoint: Bool
  package var role: Role
  /// The reference as it stands in the clean text.
  package var raw: String
  /// Where written.
  package var chamber: Chamber?
  package var session: ParliamentaryYear?
  /// The pages as written: `12-13`.
  package var pages: String?
  /// A number of the Rijkswet series beside the dossier: `R2064`.
  package var rijkswet: String?
  /// The number of the footnote the reference stands in.
  package var footnote: String?
  /// The words that the footnote's mark hangs on.
  package var anchor: Passage?
  package var evidence: Evidence

  package init(
    kind: Kind, ids: [String], isJoint: Bool = false, role: Role = .cites, raw: String,
    chamber: Chamber? = nil, session: ParliamentaryYear? = nil, pages: String? = nil,
    rijkswet: String? = nil, footnote: String? = nil, anchor: Passage? = nil, evidence: Evidence
  ) {
    self.kind = kind
    self.ids = ids
    self.isJoint = isJoint
    self.role = role
    self.raw = raw
    self.chamber = chamber
    self.session = session
    self.pages = pages
    self.rijkswet = rijkswet
    self.footnote = footnote
    self.anchor = anchor
    self.evidence = evidence
  }
}

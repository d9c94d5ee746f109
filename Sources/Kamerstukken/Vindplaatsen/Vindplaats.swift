/// What a reference points at (*vindplaats*): the one value of its kind.
///
/// Each prints as its canonical id, as the official citation, as people say it, and as its official address; what is
/// printed can be read back, with its kind.
package enum Vindplaats: Hashable, Sendable {
  case kamerstuk(KamerstukNumber)
  case dossier(DossierNumber)
  case handelingen(SittingNumber)
  case aanhangsel(AppendixNumber)
  case register(RegisterNumber)
  case toezegging(CommitmentNumber)
  case gazette(GazetteNumber)
  case eu(UnionNumber)
  case ecli(CaseLawID)
  /// An attachment of a letter, by the number in its address: `blg-1184123`.
  case bijlage(Int)
}

extension Vindplaats {
  package var kind: Reference.Kind {
    switch self {
    case .kamerstuk: .kamerstuk
    case .dossier: .dossier
    case .handelingen: .handelingen
    case .aanhangsel: .aanhangsel
    case .register(let number):
      switch number.subject {
      case .document: .document
      case .zaak: .zaak
      case .activiteit: .activiteit
      }
    case .toezegging: .toezegging
    case .gazette(let number):
      switch number.gazette {
      case .staatsblad: .staatsblad
      case .staatscourant: .staatscourant
      case .tractatenblad: .tractatenblad
      }
    case .eu: .eu
    case .ecli: .ecli
    case .bijlage: .bijlage
    }
  }

  /// The dossier it is or belongs to.
  package var dossier: DossierNumber? {
    switch self {
    case .kamerstuk(let number): number.dossier
    case .dossier(let number): number
    default: nil
    }
  }

  /// Reads a canonical id together with its kind; nothing where the id is not of that kind.
  package init?(kind: Reference.Kind, id: String) {
    let found: Vindplaats? =
      switch kind {
      case .kamerstuk: KamerstukNumber(id: id).map(Self.kamerstuk)
      case .dossier: DossierNumber(id: id).map(Self.dossier)
      case .handelingen: SittingNumber(id: id).map(Self.handelingen)
      case .aanhangsel: AppendixNumber(id: id).map(Self.aanhangsel)
      case .document, .zaak, .activiteit: RegisterNumber(id: id).map(Self.register)
      case .toezegging: CommitmentNumber(id: id).map(Self.toezegging)
      case .staatsblad, .staatscourant, .tractatenblad: GazetteNumber(id: id).map(Self.gazette)
      case .eu: UnionNumber(id: id).map(Self.eu)
      case .ecli: CaseLawID(id: id).map(Self.ecli)
      case .bijlage:
        id.hasPrefix("blg-") ? Int(id.dropFirst(4)).flatMap { $0 > 0 ? .bijlage($0) : nil } : nil
      case .kenmerk: nil
      }
    guard let found, found.kind == kind else { return nil }
    self = found
  }
}

extension Vindplaats: CustomStringConvertible {
  /// The canonical id.
  package var description: String {
    switch self {
    case .kamerstuk(let number): number.description
    case .dossier(let number): number.description
    case .handelingen(let number): number.description
    case .aanhangsel(let number): number.description
    case .register(let number): number.description
    case .toezegging(let number): number.description
    case .gazette(let number): number.description
    case .eu(let number): number.description
    case .ecli(let number): number.description
    case .bijlage(let number): "blg-\(number)"
    }
  }

  /// The official citation (Aanwijzing 3.43): `Kamerstukken II 2022/23, 26643, nr. 1001`.
  ///
  /// `chamber` and `session`: of a kamerstuk or dossier, where known; the others hold their own.
  package func citation(chamber: Chamber? = nil, session: ParliamentaryYear? = nil) -> String {
    switch self {
    case .kamerstuk(let number): number.citation(chamber: chamber, session: session)
    case .dossier(let number): number.citation(chamber: chamber, session: session)
    case .handelingen(let number): number.citation
    case .aanhangsel(let number): number.citation
    case .gazette(let number): number.citation
    case .eu(let number): number.citation
    case .register, .toezegging, .ecli, .bijlage: description
    }
  }

  /// How people say it: `26 643, nr. 1001`; a dossier `36 600 XVI`; the others as they are cited.
  package var spoken: String {
    switch self {
    case .kamerstuk(let number): number.spoken
    case .dossier(let number): number.spoken
    default: citation()
    }
  }

  /// The address of the official publication, or nothing where there is none of that form.
  package var address: String? {
    switch self {
    case .kamerstuk(let number): number.address
    case .dossier(let number): number.address
    case .handelingen, .aanhangsel, .gazette, .bijlage:
      "https://zoek.officielebekendmakingen.nl/\(self).html"
    case .ecli(let id): id.address
    case .eu(.celex(let number)):
      "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:\(number)"
    case .register, .toezegging, .eu: nil
    }
  }
}

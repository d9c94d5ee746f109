/// A ministry, by the abbreviation it uses of itself.
///
/// Every ministry since 2010, through each renaming; an older name keeps its own abbreviation, because a paper is
/// filed under the name it was sent under.
package enum Ministry: String, Hashable, Sendable, CaseIterable {
  case az = "AZ"
  case aenm = "AenM"
  case buZa = "BuZa"
  case bzk = "BZK"
  case defensie = "Defensie"
  case elI = "EL&I"
  case ez = "EZ"
  case ezk = "EZK"
  case financiën = "Financiën"
  case ienM = "IenM"
  case ienW = "IenW"
  case jenV = "JenV"
  case kgg = "KGG"
  case lnv = "LNV"
  case lvvn = "LVVN"
  case ocw = "OCW"
  case szw = "SZW"
  case venJ = "VenJ"
  case vro = "VRO"
  case vws = "VWS"

  /// The name as offices carry it: «Minister van …».
  package var name: String {
    switch self {
    case .az: "Algemene Zaken"
    case .aenm: "Asiel en Migratie"
    case .buZa: "Buitenlandse Zaken"
    case .bzk: "Binnenlandse Zaken en Koninkrijksrelaties"
    case .defensie: "Defensie"
    case .elI: "Economische Zaken, Landbouw en Innovatie"
    case .ez: "Economische Zaken"
    case .ezk: "Economische Zaken en Klimaat"
    case .financiën: "Financiën"
    case .ienM: "Infrastructuur en Milieu"
    case .ienW: "Infrastructuur en Waterstaat"
    case .jenV: "Justitie en Veiligheid"
    case .kgg: "Klimaat en Groene Groei"
    case .lnv: "Landbouw, Natuur en Voedselkwaliteit"
    case .lvvn: "Landbouw, Visserij, Voedselzekerheid en Natuur"
    case .ocw: "Onderwijs, Cultuur en Wetenschap"
    case .szw: "Sociale Zaken en Werkgelegenheid"
    case .venJ: "Veiligheid en Justitie"
    case .vro: "Volkshuisvesting en Ruimtelijke Ordening"
    case .vws: "Volksgezondheid, Welzijn en Sport"
    }
  }

  /// The last part of the ministry's page on rijksoverheid.nl, in small letters.
  private static let pages: [String: Ministry] = [
    "az": .az, "aenm": .aenm, "asielenmigratie": .aenm, "bz": .buZa, "buza": .buZa, "bzk": .bzk,
    "defensie": .defensie, "def": .defensie, "eleni": .elI, "ez": .ez, "ezk": .ezk,
    "fin": .financiën,
    "financien": .financiën, "ienm": .ienM, "ienw": .ienW, "jenv": .jenV, "venj": .venJ,
    "kgg": .kgg,
    "lnv": .lnv, "lvvn": .lvvn, "ocw": .ocw, "szw": .szw, "vro": .vro, "vws": .vws,
    "financiën": .financiën, "el&i": .elI, "nctv": .jenV,
  ]

  /// The ministry whose page name or abbreviation this is: `jenv`, `JenV`, `MinBZK`.
  package init?(abbreviation: String) {
    let name = abbreviation.lowercased()
    // `www.minszw.nl`: the page of a ministry under its own name.
    let bare = name.hasPrefix("min") ? String(name.dropFirst(3)) : name
    guard let found = Self.pages[name] ?? Self.pages[bare] else { return nil }
    self = found
  }

  /// The ministry an office's name speaks of: «Justitie en Veiligheid», «BZK», «Binnenlandse Zaken».
  ///
  /// Posts for a subject within a ministry («voor Rechtsbescherming», «Digitalisering») belong to the ministry that
  /// housed them since 2010; a post that moved between ministries names none.
  package init?(officeName: String) { self.init(foldedName: Folding.folded(officeName)) }

  /// The ministry of an office's name in small letters without accents.
  init?(foldedName folded: String) {
    if let exact = Self.names[folded] ?? Self.posts[folded] {
      self = exact
      return
    }
    guard let abbreviated = Self(abbreviation: folded) else { return nil }
    self = abbreviated
  }

  private static let names = Dictionary(
    uniqueKeysWithValues: allCases.map { (Folding.folded($0.name), $0) })

  private static let posts: [String: Ministry] = [
    "binnenlandse zaken": .bzk, "koninkrijksrelaties en digitalisering": .bzk,
    "digitalisering en koninkrijksrelaties": .bzk, "digitalisering": .bzk,
    "koninkrijksrelaties": .bzk,
    "volkshuisvesting en ruimtelijke ordening": .vro, "rechtsbescherming": .jenV,
    "buitenlandse handel en ontwikkelingssamenwerking": .buZa,
    "buitenlandse handel en ontwikkelingshulp": .buZa, "natuur en stikstof": .lnv,
    "klimaat en energie": .ezk, "langdurige zorg en sport": .vws, "medische zorg": .vws,
    "primair en voortgezet onderwijs": .ocw, "armoedebeleid, participatie en pensioenen": .szw,
    "fiscaliteit en belastingdienst": .financiën, "toeslagen en douane": .financiën,
    "asiel en migratie": .aenm, "justitie": .jenV,
    "wonen en rijksdienst": .bzk, "immigratie en asiel": .bzk,
    "immigratie, integratie en asiel": .bzk, "herstel groningen": .bzk,
    "medische zorg en sport": .vws, "langdurige en maatschappelijke zorg": .vws,
    "jeugd, preventie en sport": .vws, "participatie en integratie": .szw,
    "openbaar vervoer en milieu": .ienW, "fiscaliteit, belastingdienst en douane": .financiën,
    "herstel en toeslagen": .financiën, "basis- en voortgezet onderwijs en media": .ocw,
    "mijnbouw": .ezk, "buitenlandse handel": .buZa,
    "justitie en veiligheid (rechtsbescherming)": .jenV,
  ]
}

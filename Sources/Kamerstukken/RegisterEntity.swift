/// One entity of the Chamber's register: what is kept of its properties, and the entities it names.
///
/// The kinds and names are those of the open data's own description (Gegevensmagazijn, OData v4). Properties that are
/// not listed here are left out; so are unknown kinds, but what is known inside of them is kept.
package struct RegisterEntity: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case zaak = "Zaak"
    case document = "Document"
    case besluit = "Besluit"
    case stemming = "Stemming"
    case toezegging = "Toezegging"
    case persoon = "Persoon"
    case fractie = "Fractie"
    case kamerstukdossier = "Kamerstukdossier"
    case agendapunt = "Agendapunt"
    case activiteit = "Activiteit"
  }

  package let kind: Kind
  /// The register's own key, a GUID in small letters.
  package let id: String
  /// When the register changed it last, as it writes that; empty where it does not say.
  package let changed: String
  package let isDeleted: Bool
  /// By name; only those that say something.
  package private(set) var properties: [String: String]
  /// The keys of the entities it names, sorted.
  package private(set) var related: [String]
  /// The base name of the file it was read from.
  package private(set) var file: String
  /// The line of the file on which it begins, from 1.
  package private(set) var line: Int

  package init(
    kind: Kind, id: String, changed: String, isDeleted: Bool = false,
    properties: [String: String], related: [String] = [], file: String, line: Int
  ) {
    self.kind = kind
    self.id = id
    self.changed = changed
    self.isDeleted = isDeleted
    self.properties = properties
    self.related = related
    self.file = file
    self.line = line
  }

  package subscript(name: String) -> String? { properties[name] }

  /// The register's number of it: `2024Z21744`, `2024D12345`, `TZ202306-026`.
  package var number: String? { kind == .document ? self["DocumentNummer"] : self["Nummer"] }

  /// The number under which it is published, canonical.
  package var kamerstuk: String? { self[Kind.kamerstuk] }

  /// The day that a property gives, without its hour: `2024-09-25T00:00:00+02:00`.
  package func day(_ name: String) -> CalendarDate? {
    self[name].flatMap { CalendarDate(iso: String($0.prefix(10))) }
  }
}

extension RegisterEntity {
  /// Whether another reading says the same, wherever it stands.
  package func saysSame(as other: Self) -> Bool {
    var moved = other
    moved.file = file
    moved.line = line
    return moved == self
  }

  /// What two readings of one entity give together, whichever came first.
  ///
  /// The one that the register changed last stands. Of two that it changed at the same moment, each property that
  /// either gives stands, and the greater where they give two. What hangs on an expansion, which a page may lack, stays:
  /// the related entities and the number of the publication.
  package func merged(with other: Self) -> Self {
    let isOlder = (changed, other.file, other.line) < (other.changed, file, line)
    let (newer, older) = isOlder ? (other, self) : (self, other)
    var merged = newer
    if newer.changed == older.changed {
      for (name, value) in older.properties {
        merged.properties[name] = max(newer[name] ?? value, value)
      }
    }
    let published = [self, other].compactMap { reading in
      reading.kamerstuk.map { (reading[Kind.kamerstukChanged] ?? reading.changed, $0) }
    }.max { $0 < $1 }
    merged.properties[Kind.kamerstuk] = published?.1
    merged.properties[Kind.kamerstukChanged] =
      published?.0 == merged.changed ? nil : published?.0
    merged.related = Set(related).union(other.related).sorted()
    return merged
  }
}

extension RegisterEntity.Kind {
  /// What is kept of each kind, in the order in which it is shown.
  package var properties: [String] {
    switch self {
    case .zaak:
      [
        "Nummer", "Soort", "Titel", "Onderwerp", "GestartOp", "Vergaderjaar", "Volgnummer",
        "Kabinetsappreciatie", "Status", "Afgedaan", "Termijn", Self.kamerstuk,
      ]
    case .document:
      [
        "DocumentNummer", "Soort", "Titel", "Onderwerp", "Datum", "Vergaderjaar", "Volgnummer",
        "Aanhangselnummer", "KenmerkAfzender", Self.kamerstuk,
      ]
    case .besluit: ["BesluitSoort", "BesluitTekst", "StemmingsSoort", "Opmerking", "Status"]
    case .stemming: ["ActorNaam", "ActorFractie", "Soort", "FractieGrootte", "Vergissing"]
    case .toezegging:
      [
        "Nummer", "Tekst", "Status", "DatumNakoming", "KamerbriefNakoming", "Ministerie", "Naam",
        "Functie", "AanmaakDatum", "Datum",
      ]
    case .persoon:
      ["Nummer", "Roepnaam", "Initialen", "Tussenvoegsel", "Achternaam", "Functie", "Fractielabel"]
    case .fractie: ["Afkorting", "NaamNL", "DatumActief", "DatumInactief"]
    case .kamerstukdossier: ["Nummer", "Toevoeging", "Titel", "Afgesloten"]
    case .agendapunt: ["Nummer", "Onderwerp"]
    case .activiteit: ["Nummer", "Soort", "Onderwerp", "Datum"]
    }
  }

  /// The canonical number of the publication, which is no property of the register itself.
  package static let kamerstuk = "Kamerstuk"

  /// When the reading that gave this number was changed, where a later one without it stands.
  package static let kamerstukChanged = "KamerstukChanged"
}

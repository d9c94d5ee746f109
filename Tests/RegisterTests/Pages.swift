import Kamerstukken
import Register

/// Small pages of the register, in the form of the open data and with facts of our own.
enum Pages {
  static let zaak = """
    {"Id": "A1", "Nummer": "2024Z00001", "Soort": "Motie", "Titel": "Registers", "Status": "Vrijgegeven",
     "Onderwerp": "Gewijzigde motie van de leden Jansen en De Vries c.s. over  open registers (t.v.v. 26643-17)",
     "GestartOp": "2024-03-05T00:00:00+01:00", "Vergaderjaar": "2023-2024", "Volgnummer": 21,
     "Kabinetsappreciatie": "Oordeel Kamer", "Verwijderd": false, "ApiGewijzigdOp": "2024-04-01T10:00:00Z",
     "Nieuw": {"veld": [1, 2]},
     "Document": [{"Id": "D1", "Soort": "Motie (gewijzigd/nader)", "DocumentNummer": "2024D00009",
       "Onderwerp": "Gewijzigde motie", "Datum": "2024-03-06T00:00:00+01:00", "ApiGewijzigdOp": "2024-04-01T10:00:00Z",
       "HuidigeDocumentVersie": {"Id": "V1", "ExterneIdentifier": "kst-26643-21"}}]}
    """

  static let votes = """
    {"value": [
     {"Id": "S1", "Besluit_Id": "B1", "Soort": "Voor", "FractieGrootte": 9, "ActorNaam": "D66", "ActorFractie": "D66",
      "Vergissing": false, "ApiGewijzigdOp": "2024-05-01T10:00:00Z",
      "Besluit": {"Id": "B1", "BesluitSoort": "Stemmen - aangenomen", "BesluitTekst": "Aangenomen.",
       "StemmingsSoort": "Met handopsteken", "Agendapunt_Id": "P1", "ApiGewijzigdOp": "2024-05-01T10:00:00Z",
       "Agendapunt": {"Id": "P1", "Nummer": "2024P00003", "Onderwerp": "Stemmingen",
        "Activiteit": {"Id": "K1", "Nummer": "2024A00001", "Datum": "2024-03-12T00:00:00+01:00"},
        "Zaak": [{"Id": "A1", "Nummer": "2024Z00001", "Soort": "Motie"}]}}},
     {"Id": "S2", "Besluit_Id": "B1", "Soort": "Tegen", "FractieGrootte": 3, "ActorNaam": "SGP",
      "ActorFractie": "SGP", "Vergissing": true, "ApiGewijzigdOp": "2024-05-01T10:00:00Z"}
    ]}
    """

  static let promise = """
    [{"Id": "T1", "Nummer": "TZ202403-001", "Tekst": "De minister informeert de Kamer voor de zomer over registers.",
      "Status": "Openstaand", "Functie": "minister van Justitie en Veiligheid", "DatumNakoming": "2024-06-30T00:00:00",
      "AanmaakDatum": "2024-03-05T00:00:00"}]
    """

  static func entities(_ text: String, file: String = "page.json") throws -> [RegisterEntity] {
    var isRead = false
    var stream = EntityStream {
      defer { isRead = true }
      return isRead ? [] : Array(text.utf8)
    }
    var entities: [RegisterEntity] = []
    while let entity = try stream.next() {
      entities += try EntityReader.entities(in: entity, file: file)
    }
    return entities
  }
}

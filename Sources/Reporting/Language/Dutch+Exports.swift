extension Dutch {
  /// What exports say: the columns of the tables, the headings of documents and notes, how sure something is.
  static let exports: [String: String] = exportFormats.merging(exportTables) { first, _ in first }
    .merging(exportDocuments) { first, _ in first }

  private static let exportFormats: [String: String] = [
    "everything in one object: records, motions, links, events, promises and findings":
      "alles in één object: records, moties, verbanden, gebeurtenissen, toezeggingen en bevindingen",
    "the same, one object a line, for programs that read as they go":
      "hetzelfde, één object per regel, voor programma's die al lezend verwerken",
    "one row an event, with its place and digest, safe for spreadsheets; --raw for programs":
      "één rij per gebeurtenis, met vindplaats en sha256, veilig voor rekenbladen; --raw voor programma's",
    "a document for people: histories with every quote and its line, as Markdown":
      "een document voor lezers: geschiedenissen met elk citaat en zijn regel, in Markdown",
    "the inventory of a Woo request as a table: numbered, in order of date, copies marked":
      "de inventarislijst bij een Woo-verzoek: genummerd, op datum, dubbele stukken gemerkt",
  ]

  private static let exportTables: [String: String] = [
    "date": "datum", "earliest": "vroegst", "latest": "laatst", "date_reason": "datum_reden",
    "sure": "zekerheid", "what": "wat", "text": "tekst", "who": "wie", "motion": "motie",
    "motion_key": "motie_sleutel", "motion_address": "motie_adres", "dossier": "dossier",
    "advice": "appreciatie", "given": "gegeven_in", "condition": "voorwaarde",
    "reasons": "redenen", "quote": "citaat", "file": "bestand", "page": "pagina", "line": "regel",
    "sha256": "sha256", "paper_address": "stuk_adres", "more_sources": "meer_bronnen",
    "program": "programma", "as_of": "peildatum",
    "No.": "Nr.", "Date": "Datum", "Kind": "Soort document", "Title": "Titel",
    "Sender": "Afzender", "Addressee": "Ontvanger", "Kenmerk": "Kenmerk",
    "Kamerstuk": "Kamerstuk", "Dossier": "Dossier", "Pages": "Aantal pagina's",
    "Duplicate or version": "Dubbel of versie", "Grounds found": "Aangetroffen gronden",
    "Assessment": "Beoordeling", "Remarks": "Opmerkingen", "File name": "Bestandsnaam",
    "Bytes": "Bytes", "SHA-256": "SHA-256", "Program": "Programma", "As-of date": "Peildatum",
    "duplicate of no. {1} ({2})": "dubbel van nr. {1} ({2})",
    "earlier version of no. {1} ({2})": "eerdere versie van nr. {1} ({2})",
    "later version of no. {1} ({2})": "latere versie van nr. {1} ({2})",
    "other version of no. {1} ({2})": "andere versie van nr. {1} ({2})",
    "no ground given": "geen grond vermeld",
    "the reader's: {1}": "van de lezer: {1}",
    "the reader's: {1}; the paper gives {2}": "van de lezer: {1}; het stuk geeft {2}",
    "stated": "letterlijk", "inferred": "afgeleid", "the reader's": "van de lezer",
    "date inferred": "datum afgeleid", "other": "overig", "open": "open",
    "overdue": "over de termijn", "delivered": "nagekomen",
  ]

  private static let exportDocuments: [String: String] = [
    "Everything that is held": "Alles wat in het archief zit",
    "Made by": "Gemaakt met", "Source files": "Bronnen", "no date": "geen datum",
    "What is stated stands in the paper at that line; what is inferred was concluded from papers together, with the reason beside it; what is the reader's was decided by a reader.":
      "Wat letterlijk is, staat op die regel in het stuk; wat afgeleid is, is uit stukken samen geconcludeerd, met de reden erbij; wat van de lezer is, heeft een lezer beslist.",
    "Motions": "Moties",
    "Papers and promises in order of date": "Stukken en toezeggingen op datum",
    "Number": "Nummer", "not in these papers": "niet in deze stukken",
    "Submitted by": "Ingediend door", "no Member named": "geen lid genoemd",
    "Co-signed by": "Medeondertekend door", "State": "Stand",
    "Opinion in the register": "Appreciatie in het register van de Kamer",
    "the motion itself": "de motie zelf", "advises on it": "adviseert erover",
    "answers it": "antwoordt erop", "carries it out": "voert haar uit",
    "speaks of it": "noemt haar",
    "Sure": "Zekerheid", "What": "Wat", "Where it stands": "Vindplaats", "Why": "Waarom",
    "Promises": "Toezeggingen", "Due": "Termijn", "By": "Door", "Promise": "Toezegging",
    "Findings": "Bevindingen", "Code": "Code", "Finding": "Bevinding", "File": "Bestand",
    "register": "register",
    "cites": "verwijst naar", "is": "is", "advises on": "adviseert over",
    "accompanies": "hoort bij", "answers": "antwoordt op", "carries out": "voert uit",
    "replaces": "vervangt", "debated in": "behandeld in", "submitted by": "ingediend door",
    "signed by": "ondertekend door", "sent to": "gezonden aan", "fulfils": "komt na",
    "same as": "zelfde als", "version of": "versie van",
  ]
}

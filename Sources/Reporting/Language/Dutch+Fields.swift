extension Dutch {
  /// The fields of a record and the rules by which they were read.
  static let fields: [String: String] = [
    "date": "datum",
    "kind": "soort",
    "sender": "afzender",
    "file": "bestand",
    "the reader's own word, which every answer about papers together uses":
      "het eigen woord van de lezer, dat elk antwoord over stukken samen gebruikt",
    "the digest of the file's bytes": "de controlesom van de bytes van het bestand",
    "what stands on the paper, never its file name": "wat op het stuk staat, nooit de bestandsnaam",
    "the subject label, else the head's text that nothing else explains":
      "het label van het onderwerp, anders de tekst van de kop die niets anders verklaart",
    "dossier title": "dossiertitel",
    "between the dossier's number and the paper's":
      "tussen het nummer van het dossier en dat van het stuk",
    "undated: no older than the last day it tells of":
      "ongedateerd: niet ouder dan de laatste dag waarvan het spreekt",
    "the letterhead's date; for a motie «Voorgesteld»":
      "de datum van het briefhoofd; bij een motie «Voorgesteld»",
    "deadline": "beslistermijn",
    "the label «Beslistermijn» or «Deadline»": "het label «Beslistermijn» of «Deadline»",
    "status": "status",
    "a line that begins with TER": "een regel die met TER begint",
    "the value of «Ons kenmerk», «Kenmerk» or «Onze referentie»":
      "de waarde van «Ons kenmerk», «Kenmerk» of «Onze referentie»",
    "other kenmerk ({1})": "ander kenmerk ({1})",
    "the label says whose it is": "het label zegt van wie het is",
    "the number printed in its own head": "het nummer dat in de eigen kop staat",
    "read from the {1}": "gelezen uit: {1}",
    "addressee": "geadresseerde",
    "the label «Aan», or an office alone in the head":
      "het label «Aan», of een ambt alleen in de kop",
    "an office and the name under it; in a motie the lines below its close":
      "een ambt met de naam eronder; in een motie de regels onder het slot",
    "section": "onderdeel",
    "{1}{2}, lines {3}–{4}": "{1}{2}, regels {3}–{4}",
    "a heading by its number, its known name or its bold line":
      "een kop, herkend aan nummer, bekende naam of vette regel",
    "the text of the section that asks for a decision":
      "de tekst van het onderdeel dat een besluit vraagt",
    "{1} (one number, printed under each dossier)": "{1} (één nummer, onder elk dossier gedrukt)",
    "{1}, footnote {2}": "{1}, voetnoot {2}",
    "{1} at «{2}»": "{1} bij «{2}»",
    "reference": "verwijzing",
    "the grammar of citations, by its label or its form":
      "de grammatica van verwijzingen, aan label of vorm",
    "no Member named": "geen Kamerlid genoemd",
    "the word «motie» with the Members behind or before it":
      "het woord «motie» met de Kamerleden erachter of ervoor",
    "request": "verzoek",
    "the operative clause, word for word where it stands so":
      "het dictum, woord voor woord waar het zo staat",
    "advice": "oordeel",
    "{1}, by {2}, {3}": "{1}, door {2}, {3}",
    "the Chamber's own words for an opinion; who gave it is the office the sentence names":
      "de eigen woorden van de Kamer voor een oordeel; wie het gaf is het ambt dat de zin noemt",
    "letter": "brief",
    "the word «brief» with a day or a number of its own":
      "het woord «brief» met een eigen dag of nummer",
    "debate": "debat",
    "a kind of debate with its title or day": "een soort debat met titel of dag",
    "{1} (by {2}, {3})": "{1} (door {2}, {3})",
    "{1} (by {2})": "{1} (door {2})",
    "promise": "toezegging",
    "somebody will inform the Chamber or send it something":
      "iemand zal de Kamer informeren of haar iets sturen",
    "note": "opmerking",
    "code {1}": "code {1}",
    "not understood": "niet begrepen",
    "lines {1}–{2} of a head": "regels {1}–{2} van een kop",
    "no recogniser knew them": "geen herkenner kende ze",
  ]
}

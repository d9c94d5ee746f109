extension Dutch {
  /// What exports for reference managers, calendars, feeds, timelines and graphs say of themselves.
  static let feeds: [String: String] = [
    "Written by {1}": "Geschreven door {1}",
    "Of: {1}": "Van: {1}",
    "Of everything that is held": "Van alles wat aanwezig is",
    "As-of date: {1}": "Peildatum: {1}",
    "As-of date: none known": "Peildatum: niet bekend",
    "Source: {1}, sha256 {2}": "Bron: {1}, sha256 {2}",
    "Source: {1}, of the Chamber's register, sha256 {2}":
      "Bron: {1}, uit het register van de Kamer, sha256 {2}",
    "{1} (inferred)": "{1} (afgeleid)",
    "{1} (the reader's)": "{1} (van de lezer)",
    "inferred: {1}": "afgeleid: {1}",
    "inferred, {1}: {2}": "afgeleid, {1}: {2}",
    "Corrected by the reader: {1}": "Verbeterd door de lezer: {1}",
    "Date: {1}": "Datum: {1}",
    "By: {1}": "Door: {1}",
    "Term as printed: «{1}»": "Termijn zoals die er staat: «{1}»",

    "Each paper as an item with its Dutch citation (CSL-JSON), for Zotero or Pandoc.":
      "Elk stuk als item met zijn Nederlandse vindplaats (CSL-JSON), voor Zotero of Pandoc.",
    "Each paper as an item with its Dutch citation (RIS), for EndNote or Zotero.":
      "Elk stuk als item met zijn Nederlandse vindplaats (RIS), voor EndNote of Zotero.",
    "Kenmerk: {1}": "Kenmerk: {1}",
    "It is {1} ({2})": "Het is {1} ({2})",
    "The parliamentary year, {1}, is inferred from the date":
      "Het vergaderjaar, {1}, is afgeleid van de datum",
    "The date is inferred": "De datum is afgeleid",
    "Not before {1} (inferred: {2})": "Niet voor {1} (afgeleid: {2})",

    "The events as JSON for TimelineJS, for a page of a newspaper.":
      "De gebeurtenissen als JSON voor TimelineJS, voor een pagina van een krant.",
    "All papers held": "Alle aanwezige stukken",
    "Left out, since nothing of their date is known: {1} events":
      "Weggelaten, omdat van hun datum niets bekend is: {1} gebeurtenissen",

    "The last days of commitments and memos as a calendar, for any agenda.":
      "De laatste dagen van toezeggingen en beslisnota's als kalender, voor elke agenda.",
    "Kamerspoor: deadlines": "Kamerspoor: termijnen",
    "Kamerspoor: deadlines of {1}": "Kamerspoor: termijnen van {1}",
    "Memo due: {1}": "Beslisnota uiterlijk: {1}",
    "Promise due: {1}": "Toezegging uiterlijk: {1}",
    "memo deadline": "termijn van beslisnota",
    "commitment": "toezegging",
    "State: {1}, judged by {2}": "Stand: {1}, beoordeeld naar {2}",
    "no known day": "geen bekende dag",
    "Delivered by: {1} ({2})": "Nagekomen met: {1} ({2})",
    "When: {1} ({2})": "Wanneer: {1} ({2})",
    "reckoned from another day": "gerekend vanaf een andere dag",
    "read by the table of terms": "gelezen met de tabel van termijnen",

    "What came, newest first, as an Atom feed; with --since only what is new, else everything.":
      "Wat erbij kwam, het nieuwste eerst, als Atom-feed; met --since alleen wat nieuw is, anders alles.",
    "Kamerspoor: new of {1}": "Kamerspoor: nieuw van {1}",
    "Kamerspoor: {1}": "Kamerspoor: {1}",
    "Kamerspoor: new papers": "Kamerspoor: nieuwe stukken",
    "Kamerspoor: all papers": "Kamerspoor: alle stukken",
    "dossier {1}": "dossier {1}",

    "The links as GraphML, for networkx, yEd and Cytoscape.":
      "De verbanden als GraphML, voor networkx, yEd en Cytoscape.",
    "The links as GEXF 1.3, for Gephi.": "De verbanden als GEXF 1.3, voor Gephi.",
    "The links as DOT, for Graphviz.": "De verbanden als DOT, voor Graphviz.",
    "The links of a motion or a dossier as a Mermaid flowchart, for a page of Markdown.":
      "De verbanden van een motie of dossier als stroomschema in Mermaid, voor een pagina Markdown.",

    "Papers, motions, people, events and links as FollowTheMoney entities, for Aleph.":
      "Stukken, moties, mensen, gebeurtenissen en verbanden als FollowTheMoney-entiteiten, voor Aleph.",
    "Some mentions are taken for this motion ({1}: {2})":
      "Sommige vermeldingen zijn voor deze motie gehouden ({1}: {2})",
    "Spoken of, and not held": "Genoemd, en niet aanwezig",
    "The end of the text is left out; it is too long":
      "Het eind van de tekst is weggelaten; die is te lang",
  ]
}

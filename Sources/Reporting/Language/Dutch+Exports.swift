extension Dutch {
  /// What exports say: the columns of the tables, the headings of documents and notes, how sure something is.
  static let exports: [String: String] = exportFormats.merging(exportTables) { first, _ in first }
    .merging(exportDocuments) { first, _ in first }
    .merging(exportTablesOfArchive) { first, _ in first }
    .merging(exportQuestions) { first, _ in first }

  private static let exportFormats: [String: String] = [
    "{1}, names left out at the reader's wish":
      "{1}, namen weggelaten op verzoek van de lezer",
    "{1} shows the archive itself, with every name; leave --redact-names out":
      "{1} toont het archief zelf, met alle namen; laat --redact-names weg",
    "Everything in one object: records, motions, links, events, promises and findings.":
      "Alles in één object: records, moties, verbanden, gebeurtenissen, toezeggingen en bevindingen.",
    "The same, one object a line, for programs that read as they go.":
      "Hetzelfde, één object per regel, voor programma's die al lezend verwerken.",
    "One row an event, with its place and digest, safe for spreadsheets; --raw for programs.":
      "Één rij per gebeurtenis, met vindplaats en sha256, veilig voor rekenbladen; --raw voor programma's.",
    "A document for people: histories with every quote and its line, as Markdown.":
      "Een document voor lezers: geschiedenissen met elk citaat en zijn regel, in Markdown.",
    "The inventory of a Woo request as a table: numbered, in order of date, copies marked.":
      "De inventarislijst bij een Woo-verzoek: genummerd, op datum, dubbele stukken gemerkt.",
  ]

  private static let exportTables: [String: String] = [
    "earliest": "vroegst", "latest": "laatst", "date_reason": "datum_reden",
    "sure": "zekerheid", "what": "wat", "text": "tekst", "who": "wie",
    "number_sure": "nummer_zeker", "motion_key": "motie_sleutel", "motion_address": "motie_adres",
    "dossier": "dossier",
    "given": "gegeven_in", "condition": "voorwaarde",
    "reasons": "redenen", "quote": "citaat", "page": "pagina", "line": "regel",
    "sha256": "sha256", "paper_address": "stuk_adres", "more_sources": "meer_bronnen",
    "program": "programma", "as_of": "peildatum",
    "Kind of document": "Soort document", "Sender": "Afzender", "Addressee": "Ontvanger",
    "Kenmerk": "Kenmerk",
    "Kamerstuk": "Kamerstuk", "Dossier": "Dossier", "Pages": "Aantal pagina's",
    "Duplicate or version": "Dubbel of versie", "Grounds found": "Aangetroffen gronden",
    "Already public at": "Reeds openbaar op", "Assessment": "Beoordeling", "Remarks": "Opmerkingen",
    "File name": "Bestandsnaam",
    "Bytes": "Bytes", "SHA-256": "SHA-256", "Program": "Programma", "As-of date": "Peildatum",
    "duplicate of no. {1} ({2})": "dubbel van nr. {1} ({2})",
    "earlier version of no. {1} ({2})": "eerdere versie van nr. {1} ({2})",
    "later version of no. {1} ({2})": "latere versie van nr. {1} ({2})",
    "other version of no. {1} ({2})": "andere versie van nr. {1} ({2})",
    "no ground given": "geen grond vermeld",
    "the reader's: {1}": "van de lezer: {1}",
    "the reader's: {1}; the paper gives {2}": "van de lezer: {1}; het stuk geeft {2}",
  ]

  private static let exportDocuments: [String: String] = [
    "Everything that is held": "Alles wat in het archief zit",
    "Made by": "Gemaakt met", "Source files": "Bronnen",
    "What is stated stands in the paper at that line; what is inferred was concluded from papers together, with the reason beside it; what is the reader's was decided by a reader.":
      "Wat letterlijk is, staat op die regel in het stuk; wat afgeleid is, is uit stukken samen geconcludeerd, met de reden erbij; wat van de lezer is, heeft een lezer beslist.",
    "Papers and promises in order of date": "Stukken en toezeggingen op datum",
    "not in these papers": "niet in deze stukken",
    "Opinion in the register": "Appreciatie in het register van de Kamer",
    "the motion itself": "de motie zelf", "advises on it": "adviseert erover",
    "answers it": "antwoordt erop", "carries it out": "voert haar uit",
    "speaks of it": "noemt haar", "Where it stands": "Vindplaats", "Why": "Waarom", "By": "Door",
    "register": "register",
    "A folder of linked notes: papers, motions, dossiers, debates and people, for Obsidian.":
      "Een map met gekoppelde notities: stukken, moties, dossiers, debatten en personen, voor Obsidian.",
    "papers": "stukken", "motions": "moties", "dossiers": "dossiers", "debates": "debatten",
    "people": "personen", "dossier {1}": "dossier {1}", "line {1}": "regel {1}",
    "page {1}, line {2}": "pagina {1}, regel {2}", "People": "Personen", "Office": "Ambt",
    "Party": "Partij", "Advised decision": "Geadviseerd besluit",
  ]

  private static let exportTablesOfArchive: [String: String] = [
    "The files metadata.yaml and datasette.yaml, by which Datasette shows the archive itself.":
      "De bestanden metadata.yaml en datasette.yaml, waarmee Datasette het archief zelf laat zien.",
    "Motions, the ministry papers around them, and where each thing stands":
      "Moties, de stukken van ministeries daaromheen, en waar alles staat",
    "{1} papers and {2} cases of the Chamber's register":
      "{1} stukken en {2} zaken uit het register van de Kamer",
    "{1}, as of {2}": "{1}, peildatum {2}",
    "A paper, one row a file by what is in it; day is what papers are put in order by.":
      "Een stuk, één rij per bestand naar zijn inhoud; op day staan de stukken op volgorde.",
    "The names under which a paper was read.": "De namen waaronder een stuk is gelezen.",
    "The text of a paper, cleaned and as it is.":
      "De tekst van een stuk, opgeschoond en zoals hij is.",
    "The numbers of a paper itself.": "De eigen nummers van een stuk.",
    "The dossiers in its head.": "De dossiers in zijn kop.",
    "Every place that shows something, with the words that stand there.":
      "Elke vindplaats, met de woorden die daar staan.",
    "Every place that shows something: bytes, lines and page of the file.":
      "Elke vindplaats: bytes, regels en pagina van het bestand.",
    "What a paper says of a motion; one motion has a row in every paper that names it.":
      "Wat een stuk over een motie zegt; een motie heeft een rij in elk stuk dat haar noemt.",
    "Whose motion it is, in the paper's order.":
      "Van wie de motie is, in de volgorde van het stuk.",
    "An opinion of a motion: what, by whom, and where it was given.":
      "Een appreciatie van een motie: welke, door wie en waar gegeven.",
    "A place where a paper refers to another.": "Een plaats waar een stuk naar een ander verwijst.",
    "The ids that such a place gives.": "De nummers die zo'n plaats geeft.",
    "A letter that a paper speaks of.": "Een brief die een stuk noemt.",
    "The numbers of such a letter.": "De nummers van zo'n brief.",
    "The motions that such a letter is on.": "De moties waar zo'n brief over gaat.",
    "A debate that a paper speaks of.": "Een debat dat een stuk noemt.",
    "A promise to the Chamber, and by when it is due.":
      "Een toezegging aan de Kamer, met haar termijn.",
    "Who signed a paper or is named in it.":
      "Wie een stuk heeft ondertekend of erin wordt genoemd.",
    "The sections of a paper.": "De paragrafen van een stuk.",
    "What a paper says it encloses.": "Wat een stuk als bijlage noemt.",
    "To whom a copy goes.": "Aan wie een afschrift gaat.",
    "The kenmerken of other papers.": "De kenmerken van andere stukken.",
    "What is blacked out, and on which ground.": "Wat is gelakt, en op welke grond.",
    "The lines of a head that were not understood.":
      "De regels van een kop die niet zijn begrepen.",
    "What is doubtful in a reading.": "Wat aan een lezing twijfelachtig is.",
    "An entity of the Chamber's register, as it was last changed.":
      "Een entiteit uit het register van de Kamer, zoals die het laatst is gewijzigd.",
    "What an entity of the register names.": "Waar een entiteit van het register naar verwijst.",
    "The motions of the register.": "De moties van het register.",
    "Who voted what, by the register.": "Wie wat stemde, volgens het register.",
    "What the reader says of links.": "Wat de lezer van verbanden zegt.",
    "What the reader says a field should be.": "Wat een veld volgens de lezer moet zijn.",
    "The runs of imports.": "De keren dat is ingelezen.",
    "The run in which a paper came.": "De keer dat een stuk binnenkwam.",
    "The run in which an entity came or last changed.":
      "De keer dat een entiteit binnenkwam of het laatst wijzigde.",
    "For the program's own finding.": "Waarmee het programma zelf zoekt.",
  ]

  private static let exportQuestions: [String: String] = [
    "Papers that cite a number": "Stukken die een nummer noemen",
    "number: canonical, such as 26643-1001, 36600-XVI-54, h-tk-20222023-66-12 or stb-2021-45.":
      "number: in de vaste schrijfwijze, zoals 26643-1001, 36600-XVI-54, h-tk-20222023-66-12 of stb-2021-45.",
    "What papers say of a motion": "Wat stukken over een motie zeggen",
    "number: 26643-1001. Papers that name the motion without its number are told by kamerspoor motion.":
      "number: 26643-1001. Stukken die de motie zonder nummer noemen, toont kamerspoor motion.",
    "Opinions on a motion, by whom and where": "Appreciaties van een motie, door wie en waar",
    "number: 26643-1001. Given in a debate, in a letter, in the letter a memo asks for, or by civil servants in a memo.":
      "number: 26643-1001. Gegeven in een debat, in een brief, in de brief die een nota vraagt, of door ambtenaren in een nota.",
    "Papers of a dossier": "Stukken van een dossier",
    "dossier: 26643 or 36600-XVI. Papers that are of it, name it or cite one of it.":
      "dossier: 26643 of 36600-XVI. Stukken die erbij horen, het noemen of er een stuk van noemen.",
    "Promises to the Chamber, and which are past their day":
      "Toezeggingen aan de Kamer, en welke over hun termijn zijn",
    "as_of: the day to judge by, as 2025-06-30; else the newest day held. Whether a later letter keeps a promise is told by kamerspoor check.":
      "as_of: de peildatum, zoals 2025-06-30; anders de nieuwste dag in het archief. Of een latere brief een toezegging nakomt, toont kamerspoor check.",
    "What came in an import run": "Wat er in één keer inlezen binnenkwam",
    "run: the number of a run, which the table import_run lists.":
      "run: het nummer van een keer inlezen, uit de tabel import_run.",
    "Papers of a ministry between two days": "Stukken van een ministerie tussen twee dagen",
    "ministry: JenV, BZK … ; from and to: days as 2023-04-03, or nothing. A paper whose day is not known stays where it may lie between them.":
      "ministry: JenV, BZK … ; from en to: dagen zoals 2023-04-03, of niets. Een stuk waarvan de dag niet bekend is, blijft staan als het ertussen kan liggen.",
    "Papers in which words stand": "Stukken waarin woorden staan",
    "words: as SQLite's full-text search takes them, such as algoritme* register.":
      "words: zoals SQLite's zoeken in tekst ze neemt, zoals algoritme* register.",
  ]
}

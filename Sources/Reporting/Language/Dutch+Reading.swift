extension Dutch {
  /// Why a file or a line of it cannot be read.
  static let reading: [String: String] = [
    "range of {1} numbers, {2} to {3}": "reeks van {1} nummers, {2} t/m {3}",
    "{1} is needed to read this kind of file; install it: apt install {2}":
      "{1} is nodig om dit soort bestand te lezen; installeer het: apt install {2}",
    "{1} cannot read it": "{1} kan het niet lezen",
    "{1} cannot read it: {2}": "{1} kan het niet lezen: {2}",
    "{1} was stopped after {2} seconds": "{1} is na {2} seconden gestopt",
    "{1} wrote more text than is read of one file":
      "{1} schreef meer tekst dan van één bestand wordt gelezen",
    "protected with a password; save it without one and try again":
      "beveiligd met een wachtwoord; sla het op zonder en probeer opnieuw",
    "no text layer; make one with: ocrmypdf -l nld IN OUT":
      "geen tekstlaag; maak er een met: ocrmypdf -l nld IN OUT",
    "damaged: {1}; get the file again": "beschadigd: {1}; haal het bestand opnieuw op",
    "neither Word nor OpenDocument text; convert it to a text file first":
      "geen tekst van Word of OpenDocument; zet het eerst om in een tekstbestand",
    "no temporary file could be written for its converter: {1}":
      "er kon geen tijdelijk bestand voor de omzetter worden geschreven: {1}",
    "its end is missing": "het einde ontbreekt",
    "its table of contents is broken": "de inhoudstabel is stuk",
    "its list of pages is broken": "de lijst van pagina's is stuk",
    "it is no PDF inside": "het is vanbinnen geen PDF",
    "there is no text in it": "er staat geen tekst in",
    "a part of it, {1}": "een onderdeel ervan, {1}",
    "its list of parts cannot be read": "de lijst van onderdelen kan niet worden gelezen",
    "its part {1} cannot be read": "het onderdeel {1} kan niet worden gelezen",
    "UTF-8 with other bytes in it": "UTF-8 met andere bytes erin",
    "neither UTF-8 nor Windows-1252": "geen UTF-8 en geen Windows-1252",
    "a PDF": "een PDF",
    "a Word or zip file": "een Word- of zipbestand",
    "an old Word file": "een oud Word-bestand",
    "an RTF file": "een RTF-bestand",
    "an XML file of another kind than an official publication":
      "een XML-bestand dat geen officiële publicatie is",
    "byte {1} is not UTF-8; the text is read as Windows-1252; kamerspoor extract FILE judges by the whole file":
      "byte {1} is geen UTF-8; de tekst wordt gelezen als Windows-1252; kamerspoor extract FILE oordeelt over het hele bestand",
    "byte {1} is hardly Windows-1252; save the text as UTF-8":
      "byte {1} is nauwelijks Windows-1252; sla de tekst op als UTF-8",
    "byte {1} is not UTF-8; a reference with such bytes in it is not found; save the text as UTF-8":
      "byte {1} is geen UTF-8; een verwijzing met zulke bytes wordt niet gevonden; sla de tekst op als UTF-8",
    "byte {1} is UTF-8 that was read as Windows-1252 and written again; a reference with such characters in it is not found; kamerspoor extract FILE mends them":
      "byte {1} is UTF-8 die als Windows-1252 is gelezen en opnieuw geschreven; een verwijzing met zulke tekens wordt niet gevonden; kamerspoor extract FILE herstelt ze",
    "byte {1} is half a character of UTF-16; save the text as UTF-8":
      "byte {1} is een half teken van UTF-16; sla de tekst op als UTF-8",
    "byte {1} is a control byte that no text holds; save the text as UTF-8":
      "byte {1} is een stuurbyte die in geen tekst staat; sla de tekst op als UTF-8",
    "{1}, not a text; kamerspoor extract FILE reads it":
      "{1}, geen tekst; kamerspoor extract FILE leest het",
    "{1} with half a character": "{1} met een half teken",
    "{1} that does not end": "{1} zonder einde",
    "<{1}> is not closed": "<{1}> wordt niet gesloten",
    "</{1}> where <{2}> is open": "</{1}> waar <{2}> open is",
    "</{1}> where nothing is open": "</{1}> waar niets open is",
    "a tag that is not well formed": "een label dat niet goed gevormd is",
    "&{1}; is no known character": "&{1}; is geen bekend teken",
    "more than {1} elements within each other": "meer dan {1} elementen in elkaar",
    "a declaration": "een declaratie",
    "a comment": "commentaar",
    "a tag": "een label",
    "an attribute": "een attribuut",
    "a CDATA section": "een CDATA-sectie",
    "a processing instruction": "een verwerkingsinstructie",
    "the file is empty": "het bestand is leeg",
    "not a text: byte {1} is a control byte no text holds":
      "geen tekst: byte {1} is een stuurbyte die in geen tekst staat",
    "line {1}, byte {2}: {3}; save the file as UTF-8 text and try again":
      "regel {1}, byte {2}: {3}; sla het bestand op als tekst in UTF-8 en probeer opnieuw",
    "{1}, not a text; convert it to a text file first":
      "{1}, geen tekst; zet het eerst om in een tekstbestand",
    "damaged markup: {1}; download the file again":
      "beschadigde opmaak: {1}; haal het bestand opnieuw op",
    "no reference in it": "geen verwijzing erin",
    "{1} references: {2}": "{1} verwijzingen: {2}",
    "\"{1}\" stands behind the reference at column {2}":
      "\"{1}\" staat achter de verwijzing op kolom {2}",
    "\"{1}\" stands before the reference at column {2}":
      "\"{1}\" staat voor de verwijzing op kolom {2}",
    "a number without a dossier": "een nummer zonder dossier",
    "longer than {1} bytes": "langer dan {1} bytes",
    "the JSON ends in the middle of a value": "de JSON eindigt midden in een waarde",
    "no JSON value begins here": "hier begint geen JSON-waarde",
    "this value is no JSON, or is nested too deep": "deze waarde is geen JSON, of te diep genest",
    "this entity is larger than 16 MiB and is left out":
      "deze entiteit is groter dan 16 MiB en wordt weggelaten",
  ]
}

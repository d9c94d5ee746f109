extension Dutch {
  /// What is said on standard error of how the work went, and what to ask next.
  static let notes: [String: String] = [
    "its numbers alone: kamerspoor {1} {2}":
      "alleen de nummers ervan: kamerspoor {1} {2}",
    "{1} is a dossier: kamerspoor dossier {2}, or kamerspoor search {3} --kind motie":
      "{1} is een dossier: kamerspoor dossier {2}, of kamerspoor search {3} --kind motie",
    "no motion {1} is spoken of in the papers held":
      "de stukken in het archief noemen geen motie {1}",
    "no document {1} is held; kamerspoor search finds papers by words":
      "er is geen stuk {1} in het archief; kamerspoor search vindt stukken op woorden",
    "papers that are held speak of that motion: kamerspoor motion {1}":
      "stukken in het archief noemen die motie wel: kamerspoor motion {1}",
    "{1} documents are called {2}; name one by its sha256 or its file name:":
      "{1} stukken heten {2}; noem er een bij zijn sha256 of bestandsnaam:",
    "{1} documents are called {2}; name one by its sha256:":
      "{1} stukken heten {2}; noem er een bij zijn sha256:",
    "held under {1} with a suffix: {2}; kamerspoor {3} {4}":
      "in het archief onder {1} met een toevoeging: {2}; kamerspoor {3} {4}",
    "no link is called {1}; kamerspoor link lists them":
      "geen verband heet {1}; kamerspoor link noemt ze",
    "you said nothing of {1}":
      "u hebt over {1} niets gezegd",
    "{1} lines in {2}":
      "{1} regels in {2}",
    "you gave no verdicts and no corrections":
      "u hebt geen oordelen en geen correcties gegeven",
    "verdicts: 0 new":
      "oordelen: 0 nieuw",
    "{1}, {2} bad lines":
      "{1}, {2} foute regels",
    "{1} from {2} to {3}":
      "{1} van {2} naar {3}",
    "{1} of {2}":
      "{1} van {2}",
    "{1}: yours stays, {2}; the other says {3}":
      "{1}: het uwe blijft, {2}; de ander zegt {3}",
    "verdicts: {1} new, {2} unchanged":
      "oordelen: {1} nieuw, {2} ongewijzigd",
    "{1}, {2} differing":
      "{1}, {2} afwijkend",
    "{1} is a file, of which only the name was read; < FILE reads a text, kamerspoor extract FILE a paper of any kind":
      "{1} is een bestand, waarvan alleen de naam is gelezen; < FILE leest een tekst, kamerspoor extract FILE een stuk van welke soort ook",
    "line {1}: {2}":
      "regel {1}: {2}",
    "input: {1}":
      "invoer: {1}",
    "no reference found":
      "geen verwijzing gevonden",
    "you corrected no {1} of {2}":
      "u hebt geen {1} van {2} gecorrigeerd",
    "no paper that is held belongs to dossier {1} or cites it":
      "geen stuk in het archief hoort bij dossier {1} of haalt het aan",
    "nothing that is held is called {1}, or speaks of it":
      "niets in het archief heet {1} of spreekt ervan",
    "no link here is inferred":
      "hier is geen verband afgeleid",
    "{1} histories fit {2}; name one by its number, or add words of what it asks:":
      "{1} geschiedenissen passen bij {2}; noem er een bij haar nummer, of voeg woorden toe van wat zij vraagt:",
    "{1} ends before it begins; kamerspoor search '{2}'":
      "{1} eindigt voor het begint; kamerspoor search '{2}'",
    "nothing found for {1}":
      "niets gevonden voor {1}",
    "it may be read at {1}":
      "het is te lezen op {1}",
    "{1} was searched as words; the number alone: kamerspoor search {2}":
      "{1} is gezocht als woorden; het nummer alleen: kamerspoor search {2}",
    "nothing happened that the papers held tell of {1}":
      "de stukken in het archief vertellen niets van {1}",
    "no paper held tells of {1}":
      "geen stuk in het archief vertelt van {1}",
    "run {1}: {2}":
      "ronde {1}: {2}",
    "{1} new":
      "{1} nieuw",
    "{1} changed":
      "{1} gewijzigd",
    "{1} unchanged":
      "{1} ongewijzigd",
    "{1} held under another name":
      "{1} al aanwezig onder een andere naam",
    "{1} read again":
      "{1} opnieuw gelezen",
    "register: {1} new, {2} changed, {3} unchanged in {4} pages":
      "register: {1} nieuw, {2} gewijzigd, {3} ongewijzigd in {4} bladzijden",
    "{1} failed":
      "{1} mislukt",
    "{1}; left out: {2}":
      "{1}; weggelaten: {2}",
    "nothing of it came in the last run": "niets ervan kwam in de laatste import",
    "the register has that motion: kamerspoor motion {1}":
      "het register heeft die motie: kamerspoor motion {1}",
    "the register has that case: kamerspoor show {1}":
      "het register heeft die zaak: kamerspoor show {1}",
    "hidden": "verborgen",
    "no ending": "zonder uitgang",
    "linked from elsewhere": "gelinkt van elders",
  ]
}

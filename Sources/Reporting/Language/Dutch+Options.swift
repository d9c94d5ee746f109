extension Dutch {
  /// The options of the help.
  static let options: [String: String] = [
    "Leave out civil servants' names, telephone numbers and e-mail addresses, never those of Members and ministers.":
      "Laat namen van ambtenaren, telefoonnummers en e-mailadressen weg, nooit die van Kamerleden en bewindslieden.",
    "The archive; else $KAMERSPOOR_ARCHIVE, else the reader's data folder.":
      "Het archief; anders $KAMERSPOOR_ARCHIVE, anders de gegevensmap van de lezer.",
    "Print one JSON object on one line.":
      "Geef een JSON-object op een regel.",
    "Print what cannot be read as a line of its own, with status 0; without PATH read papers as lines.":
      "Geef wat niet te lezen is als een regel, met afloop 0; lees zonder PATH stukken als regels.",
    "Print the keys of each paper, by which a job makes its blocks.":
      "Geef de sleutels van elk stuk, waarmee een taak de blokken maakt.",
    "Leave out what is certainly before this day (2023-04-03).":
      "Laat weg wat zeker voor deze dag is (2023-04-03).",
    "Leave out what is certainly after this day.":
      "Laat weg wat zeker na deze dag is.",
    "Only papers of this kind: beslisnota, kamerbrief, motie …":
      "Alleen stukken van deze soort: beslisnota, kamerbrief, motie …",
    "Only papers of this ministry: JenV, BZK …":
      "Alleen stukken van dit ministerie: JenV, BZK …",
    "At most this many results.":
      "Hoogstens zoveel uitkomsten.",
    "No progress and no summary.":
      "Geen voortgang en geen samenvatting.",
    "Colour: auto, always or never; NO_COLOR is kept to.":
      "Kleur: auto, always of never; NO_COLOR wordt gevolgd.",
    "Wrap at this many columns.":
      "Breek af bij zoveel kolommen.",
    "Show the line and the rule behind every field.":
      "Toon de regel tekst en de vuistregel achter elk veld.",
    "The largest file that is read, in MiB (64).":
      "Het grootste bestand dat gelezen wordt, in MiB (64).",
    "Read every file, also where its size and times say that it has not changed.":
      "Lees elk bestand, ook als grootte en tijden zeggen dat het niet is veranderd.",
    "Index parts of words too, of all that is held and of what comes.":
      "Indexeer ook delen van woorden, van alles wat er al is en van wat komt.",
    "Find words by any part of three letters or more.":
      "Vind woorden op elk deel van drie letters of meer.",
    "Stop at the first file that cannot be read.":
      "Stop bij het eerste bestand dat niet te lezen is.",
    "The day to judge by; else the newest date held.":
      "De peildatum; anders de nieuwste datum in het archief.",
    "Only findings with this code.":
      "Alleen bevindingen met deze code.",
    "Why, in your own words; kept and shown with it.":
      "Waarom, in uw eigen woorden; blijft erbij en wordt getoond.",
    "Only links that are less sure than this (0.9).":
      "Alleen verbanden die minder zeker zijn dan dit (0.9).",
    "Take the correction of this field back.":
      "Neem de correctie van dit veld terug.",
    "Language of the text: en or nl; else $KAMERSPOOR_LANG, else en.":
      "Taal van de tekst: en of nl; anders $KAMERSPOOR_LANG, anders en.",
    "Show this help.":
      "Toon deze hulp.",
    "EXAMPLES":
      "VOORBEELDEN",
    "Read a folder of papers into the archive.":
      "Lees een map met stukken in het archief in.",
    "What became of a motion: who handed it in, advised, answered and voted.":
      "Wat er van een motie werd: wie haar indiende, adviseerde, beantwoordde en stemde.",
    "The paper of that number and those that cite it.":
      "Het stuk met dat nummer en de stukken die het aanhalen.",
    "A list of numbers, one a line, answered in a table for a spreadsheet.":
      "Een lijst nummers, een per regel, beantwoord in een tabel voor een rekenblad.",
    "The promises that are overdue, told in Dutch.":
      "De toezeggingen die te laat zijn, in het Nederlands verteld.",
    "Only what came or changed in this import run (3) or later, from this day, or last.":
      "Alleen wat kwam of veranderde in deze import (3) of later, vanaf deze dag, of in de laatste (last).",
    "Write to this file or folder; else to standard output.":
      "Schrijf naar dit bestand of deze map; anders naar de standaarduitvoer.",
    "Leave cells as they are, also those that a spreadsheet would take for a formula.":
      "Laat cellen zoals zij zijn, ook die een rekenblad voor een formule zou houden.",
  ]
}

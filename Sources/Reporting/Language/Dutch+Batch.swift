extension Dutch {
  /// Lists of searches.
  static let batch: [String: String] = [
    "Line":
      "Regel",
    "Query":
      "Zoekvraag",
    "Read as":
      "Gelezen als",
    "Papers":
      "Stukken",
    "First of them":
      "Het eerste ervan",
    "wrong":
      "fout",
    "inferred":
      "afgeleid",
    "no UTF-8; save the file as UTF-8 text":
      "geen UTF-8; bewaar het bestand als tekst in UTF-8",
    "a control character; is this a text file?":
      "een stuurteken; is dit een tekstbestand?",
    "longer than {1} bytes; one query a line":
      "langer dan {1} bytes; een zoekvraag per regel",
    "no letter or digit in it":
      "geen letter of cijfer erin",
    "ends before it begins; {1}":
      "eindigt voor het begint; {1}",
    "found: {1}, nothing: {2}, wrong: {3}, empty: {4}":
      "gevonden: {1}, niets: {2}, fout: {3}, leeg: {4}",
    "With --batch every line of a file is a query, or of standard input where it is -.":
      "Met --batch is elke regel van een bestand een zoekvraag, of van de standaardinvoer waar het - is.",
    "Every line is answered in order: what it was read as, how many papers were found, and the papers; a line that is wrong says why.":
      "Elke regel wordt in volgorde beantwoord: als wat hij gelezen is, hoeveel stukken er gevonden zijn, en de stukken; een foute regel zegt waarom.",
    "Empty lines are skipped and counted.":
      "Lege regels worden overgeslagen en geteld.",
    "The status is 2 if a line is wrong (no UTF-8, longer than 4096 bytes, a range the wrong way round), else 1 if a line found nothing, else 0.":
      "De afloop is 2 als een regel fout is (geen UTF-8, langer dan 4096 bytes, een reeks achterstevoren), anders 1 als een regel niets vond, anders 0.",
    "Search for every line of this file (- for standard input).":
      "Zoek naar elke regel van dit bestand (- voor de standaardinvoer).",
    "text, markdown or json; with --batch text, csv or json; else text.":
      "text, markdown of json; met --batch text, csv of json; anders text.",
    "text, markdown or json; else text.":
      "text, markdown of json; anders text.",
    "Wrap nothing, and show quotes in full.":
      "Breek niets af, en toon citaten geheel.",
    "--batch finds words by their beginning; leave --inside out, or --batch":
      "--batch vindt woorden op hun begin; laat --inside weg, of --batch",
    "parts of words are not indexed here; kamerspoor import --inside PATH… does it":
      "delen van woorden zijn hier niet geïndexeerd; kamerspoor import --inside PATH… doet dat",
    "a part of a word has three letters or more":
      "een deel van een woord heeft drie letters of meer",
    "--batch FILE has the queries in it; leave {1} out, or --batch":
      "in het bestand van --batch staan de zoekvragen; laat {1} weg, of --batch",
    "words": "woorden",
    "range": "reeks",
  ]
}

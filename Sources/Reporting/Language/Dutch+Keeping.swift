extension Dutch {
  /// What is said of an archive as a whole: verified, copied, made small, and papers taken out of it.
  static let keeping: [String: String] = [
    "Verify the archive, back it up, make it small, or take a paper out of it.":
      "Controleer het archief, maak een reservekopie, maak het kleiner, of haal er een stuk uit.",
    "Compare everything that is kept with itself: pages, indexes, rules, digests, and what reading each text again gives; the archive is not changed.":
      "Vergelijk alles wat bewaard is met zichzelf: pagina's, indexen, regels, controlegetallen en wat opnieuw lezen van elke tekst geeft; het archief verandert niet.",
    "Copy it as it is now, while others read and write it, and verify the pages of the copy; a file that is there is never replaced.":
      "Kopieer het zoals het nu is, terwijl anderen lezen en schrijven, en controleer de pagina's van de kopie; een bestand dat er al is, wordt nooit vervangen.",
    "Write it anew without what is free in it, and say how much smaller it is.":
      "Schrijf het opnieuw zonder wat erin vrij is, en zeg hoeveel kleiner het is.",
    "Take a withdrawn paper out with all its versions: text, records, words in the indexes, names, and what you said of it.":
      "Haal een ingetrokken stuk eruit met al zijn versies: tekst, gegevens, woorden in de indexen, namen en wat u ervan zei.",
    "Versions are the papers that the archive links to it as versions of it or as the same; all that goes is listed.":
      "Versies zijn de stukken die het archief ermee verbindt als versie ervan of als hetzelfde stuk; alles wat verdwijnt, wordt genoemd.",
    "After remove the archive is written anew, so that none of its bytes are left in the file or in its log.":
      "Na remove wordt het archief opnieuw geschreven, zodat geen byte ervan in het bestand of het logboek achterblijft.",
    "Nothing is kept by which it would be known again: importing its file once more brings it back, so take the file away too.":
      "Er wordt niets bewaard waaraan het herkend zou worden: opnieuw importeren van het bestand brengt het terug, dus haal ook het bestand weg.",
    "Backups, exports and reports that you made are yours to clear, and so is what a disk keeps of files that are gone.":
      "Reservekopieën, exports en rapporten die u maakte, ruimt u zelf op, en ook wat een schijf bewaart van bestanden die weg zijn.",
    "verify tells a trouble a line, with status 2; where there is none it counts papers, quotes and digests.":
      "verify meldt elk gebrek op een regel, met status 2; is er geen, dan telt het stukken, citaten en controlegetallen.",
    "It needs room in the folder for temporary files for a copy of the indexes of words.":
      "Het heeft in de map voor tijdelijke bestanden ruimte nodig voor een kopie van de woordenindexen.",
    "archive has no action {1}; it is one of {2}":
      "archive kent {1} niet; het is een van {2}",
    "it is kamerspoor archive {1}{2}; see kamerspoor archive --help":
      "het is kamerspoor archive {1}{2}; zie kamerspoor archive --help",
    "--json goes with verify":
      "--json hoort bij verify",
    "{1} of {2} papers verified":
      "{1} van {2} stukken gecontroleerd",
    "sound: {1} papers, {2} quotes, {3} digests":
      "in orde: {1} stukken, {2} citaten, {3} controlegetallen",
    "not sound: {1} troubles; {2} papers, {3} quotes, {4} digests":
      "niet in orde: {1} gebreken; {2} stukken, {3} citaten, {4} controlegetallen",
    "{1} more troubles are not told":
      "{1} verdere gebreken zijn niet genoemd",
    "{1} papers cannot be checked by their own sha256: the archive keeps the text that a converter made, and a digest of it, not the file":
      "{1} stukken zijn niet met hun eigen sha256 te controleren: het archief bewaart de tekst die een omzetter maakte, met een controlegetal daarvan, niet het bestand",
    "{1} papers were read by another version, and what was read was not compared; import reads them again":
      "{1} stukken zijn door een andere versie gelezen, en wat gelezen is, is niet vergeleken; import leest ze opnieuw",
    "{1}: {2} bytes, {3} papers":
      "{1}: {2} bytes, {3} stukken",
    "{1}: {2} bytes before, {3} after":
      "{1}: {2} bytes ervoor, {3} erna",
    "removed: {1}":
      "verwijderd: {1}",
    "removed with it: {1} corrections of yours":
      "daarbij verwijderd: {1} verbeteringen van u",
    "removed with them: {1} verdicts of yours":
      "daarbij verwijderd: {1} oordelen van u",
    "kept, though it was read under the same path: {1} {2}":
      "gebleven, hoewel het onder hetzelfde pad is gelezen: {1} {2}",
    "what is removed is not held any more, but its bytes may still stand in the file; run kamerspoor archive vacuum: {1}":
      "wat verwijderd is, staat niet meer in het archief, maar de bytes ervan kunnen nog in het bestand staan; voer kamerspoor archive vacuum uit: {1}",
    "{1} is there already; name a file that is not":
      "{1} is er al; noem een bestand dat er nog niet is",
    "SQLite: {1}":
      "SQLite: {1}",
    "the schema: its {1} is not as ours are":
      "het schema: {1} is er anders dan bij ons",
    "{1}: a row hangs on one of {2} that is not there":
      "{1}: een rij hangt aan een rij van {2} die er niet is",
    "{1}: the index does not match the texts: {2}":
      "{1}: de index klopt niet met de teksten: {2}",
    "{1}: kept bytes have the digest {2}, expected {3}":
      "{1}: de bewaarde bytes hebben controlegetal {2}, verwacht {3}",
    "{1}: nothing is kept":
      "{1}: er is niets bewaard",
    "{1}: kept {2}, expected {3}":
      "{1}: bewaard {2}, verwacht {3}",
  ]
}

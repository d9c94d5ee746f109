/// The Dutch of the report and its site.
extension Dutch {
  static let report: [String: String] = [
    "The reader's verdict": "Oordeel van de lezer",
    "for: {1} seats; against: {2} seats": "voor: {1} zetels; tegen: {2} zetels",
    "For": "Voor",
    "Against": "Tegen",
    "Vote": "Stemming",
    "; also line {1}{2}":
      "; ook regel {1}{2}",
    "A dashed line is inferred. Who signed a paper, to whom it went and what it cites stands in the table alone.":
      "Een onderbroken lijn is afgeleid. Wie een stuk ondertekende, aan wie het ging en wat het aanhaalt, staat alleen in de tabel.",
    "A number is that of the row in the history below. A bar is a span of days: the event lies somewhere in it. A bar that ends in a point has no known end there, or goes on beyond the picture.":
      "Een nummer is dat van de rij in de geschiedenis hieronder. Een balk is een reeks dagen: de gebeurtenis ligt er ergens in. Een balk met een punt heeft daar geen bekend einde, of gaat buiten de tekening door.",
    "All that is held":
      "Alles wat aanwezig is",
    "Apr":
      "apr",
    "As of {1}":
      "Peildatum {1}",
    "At a glance":
      "In één oogopslag",
    "Aug":
      "aug",
    "By whom":
      "Door wie",
    "Cases of the register":
      "Zaken in het register",
    "Co-signed by":
      "Medeondertekend door",
    "Debate":
      "Debat",
    "Debates":
      "Debatten",
    "Dec":
      "dec",
    "Dossier {1}":
      "Dossier {1}",
    "Dossiers":
      "Dossiers",
    "Events":
      "Gebeurtenissen",
    "Everything that happened, in order of the first day it can have been":
      "Alles wat er gebeurde, op volgorde van de eerste dag waarop het kan zijn geweest",
    "Feb":
      "feb",
    "File":
      "Bestand",
    "Filter the history":
      "De geschiedenis filteren",
    "Findings":
      "Bevindingen",
    "From":
      "Van",
    "History":
      "Geschiedenis",
    "How sure":
      "Hoe zeker",
    "Inferred, because":
      "Afgeleid, omdat",
    "Jan":
      "jan",
    "Jul":
      "jul",
    "Jun":
      "jun",
    "Kamerspoor, a trail through the Chamber":
      "Kamerspoor, een spoor door de Kamer",
    "Left out of this code: {1}.":
      "Van deze code weggelaten: {1}.",
    "Letter":
      "Brief",
    "Letters":
      "Brieven",
    "Link":
      "Verband",
    "Links":
      "Verbanden",
    "Made by {1}; as of {2}, the day by which promises are judged; from {3} source files, whose digests together are SHA-256 {4}.":
      "Gemaakt door {1}; peildatum {2}, de dag waarnaar toezeggingen worden beoordeeld; uit {3} bronbestanden, waarvan de controlegetallen samen SHA-256 {4} zijn.",
    "Mar":
      "mrt",
    "May":
      "mei",
    "Memo":
      "Beslisnota",
    "Memos":
      "Beslisnota's",
    "Motions":
      "Moties",
    "No.":
      "Nr.",
    "Nov":
      "nov",
    "Numbers of the dossier":
      "Nummers van het dossier",
    "Oct":
      "okt",
    "Of {1} numbers that are known here {2} are held. A number that no paper held speaks of is not listed.":
      "Van de {1} nummers die hier bekend zijn, zijn er {2} aanwezig. Een nummer waar geen aanwezig stuk van spreekt, staat hier niet.",
    "Official publication":
      "Officiële publicatie",
    "Opinion":
      "Appreciatie",
    "Other papers":
      "Andere stukken",
    "Other papers, promises":
      "Andere stukken, toezeggingen",
    "Papers":
      "Stukken",
    "Papers and motions in the order of their numbers":
      "Stukken en moties op volgorde van hun nummer",
    "Picture of the links, which scrolls sideways":
      "Tekening van de verbanden, die opzij schuift",
    "Promises":
      "Toezeggingen",
    "Promises overdue":
      "Toezeggingen over tijd",
    "Promises to the Chamber, judged by {1}":
      "Toezeggingen aan de Kamer, beoordeeld naar {1}",
    "Report on everything that is held":
      "Verslag van alles wat aanwezig is",
    "Report on {1}":
      "Verslag over {1}",
    "Search in this site":
      "Zoeken in deze site",
    "Sections of this page":
      "Onderdelen van deze pagina",
    "Sep":
      "sep",
    "Show all":
      "Alles tonen",
    "Show quotes":
      "Citaten tonen",
    "Shown by":
      "Blijkt uit",
    "Skip to the content":
      "Naar de inhoud",
    "Source files, with the digest by which each is known again":
      "Bronbestanden, met het controlegetal waaraan elk te herkennen is",
    "Sources":
      "Bronnen",
    "State":
      "Stand",
    "Submitted by":
      "Ingediend door",
    "The events on a line of time":
      "De gebeurtenissen op een tijdlijn",
    "The first {1} are listed.":
      "De eerste {1} staan hier.",
    "The links, with what shows each":
      "De verbanden, met wat elk ervan laat zien",
    "The table has {1} of {2} links, those of the picture and what is inferred first; kamerspoor graph tells all of them.":
      "De tabel heeft {1} van {2} verbanden, die van de tekening en wat is afgeleid eerst; kamerspoor graph noemt ze alle.",
    "There are {1} events; the oldest {2} are left out here, and the motions of which they alone tell. A narrower question, or the site, shows them.":
      "Er zijn {1} gebeurtenissen; de oudste {2} zijn hier weggelaten, met de moties waarvan alleen zij spreken. Een engere vraag, of de site, toont ze.",
    "Timeline":
      "Tijdlijn",
    "Timeline, which scrolls sideways":
      "Tijdlijn, die opzij schuift",
    "Title":
      "Titel",
    "To":
      "Naar",
    "To stay readable the picture leaves {1} links of the kinds it draws out.":
      "Om leesbaar te blijven laat de tekening {1} verbanden weg van de soorten die zij toont.",
    "Vote, outcome":
      "Stemming",
    "What hangs together":
      "Wat met elkaar samenhangt",
    "What is inferred is marked so, with the reasons. A quote is cut in its middle where it is long; the file and line behind it tell where the whole stands.":
      "Wat is afgeleid, is als zodanig gemerkt, met de redenen. Een lang citaat is in het midden ingekort; het bestand en de regel erachter zeggen waar het geheel staat.",
    "What the papers held tell of it, from {1} to {2}.":
      "Wat de aanwezige stukken ervan zeggen, van {1} tot en met {2}.",
    "What the papers held tell of it, on {1}.":
      "Wat de aanwezige stukken ervan zeggen, op {1}.",
    "What, and the words that show it":
      "Wat, en de woorden waaruit het blijkt",
    "Who":
      "Wie",
    "Words or number":
      "Woorden of nummer",
    "a paper":
      "een stuk",
    "against: Ontraden, verworpen":
      "ongunstig: Ontraden, verworpen",
    "all kinds":
      "alle soorten",
    "all pages":
      "alle pagina's",
    "another opinion or outcome; a promise":
      "een andere appreciatie of uitkomst; een toezegging",
    "case of the register":
      "zaak in het register",
    "dashed and hollow: inferred by the program, or its day is":
      "onderbroken en hol: door het programma afgeleid, of de dag is dat",
    "delivered by {1}, {2}":
      "nagekomen met {1}, {2}",
    "however sure":
      "hoe zeker ook",
    "in favour: Oordeel Kamer, overgenomen, aangenomen":
      "gunstig: Oordeel Kamer, overgenomen, aangenomen",
    "in the Chamber":
      "in de Kamer",
    "in the Chamber's register":
      "in het register van de Kamer",
    "no date":
      "geen datum",
    "number inferred":
      "nummer afgeleid",
    "of which inferred":
      "waarvan afgeleid",
    "papers held that speak of it: {1}":
      "aanwezige stukken die ervan spreken: {1}",
    "replaced by":
      "vervangen door",
    "ringed: the reader's own verdict":
      "met een ring: het eigen oordeel van de lezer",
    "this motion":
      "deze motie",
    "with a number in it: that many events":
      "met een getal erin: zoveel gebeurtenissen",
    "{1} (memo)":
      "{1} (beslisnota)",
    "{1} events, {2}, of which inferred: {3}":
      "{1} gebeurtenissen, {2}, waarvan afgeleid: {3}",
    "{1} of {2} events shown":
      "{1} van {2} gebeurtenissen getoond",
    "{1} of {2} pages shown":
      "{1} van {2} pagina's getoond",
    "{1} pages: motions with their history, dossiers, papers.":
      "{1} pagina's: moties met hun geschiedenis, dossiers, stukken.",
    "{1} papers, motions and debates, and {2} links between them. The table below tells each link.":
      "{1} stukken, moties en debatten, met {2} verbanden ertussen. De tabel hieronder noemt elk verband.",
    "{1}, page {2}, line {3}":
      "{1}, pagina {2}, regel {3}",
    "{1}. The table below tells each of them.":
      "{1}. De tabel hieronder noemt ze alle.",
    "{1}; from {2} to {3}. The table below tells each of them.":
      "{1}; van {2} tot en met {3}. De tabel hieronder noemt ze alle.",
    "Not taking part": "Niet deelgenomen",
    "known: {1} seats for, {2} against, of {3}": "bekend: {1} zetels voor, {2} tegen, van de {3}",
  ]
}

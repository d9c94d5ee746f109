extension Dutch {
  /// What a reader should look into, and what was noted while a paper was read.
  static let findings: [String: String] = [
    "{1} by {2} ({3})": "{1} door {2} ({3})",
    "nobody named": "iemand die niet genoemd wordt",
    "{1} (register)": "{1} (register)",
    "{1} of {2} promises something by {3}: {4}": "{1} van {2} zegt iets toe voor {3}: {4}",
    "{1} of {2} is older than what it replaces, of {3}":
      "{1} van {2} is ouder dan wat zij vervangt, van {3}",
    "{1} of {2}: {3} is told of {4}": "{1} van {2}: {3} wordt verteld van {4}",
    "{1} was adopted, and no held letter answers it":
      "{1} is aangenomen, en geen aanwezige brief beantwoordt haar",
    "the letter that {1} asks to send is not held":
      "de brief die {1} vraagt te verzenden is niet aanwezig",
    "the memo that came with {1} is not held: {2}": "de beslisnota bij {1} is niet aanwezig: {2}",
    "{1} {2} is cited and not held": "{1} {2} wordt geciteerd en is niet aanwezig",
    "{1} of {2}": "{1} van {2}",
    "{1} is not held; its number is not in these papers":
      "{1} is niet aanwezig; haar nummer staat niet in deze stukken",
    "{1} is not held": "{1} is niet aanwezig",
    "due {1}": "te doen {1}",
    "no term": "zonder termijn",
    "{1}, not held: {2}": "{1}, niet aanwezig: {2}",
    "{1}: {2} in the paper, {3} in the register": "{1}: {2} in het stuk, {3} in het register",
    "it replaces {1}": "zij vervangt {1}",
    "{1}: {2} in {3}, {4} in the register": "{1}: {2} in {3}, {4} in het register",
    "{1} and {2} are the same paper": "{1} en {2} zijn hetzelfde stuk",
    "{1} and {2} are versions of one paper: {3}": "{1} en {2} zijn versies van één stuk: {3}",
    "; on or after {1}, inferred: {2}": "; op of na {1}, afgeleid: {2}",
    "Two opinions of the same motion differ.": "Twee oordelen over dezelfde motie verschillen.",
    "A memo that advises a minister is addressed to somebody else.":
      "Een nota die een bewindspersoon adviseert is aan iemand anders gericht.",
    "Something was promised to the Chamber and no held paper delivers it.":
      "Iets is aan de Kamer toegezegd en geen aanwezig stuk lost het in.",
    "A promise whose last day lies before the as-of date, and no held paper delivers it.":
      "Een toezegging waarvan de laatste dag voor de peildatum ligt, en geen aanwezig stuk lost haar in.",
    "A page head gives another date than the letterhead, or the register another than the paper.":
      "Een paginakop geeft een andere datum dan het briefhoofd, of het register een andere dan het stuk.",
    "A paper tells of something on a day before it can have been.":
      "Een stuk vertelt iets van een dag voordat het geweest kan zijn.",
    "Two files hold the same paper.": "Twee bestanden bevatten hetzelfde stuk.",
    "The register calls a motion amended and its paper does not, or the reverse.":
      "Het register noemt een motie gewijzigd en het stuk niet, of omgekeerd.",
    "A memo asks for a letter to be sent, and no held letter is that letter.":
      "Een nota vraagt een brief te verzenden, en geen aanwezige brief is die brief.",
    "A letter came with a memo, and no held memo is that memo.":
      "Bij een brief hoorde een nota, en geen aanwezige nota is die nota.",
    "A motion is spoken of whose own paper is not held.":
      "Er wordt gesproken van een motie waarvan het eigen stuk niet aanwezig is.",
    "A motion was adopted, and no held letter answers it or carries it out.":
      "Een motie is aangenomen, en geen aanwezige brief beantwoordt haar of voert haar uit.",
    "Two sources give the same motion another number.":
      "Twee bronnen geven dezelfde motie een ander nummer.",
    "A paper is cited by number and not held.":
      "Een stuk wordt met zijn nummer geciteerd en is niet aanwezig.",
    "The register names another replaced motion than the paper.":
      "Het register noemt een andere vervangen motie dan het stuk.",
    "A paper tells another fate of a motion than the vote in the register.":
      "Een stuk vertelt een ander lot van een motie dan de stemming in het register.",
    "A motion's title names a Member who is not among its signatures, or the register names others.":
      "De titel van een motie noemt een Kamerlid dat niet ondertekende, of het register noemt anderen.",
    "A paper has no date of its own.": "Een stuk heeft geen eigen datum.",
    "Two versions of one paper differ; what changed is told.":
      "Twee versies van één stuk verschillen; wat er veranderde staat erbij.",
    "title": "titel",
    "decision": "besluit",
    "signed by": "ondertekend door",
    "references": "verwijzingen",
    "opinions": "oordelen",
    "promises": "toezeggingen",
    "the same fields in other words": "dezelfde velden in andere woorden",
    "{1} {2}, now {3}": "{1} {2}, nu {3}",
    "{1} no longer {2}": "{1} niet meer {2}",
    "{1} now also {2}": "{1} nu ook {2}",
    "none": "geen",
    "a motion": "een motie",
    "{1} on {2}": "{1} over {2}",
    "{1} sequences look like UTF-8 read as Windows-1252, too few among others to be sure":
      "{1} reeksen lijken UTF-8 die als Windows-1252 is gelezen, te weinig tussen andere om zeker te zijn",
    "{1} characters were UTF-8 read as Windows-1252; they are read as they were meant":
      "{1} tekens waren UTF-8 die als Windows-1252 was gelezen; zij zijn gelezen zoals bedoeld",
    "no such day: {1}": "zo'n dag bestaat niet: {1}",
    "a page head says {1}, the letterhead {2}": "een paginakop zegt {1}, het briefhoofd {2}",
    "the title names {1}, who is not among the signatures":
      "de titel noemt {1}, die niet bij de ondertekenaars staat",
    "a memo that advises a minister is addressed to: {1}":
      "een nota die een bewindspersoon adviseert is gericht aan: {1}",
    "numbers {1} through {2}: only the ends are listed":
      "nummers {1} t/m {2}: alleen de uiteinden staan in de lijst",
    "the paper has no date of its own": "het stuk heeft geen eigen datum",
    "{1} «{2}» in the first, «{3}» in the second": "{1} «{2}» in het eerste, «{3}» in het tweede",
    "{1} in the second only: {2}": "{1} alleen in het tweede: {2}",
    "{1} in the first only: {2}": "{1} alleen in het eerste: {2}",
  ]
}

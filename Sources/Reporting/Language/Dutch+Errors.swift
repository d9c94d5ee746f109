extension Dutch {
  /// Errors about the command line and the archive, and what to do next.
  static let errors: [String: String] = [
    "{1} is no archive of ours: its {2} is not as ours are; name another file":
      "{1} is geen archief van ons: {2} is er anders dan bij ons; noem een ander bestand",
    "{1} is no archive of ours: its {2} is not as ours are, with {3} more; name another file":
      "{1} is geen archief van ons: {2} is er anders dan bij ons, met nog {3}; noem een ander bestand",
    "no command {1}; kamerspoor help lists them":
      "er is geen opdracht {1}; kamerspoor help noemt ze",
    "no command {1}; did you mean {2}? kamerspoor help lists them":
      "er is geen opdracht {1}; bedoelde u {2}? kamerspoor help noemt ze",
    "did you mean --{1}?":
      "bedoelde u --{1}?",
    "kamerspoor {1} --help lists them":
      "kamerspoor {1} --help noemt ze",
    "{1} has no option {2}; {3}":
      "{1} kent geen optie {2}; {3}",
    "--{1} takes no value":
      "--{1} krijgt geen waarde",
    "--{1} needs a value: --{2} {3}":
      "--{1} vraagt een waarde: --{2} {3}",
    "{1} needs {2}; see kamerspoor {3} --help":
      "{1} vraagt {2}; zie kamerspoor {3} --help",
    "{1} takes no operands; see kamerspoor {2} --help":
      "{1} krijgt niets achter zich; zie kamerspoor {2} --help",
    "--{1} wants a day as 2023-04-03, not {2}":
      "--{1} vraagt een dag als 2023-04-03, niet {2}",
    "--from {1} lies after --to {2}; give the earlier day to --from":
      "--from {1} ligt na --to {2}; geef --from de vroegste dag",
    "--{1} wants a number from {2} to {3}, not {4}":
      "--{1} vraagt een getal van {2} tot en met {3}, niet {4}",
    "--kind wants one of {1}, not {2}":
      "--kind vraagt een van {1}, niet {2}",
    "--ministry wants one of {1}, not {2}":
      "--ministry vraagt een van {1}, niet {2}",
    "{1} wants en or nl, not {2}":
      "{1} vraagt en of nl, niet {2}",
    "--color wants auto, always or never, not {1}":
      "--color vraagt auto, always of never, niet {1}",
    "--format wants one of {1}, not {2}":
      "--format vraagt een van {1}, niet {2}",
    "--format wants roff or markdown, not {1}":
      "--format vraagt roff of markdown, niet {1}",
    "--json and --format {1} exclude each other; give one":
      "--json en --format {1} sluiten elkaar uit; geef er een",
    "--{1} and --{2} exclude each other; give one":
      "--{1} en --{2} sluiten elkaar uit; geef er een",
    "--kinds wants some of {1}, not {2}":
      "--kinds vraagt een of meer van {1}, niet {2}",
    "--kinds wants a kind of link: answers,replaces":
      "--kinds vraagt een soort verband: answers,replaces",
    "--{1} wants a number from 0 to 1 as 0.9, not {2}":
      "--{1} vraagt een getal van 0 tot en met 1 als 0.9, niet {2}",
    "no code {1}; kamerspoor check --help lists them":
      "er is geen code {1}; kamerspoor check --help noemt ze",
    "no code {1}; did you mean {2}? kamerspoor check --help lists them":
      "er is geen code {1}; bedoelde u {2}? kamerspoor check --help noemt ze",
    "completions are for {1}, not for {2}":
      "aanvullingen zijn er voor {1}, niet voor {2}",
    "completions are for {1}, not for {2}; did you mean {3}?":
      "aanvullingen zijn er voor {1}, niet voor {2}; bedoelde u {3}?",
    "help knows no {1}; did you mean {2}?":
      "help kent {1} niet; bedoelde u {2}?",
    "help knows no {1}; it is a command, an option, a code, a format or a word of the field":
      "help kent {1} niet; het legt opdrachten, opties, codes, formaten en vakwoorden uit",
    "no place for the archive: give --archive FILE or set KAMERSPOOR_ARCHIVE":
      "er is geen plaats voor het archief: geef --archive FILE of stel KAMERSPOOR_ARCHIVE in",
    "{1}: a folder, not an archive; name a file in it":
      "{1}: een map, geen archief; noem een bestand erin",
    "this format is a folder of files; say where with --output FOLDER":
      "dit formaat is een map met bestanden; zeg waar met --output FOLDER",
    "larger than {1} MiB; --max-size allows more":
      "groter dan {1} MiB; --max-size staat meer toe",
    "not a regular file":
      "geen gewoon bestand",
    "its name is not UTF-8; rename the file and try again":
      "de naam ervan is geen UTF-8; geef het bestand een andere naam en probeer het opnieuw",
    "standard output: {1}":
      "standaarduitvoer: {1}",
    "{1} is no dossier; {2}":
      "{1} is geen dossier; {2}",
    "its dossier: kamerspoor dossier {1}":
      "het dossier ervan: kamerspoor dossier {1}",
    "type one as 26643, 36600-XVI or 21501-33":
      "typ het als 26643, 36600-XVI of 21501-33",
    "{1} is no number; type one as 26643-1001":
      "{1} is geen nummer; typ het als 26643-1001",
    "nothing that is held is called {1}":
      "niets in het archief heet {1}",
    "nothing that is held has the key {1}":
      "niets in het archief heeft de sleutel {1}",
    "{1} documents are called {2}: {3}":
      "{1} stukken heten {2}: {3}",
    "{1} documents are called {2}; name one by its sha256: {3}":
      "{1} stukken heten {2}; noem er een bij zijn sha256: {3}",
    "{1} motions are called {2}; name one by its number":
      "{1} moties heten {2}; noem er een bij haar nummer",
    "{1} is no motion that is held; name one by its number":
      "{1} is geen motie in het archief; noem er een bij haar nummer",
    "name the {1} by its key, which link --json prints":
      "noem de {1} bij de sleutel die link --json geeft",
    "{1} or {2}":
      "{1} of {2}",
    "{1} is from a {2}, not {3}":
      "{1} gaat uit van een {2}, niet van {3}",
    "{1} is to a {2}, not {3}":
      "{1} gaat naar een {2}, niet naar {3}",
    "{1} promises nothing":
      "{1} zegt niets toe",
    "name one promise of {1}: {2}":
      "noem een toezegging van {1}: {2}",
    "{1} is no ID; kamerspoor link lists them: 3f9a1c2e":
      "{1} is geen ID; kamerspoor link noemt ze: 3f9a1c2e",
    "{1} is the start of several: {2}":
      "{1} is het begin van meer dan een: {2}",
    "no kind of link {1}; it is one of {2}":
      "er is geen soort verband {1}; het is een van {2}",
    "{1} and {2} are one thing; a link joins two":
      "{1} en {2} zijn een en hetzelfde; een verband verbindt er twee",
    "{1} and {2} are a motion and a paper, never the same":
      "{1} en {2} zijn een motie en een stuk, nooit hetzelfde",
    "two motions with two numbers are never one":
      "twee moties met twee nummers zijn er nooit een",
    "it is kamerspoor link {1} {2}; see kamerspoor link --help":
      "het is kamerspoor link {1} {2}; zie kamerspoor link --help",
    "--note goes with accept, reject or add":
      "--note hoort bij accept, reject of add",
    "--below goes with a list of links":
      "--below hoort bij een lijst van verbanden",
    "--note is too long; keep it under {1} bytes":
      "--note is te lang; houd het onder {1} bytes",
    "{1} speaks of {2} motions; there is no {3}":
      "{1} noemt {2} moties; {3} is er niet",
    "it is kamerspoor correct DOCUMENT FIELD {1}; put quotes around what has blanks":
      "het is kamerspoor correct DOCUMENT FIELD {1}; zet aanhalingstekens om wat spaties heeft",
    "no field {1}; it is {2}":
      "er is geen veld {1}; het is {2}",
    "--note goes with a value":
      "--note hoort bij een waarde",
    "{1} wants {2}, not {3}":
      "{1} vraagt {2}, niet {3}",
    "the value and --note are too long":
      "de waarde en --note zijn te lang",
    "no motion as link-block prints it":
      "geen motie zoals link-block die geeft",
    "wants path, and either text or base64, each a text, given once":
      "wil path, en text of base64, elk een tekst en één keer gegeven",
    "wants path, and either text or base64":
      "verwacht path, en text of base64",
    "the base64 is damaged":
      "de base64 is beschadigd",
    "path names no file":
      "path noemt geen bestand",
    "no JSON object of texts":
      "geen JSON-object van teksten",
    "neither kamerspoor.verdict/1 nor kamerspoor.correction/1":
      "geen kamerspoor.verdict/1 en geen kamerspoor.correction/1",
    "wants from, kind, note, schema, to and verdict":
      "vraagt from, kind, note, schema, to en verdict",
    "no kind of link: {1}":
      "geen soort verband: {1}",
    "a verdict is accepted or rejected, not {1}":
      "een oordeel is accepted of rejected, niet {1}",
    "no key of a paper, motion or number: {1}":
      "geen sleutel van een stuk, motie of nummer: {1}",
    "the note is too long":
      "de toelichting is te lang",
    "wants field, note, schema, sha256 and value":
      "vraagt field, note, schema, sha256 en value",
    "no sha256: {1}":
      "geen sha256: {1}",
    "the note or value is too long":
      "de toelichting of waarde is te lang",
    "this is the archive itself":
      "dit is het archief zelf",
    "there is no archive at {1} yet; import papers to make one":
      "op {1} is nog geen archief; importeer stukken om er een te maken",
    "cannot open the archive: {1}; is its folder there, and may you use it?":
      "het archief gaat niet open: {1}; is de map er, en mag u erin?",
    "{1} is not an archive; name another file":
      "{1} is geen archief; noem een ander bestand",
    "{1} is a database of another program; name another file":
      "{1} is een database van een ander programma; noem een ander bestand",
    "{1} was made by a newer program (schema {2}, this one knows {3}); use that one":
      "{1} is door een nieuwer programma gemaakt (schema {2}, dit kent {3}); gebruik dat",
    "{1} was made by an older program (schema {2}, now {3}); import once to renew it":
      "{1} is door een ouder programma gemaakt (schema {2}, nu {3}); importeer eenmaal om het te vernieuwen",
    "the archive is damaged: {1}; put back a copy, or import into a new file":
      "het archief is beschadigd: {1}; zet een kopie terug, of importeer in een nieuw bestand",
    "another program is using the archive: {1}; try again when it is done":
      "een ander programma gebruikt het archief: {1}; probeer het weer als dat klaar is",
    "{1}: the kept text of {2} is damaged: {3}; kamerspoor archive verify tells more":
      "{1}: de bewaarde tekst van {2} is beschadigd: {3}; kamerspoor archive verify vertelt meer",
    "another program is using the archive; waiting until it is done":
      "een ander programma gebruikt het archief; er wordt gewacht tot dat klaar is",
    "the disk is full: {1}; make room and run the same command again":
      "de schijf is vol: {1}; maak ruimte en geef dezelfde opdracht nog eens",
    "the archive cannot be read or written: {1}; is the disk well, and may the file grow? What was stored before stays":
      "het archief kan niet worden gelezen of geschreven: {1}; is de schijf in orde, en mag het bestand groeien? Wat eerder is opgeslagen blijft",
    "there is too little memory: {1}; what was stored before stays":
      "er is te weinig geheugen: {1}; wat eerder is opgeslagen blijft",
    "ended by a fault in the program, or by too little memory; what was stored before stays, and the same command goes on with the rest":
      "beëindigd door een fout in het programma, of door te weinig geheugen; wat eerder is opgeslagen blijft, en dezelfde opdracht gaat verder met de rest",
    "changed while it was read; import it again when it is finished":
      "veranderde terwijl het werd gelezen; importeer het opnieuw als het af is",
    "too few files may be open at once; allow more: ulimit -n 256":
      "er mogen te weinig bestanden tegelijk open zijn; sta er meer toe: ulimit -n 256",
    "the archive may not be written: {1}; check the rights of file and folder":
      "in het archief mag niet worden geschreven: {1}; kijk naar de rechten van bestand en map",
    "a value does not fit the archive: {1}; please report it with the paper":
      "een waarde past niet in het archief: {1}; meld het alstublieft met het stuk erbij",
    "{1} has the same document id as {2}, and is left out":
      "{1} heeft hetzelfde documentnummer als {2} en is weggelaten",
    "the archive refused: {1} (SQLite {2}); please report it":
      "het archief weigerde: {1} (SQLite {2}); meld het alstublieft",
    "{1} is always of everything; leave --since out": "{1} is altijd van alles; laat --since weg",
    "{1} tells of the archive as a whole; leave {2} out":
      "{1} vertelt van het archief als geheel; laat {2} weg",
    "--site needs the name of a folder": "--site wil de naam van een map",
    "--since wants the number of an import run, a day as 2023-04-03, or last, not {1}; {2}":
      "--since wil het nummer van een import, een dag als 2023-04-03 of last, niet {1}; {2}",
    "no format {1}; they are {2}": "geen vorm {1}; het zijn {2}",
    "no format {1}; did you mean {2}? They are {3}": "geen vorm {1}; bedoelde u {2}? Het zijn {3}",
    "date, kamerstuk, kenmerk, kind, ministry, title, 'motion 1.kamerstuk' or 'motion 1.submitters'":
      "date, kamerstuk, kenmerk, kind, ministry, title, 'motion 1.kamerstuk' of 'motion 1.submitters'",
  ]
}

extension Dutch {
  /// The help: what each command does, and its options.
  static let help: [String: String] = [
    "Kamerspoor follows Dutch parliamentary motions and the ministry papers around them.":
      "Kamerspoor volgt moties van de Tweede Kamer en de departementsstukken eromheen.",
    "follow Dutch parliamentary motions and the ministry papers around them":
      "volgt moties van de Tweede Kamer en de departementsstukken eromheen",
    "usage: {1}":
      "gebruik: {1}",
    "kamerspoor COMMAND --help tells more of one; kamerspoor help WORD explains a word.":
      "kamerspoor COMMAND --help zegt meer van een opdracht; kamerspoor help WORD legt een woord uit.",
    "Exit status: 0 done or found, 1 nothing found, 2 trouble, 64 the command line is wrong.":
      "Afloop: 0 gedaan of gevonden, 1 niets gevonden, 2 moeilijkheden, 64 de opdrachtregel klopt niet.",
    "Done, or found.":
      "Gedaan, of gevonden.",
    "Nothing found.":
      "Niets gevonden.",
    "Trouble: a file that could not be read, a bad line, a damaged archive. What could be done was done.":
      "Moeilijkheden: een bestand dat niet te lezen was, een foute regel, een beschadigd archief. Wat kon, is gedaan.",
    "The command line is wrong; nothing was done.":
      "De opdrachtregel klopt niet; er is niets gedaan.",
    "Print the version of the program.":
      "Geef de versie van het programma.",
    "Find contradictions, what is cited and not held, and open promises.":
      "Vind tegenspraken, wat aangehaald is en ontbreekt, en open toezeggingen.",
    "The codes of what is found:":
      "De codes van wat gevonden wordt:",
    "The status is 1 when nothing is found.":
      "De afloop is 1 als niets gevonden wordt.",
    "Nothing depends on today: what is overdue is judged by --as-of.":
      "Niets hangt van vandaag af: wat te laat is, wordt naar --as-of beoordeeld.",
    "Recognise references in text: canonical number, citation, official address.":
      "Herken verwijzingen in tekst: vaste schrijfwijze, vindplaats, officieel adres.",
    "Without TEXT, and for a - in it, standard input is read, however long it is; results are written as it comes, a table once it has a hundred rows.":
      "Zonder TEXT, en voor een - erin, wordt de standaardinvoer gelezen, hoe lang ook; uitkomsten komen terwijl die binnenkomt, een tabel zodra zij honderd rijen heeft.",
    "A file is read with < FILE.":
      "Een bestand wordt gelezen met < FILE.",
    "No archive is needed.":
      "Er is geen archief voor nodig.",
    "Text is UTF-8, UTF-16 with its byte order mark, or Windows-1252; what speaks against that is said on standard error.":
      "Tekst is UTF-8, UTF-16 met zijn byte-volgordeteken, of Windows-1252; wat daartegen spreekt, staat op de standaardfoutuitvoer.",
    "With --lines, a line with no reference or with several is named on standard error and left out; with --strict so is every line that is not exactly one reference: bare of other words, of a known dossier.":
      "Met --lines wordt een regel zonder verwijzing of met meer dan een op de standaardfoutuitvoer genoemd en weggelaten; met --strict elke regel die niet precies een verwijzing is: zonder andere woorden, met een bekend dossier.",
    "Read every line by itself, as one reference.":
      "Lees elke regel op zichzelf, als een verwijzing.",
    "Report all lines that are not exactly one reference, with status 2; implies --lines.":
      "Meld alle regels die niet precies een verwijzing zijn, met afloop 2; houdt --lines in.",
    "Print comma-separated values, one row a number.":
      "Geef waarden met komma's ertussen, een rij per nummer.",
    "Print the text as Markdown with links set on it.":
      "Geef de tekst als Markdown, met koppelingen erin.",
    "Print the text as HTML with links set on it.":
      "Geef de tekst als HTML, met koppelingen erin.",
    "Print completions for bash, zsh or fish.":
      "Geef aanvullingen voor bash, zsh of fish.",
    "What is typed after kamerspoor is completed: commands, options and their values.":
      "Wat achter kamerspoor getypt wordt, wordt aangevuld: opdrachten, opties en hun waarden.",
    "make install puts the completions in their places; by hand:":
      "make install zet de aanvullingen op hun plaats; met de hand:",
    "Say what a field of a paper should be, beside what the paper gives.":
      "Zeg wat een veld van een stuk moet zijn, naast wat het stuk geeft.",
    "A FIELD is date, kamerstuk, kenmerk, kind, ministry, title, or of the first motion it speaks of 'motion 1.kamerstuk' or 'motion 1.submitters'.":
      "Een FIELD is date, kamerstuk, kenmerk, kind, ministry, title, of van de eerste motie die het noemt 'motion 1.kamerstuk' of 'motion 1.submitters'.",
    "A VALUE of '' says that the paper has no such thing.":
      "Een VALUE van '' zegt dat het stuk zoiets niet heeft.",
    "The correction is yours: every answer about papers together uses it, show tells both, it stays whatever is imported, and link export and link import take it along.":
      "De correctie is van u: elk antwoord over stukken samen gebruikt haar, show noemt beide, zij blijft wat er ook geïmporteerd wordt, en link export en link import nemen haar mee.",
    "With --undo the paper's own word stands again.":
      "Met --undo geldt weer wat het stuk zelf zegt.",
    "Show what belongs to a dossier, and what it lacks.":
      "Toon wat bij een dossier hoort, en wat eraan ontbreekt.",
    "A dossier is typed as 26643, 26 643, 36 600 XVI or 21501-33.":
      "Een dossier wordt getypt als 26643, 26 643, 36 600 XVI of 21501-33.",
    "Its papers and motions stand in order of number, with what became of a motion; then the numbers of which nothing is known, and the promises in its papers, judged by --as-of.":
      "De stukken en moties staan op nummer, met wat er van een motie werd; dan de nummers waarvan niets bekend is, en de toezeggingen in de stukken, beoordeeld naar --as-of.",
    "Print each document's record as a JSON line; no archive is needed.":
      "Geef van elk stuk de gegevens als regel JSON; zonder archief.",
    "One object of kamerspoor.record/1 a line, in the order of the files.":
      "Een object van kamerspoor.record/1 per regel, in de volgorde van de bestanden.",
    "A file that cannot be read is reported on standard error with the status 2 at the end; the others are printed.":
      "Een bestand dat niet te lezen is, wordt op de standaardfoutuitvoer gemeld, met afloop 2 aan het eind; de andere komen er wel.",
    "With --ndjson it is a line of kamerspoor.error/1 in its place, and the status is 0.":
      "Met --ndjson staat er een regel van kamerspoor.error/1 voor in de plaats, en is de afloop 0.",
    "With --ndjson and no PATH, or - for one, each line of standard input is a paper: {1}, or base64 for a file of any kind.":
      "Met --ndjson en zonder PATH, of met - als PATH, is elke regel van de standaardinvoer een stuk: {1}, of base64 voor een bestand van welke soort ook.",
    "Each line has one line of answer, in order: a record, or a kamerspoor.error/1 with the number of the line.":
      "Elke regel heeft een regel antwoord, op volgorde: de gegevens, of een kamerspoor.error/1 met het nummer van de regel.",
    "Link the papers of a block, for a job on many machines; no archive.":
      "Verbind de stukken van een blok, voor een taak op veel machines; zonder archief.",
    "Each line of standard input is a paper, as extract --ndjson reads it.":
      "Elke regel van de standaardinvoer is een stuk, zoals extract --ndjson het leest.",
    "With --keys each has one line of kamerspoor.block-keys/1: papers that share a near key, and those that share one with these, are a cluster; papers that share a wide key are a wide block.":
      "Met --keys heeft elk een regel van kamerspoor.block-keys/1: stukken met een near-sleutel gemeen, en die er een gemeen hebben met deze, zijn een groep; stukken met een wide-sleutel gemeen zijn een wijd blok.",
    "Of whole clusters the motions are printed, and the links but the wide ones, as export ndjson has them.":
      "Van hele groepen komen de moties en de verbanden behalve de wijde, zoals export ndjson ze heeft.",
    "Of wide blocks, each told by a line {1}, the links are printed to people and bodies, from memos to letters and from letters to promises; the motions that their papers speak of, with those of one chain, are lines of it too, as the clusters gave them.":
      "Van wijde blokken, elk gemeld met een regel {1}, komen de verbanden met personen en organen, van nota's met brieven en van brieven met toezeggingen; de moties waarover de stukken spreken, met die uit dezelfde reeks, zijn er ook regels van, zoals de groepen ze gaven.",
    "All clusters and all wide blocks together give what export ndjson gives of an archive of the same papers, each link once.":
      "Alle groepen en alle wijde blokken samen geven wat export ndjson geeft van een archief met dezelfde stukken, elk verband een keer.",
    "A line that cannot be read is a kamerspoor.error/1; the status is 0.":
      "Een regel die niet te lezen is, is een kamerspoor.error/1; de afloop is 0.",
    "Show the links around a motion, document, dossier or person.":
      "Toon de verbanden rond een motie, stuk, dossier of persoon.",
    "Without --format a tree is printed.":
      "Zonder --format komt er een boom.",
    "A link that no paper states is marked as inferred, with how sure it is and why: in drawings it is dashed.":
      "Een verband dat in geen stuk staat, is als afgeleid gemerkt, met hoe zeker het is en waarom: in tekeningen is het gestreept.",
    "A person or body is shown and not followed, unless it is what was asked for.":
      "Een persoon of orgaan wordt getoond en niet gevolgd, tenzij ernaar gevraagd is.",
    "Kinds of link: {1}.":
      "Soorten verband: {1}.",
    "text, dot, graphml, gexf, mermaid or json; else text.":
      "text, dot, graphml, gexf, mermaid of json; anders text.",
    "Follow at most this many links from what was asked (2).":
      "Volg hoogstens zoveel verbanden vanaf wat gevraagd is (2).",
    "Follow links of these kinds only: answers,replaces.":
      "Volg alleen verbanden van deze soorten: answers,replaces.",
    "Show all commands, or explain a command, an option or another word.":
      "Toon alle opdrachten, of leg een opdracht, optie of ander woord uit.",
    "A WORD is a command, an option (--since), the code of a finding (advice-differs), a format, a kind of paper or link, a ministry, an exit status (64), or a word of the field: kamerstuk, kenmerk, Oordeel Kamer, t.v.v., inferred.":
      "Een WORD is een opdracht, een optie (--since), de code van een bevinding (advice-differs), een formaat, een soort stuk of verband, een ministerie, een afloop (64) of een vakwoord: kamerstuk, kenmerk, Oordeel Kamer, t.v.v., afgeleid.",
    "What has several meanings is told with all of them.":
      "Wat meer betekenissen heeft, wordt met alle verteld.",
    "Read files and folders (- for standard input) into the archive.":
      "Lees bestanden en mappen (- voor de standaardinvoer) in het archief in.",
    "Folders are read with all that is below them: files that end in .txt, .text, .pdf, .docx, .odt, .rtf, .doc, .xml or .html, and pages of the Chamber's open data in .json, of any size: Zaak, Document, Besluit, Stemming, Toezegging, Persoon, Fractie, Kamerstukdossier.":
      "Mappen worden gelezen met alles eronder: bestanden die eindigen op .txt, .text, .pdf, .docx, .odt, .rtf, .doc, .xml of .html, en bladzijden van de open data van de Kamer in .json, hoe groot ook: Zaak, Document, Besluit, Stemming, Toezegging, Persoon, Fractie, Kamerstukdossier.",
    "Other JSON, hidden files and other kinds are left out and counted.":
      "Andere JSON, verborgen bestanden en andere soorten worden weggelaten en geteld.",
    "A link in a folder is followed to a file of that folder, never out of it; one that is named is followed.":
      "Een link in een map wordt gevolgd naar een bestand van die map, nooit erbuiten; een die genoemd is wordt gevolgd.",
    "PDF is read by pdftotext, Word by unzip, the others by libreoffice, where they are installed.":
      "PDF wordt gelezen door pdftotext, Word door unzip, de andere door libreoffice, waar die geïnstalleerd zijn.",
    "A file that cannot be read is reported and the rest goes on.":
      "Een bestand dat niet te lezen is, wordt gemeld en de rest gaat door.",
    "Importing the same files again changes nothing; after an interruption the same command finishes the work.":
      "Dezelfde bestanden nog eens importeren verandert niets; na een onderbreking maakt dezelfde opdracht het werk af.",
    "A changed file becomes a new version; the old one is kept.":
      "Een gewijzigd bestand wordt een nieuwe versie; de oude blijft.",
    "A PATH that is another archive is merged into this one and never changed: its papers, its register, and its reader's verdicts and corrections; where these differ from yours, yours stay and the others are told.":
      "Een PATH dat een ander archief is, wordt in dit opgenomen en nooit gewijzigd: de stukken, het register, en de oordelen en correcties van de lezer ervan; waar die van de uwe afwijken, blijven de uwe en worden de andere genoemd.",
    "List inferred links with their reasons, and accept or reject them.":
      "Noem afgeleide verbanden met hun redenen, en bevestig of verwerp ze.",
    "The inferred links, the least sure first, each with its ID, reasons and places.":
      "De afgeleide verbanden, de onzekerste eerst, elk met zijn ID, redenen en plaatsen.",
    "Those of a motion, document or dossier.":
      "Die van een motie, stuk of dossier.",
    "Say that a link holds, with --note why.":
      "Zeg dat een verband klopt, met --note waarom.",
    "Say that it does not: it is left out of every answer.":
      "Zeg dat het niet klopt: het blijft buiten elk antwoord.",
    "Take back what you said.":
      "Neem terug wat u zei.",
    "Add one that was not found: link add answers brief.txt 26643-1001.":
      "Voeg er een toe dat niet gevonden was: link add answers brief.txt 26643-1001.",
    "Your verdicts and corrections, an object of kamerspoor.verdict/1 or kamerspoor.correction/1 a line.":
      "Uw oordelen en correcties, een object van kamerspoor.verdict/1 of kamerspoor.correction/1 per regel.",
    "Those of somebody else; where they differ yours stay, and theirs are told.":
      "Die van een ander; waar ze afwijken blijven de uwe, en worden die van de ander genoemd.",
    "A verdict is yours: it outranks what is found, is shown as the reader's, and stays whatever is imported.":
      "Een oordeel is van u: het gaat boven wat gevonden is, wordt als dat van de lezer getoond, en blijft wat er ook geïmporteerd wordt.",
    "One whose ends are not held is kept and listed as such.":
      "Een oordeel waarvan de einden ontbreken, blijft bewaard en wordt zo genoemd.",
    "FROM and TO are named as elsewhere, or by the keys that --json prints.":
      "FROM en TO worden genoemd als elders, of bij de sleutels die --json geeft.",
    "Print the manual, for man or as Markdown.":
      "Geef de handleiding, voor man of als Markdown.",
    "It tells of every command what its help tells, and explains the words of the field.":
      "Zij zegt van elke opdracht wat de hulp ervan zegt, en legt de vakwoorden uit.",
    "man -l reads it; make install puts it in its place.":
      "man -l leest haar; make install zet haar op haar plaats.",
    "roff or markdown; else roff.":
      "roff of markdown; anders roff.",
    "Show a motion's history: submitted, advised, debated, answered, voted.":
      "Toon de geschiedenis van een motie: ingediend, beoordeeld, besproken, beantwoord, in stemming.",
    "A motion is named by its kamerstuk number or that of its case (2024Z21744), by a Member, by a Member and words of what it asks, or by a debate and its day (tweeminutendebat 28 maart 2023): kamerspoor motion Kathmann gezichtsherkenning.":
      "Een motie wordt genoemd bij haar kamerstuknummer of dat van haar zaak (2024Z21744), bij een Kamerlid, bij een Kamerlid en woorden van wat zij vraagt, of bij een debat en de dag ervan (tweeminutendebat 28 maart 2023): kamerspoor motion Kathmann gezichtsherkenning.",
    "Where several fit, they are listed; of several numbers each history is shown.":
      "Waar er meer passen, worden zij genoemd; van meer nummers wordt elke geschiedenis getoond.",
    "An amended form is a motion of its own, shown as a stage of the same history.":
      "Een gewijzigde vorm is een motie op zichzelf, getoond als een trap van dezelfde geschiedenis.",
    "Find papers by number in any spelling, by dossier, by kenmerk, or by words.":
      "Vind stukken op nummer in elke schrijfwijze, op dossier, op kenmerk of op woorden.",
    "A number of any kind finds the paper itself, also where other papers show that a held letter is that paper (inferred, with the reason), and the papers that cite it; of what is not held it gives the official address.":
      "Een nummer van welke soort ook vindt het stuk zelf, ook waar andere stukken laten zien dat een aanwezige brief dat stuk is (afgeleid, met de reden), en de stukken die het aanhalen; van wat ontbreekt geeft het het officiële adres.",
    "Several numbers are typed beside each other or as they are cited, or as 26643 nr 990..1010, 21501-33 nr 980.. and 26643 ..1010.":
      "Meer nummers worden naast elkaar getypt of zoals zij aangehaald worden, of als 26643 nr 990..1010, 21501-33 nr 980.. en 26643 ..1010.",
    "An official address is the number in it; 26643 1001 and 26643/1001 are 26643-1001.":
      "Een officieel adres is het nummer erin; 26643 1001 en 26643/1001 zijn 26643-1001.",
    "A dossier finds its papers and those that cite it.":
      "Een dossier vindt zijn stukken en die het aanhalen.",
    "Words are found by their beginning, without accents; with --inside by any part of them, where the archive keeps an index of parts.":
      "Woorden worden gevonden op hun begin, zonder accenten; met --inside op elk deel, als het archief een index van delen bijhoudt.",
    "With --inside words are indexed by their parts too, from then on, for search --inside; that takes three to five times the room of the text.":
      "Met --inside worden woorden voortaan ook op hun delen geïndexeerd, voor search --inside; dat kost drie tot vijf keer de ruimte van de tekst.",
    "Show one record; --explain shows the line behind every field.":
      "Toon de gegevens van een stuk; --explain toont de regel achter elk veld.",
    "A DOCUMENT is named by its kamerstuk number in any spelling, its kenmerk, its file name, or the first six or more digits of its sha256.":
      "Een DOCUMENT wordt genoemd bij zijn kamerstuknummer in elke schrijfwijze, zijn kenmerk, zijn bestandsnaam, of de eerste zes of meer cijfers van zijn sha256.",
    "A case of the Chamber's register is named by its number there: 2024Z21744.":
      "Een zaak in het register van de Kamer wordt genoemd bij het nummer daar: 2024Z21744.",
    "Show the events of a motion, dossier, document, person, debate, ministry or search.":
      "Toon wat er gebeurde met een motie, dossier, stuk, persoon, debat, ministerie of zoekvraag.",
    "A debate is named by its kind and day (tweeminutendebat 28 maart 2023), a ministry by its abbreviation (JenV) or name (ministerie van Financiën), a person by name.":
      "Een debat wordt genoemd bij soort en dag (tweeminutendebat 28 maart 2023), een ministerie bij zijn afkorting (JenV) of naam (ministerie van Financiën), een persoon bij naam.",
    "Each event has its date or interval, what happened and who did it, the paper with its line, and how sure it is: stated, or inferred with the reason.":
      "Elke gebeurtenis heeft haar datum of tijdvak, wat er gebeurde en wie het deed, het stuk met de regel, en hoe zeker het is: letterlijk, of afgeleid met de reden.",
    "Write a page of HTML on a motion, a dossier, a search, or everything.":
      "Schrijf een bladzijde HTML over een motie, een dossier, een zoekvraag, of alles.",
    "WHAT is what timeline takes; without it the page is on everything that is held.":
      "WHAT is wat timeline aanneemt; zonder WHAT gaat de bladzijde over alles in het archief.",
    "The page needs nothing beside it and asks nothing of any other place: a timeline, the motions, the history with the words that show each event, promises, links, findings, and the source files with their sha256.":
      "De bladzijde heeft niets naast zich nodig en vraagt niets aan een andere plaats: een tijdlijn, de moties, de geschiedenis met de woorden die elke gebeurtenis tonen, toezeggingen, verbanden, bevindingen, en de bronbestanden met hun sha256.",
    "--site writes a folder of such pages, one for each motion, dossier and paper, with an index to search in.":
      "--site schrijft een map met zulke bladzijden, een voor elke motie, elk dossier en elk stuk, met een register om in te zoeken.",
    "Write a site of pages with an index into this folder.":
      "Schrijf een site van bladzijden met een register in deze map.",
    "report takes --output FILE for one page or --site DIR for many, not both":
      "report krijgt --output FILE voor een bladzijde of --site DIR voor vele, niet beide",
    "nothing is held":
      "het archief is leeg",
    "Write what is held, or a motion, dossier or search, for another program.":
      "Schrijf wat aanwezig is, of een motie, dossier of zoekvraag, voor een ander programma.",
    "The formats:": "De vormen:",
    "WHAT is what timeline takes; without it everything that is held leaves.":
      "WHAT is wat timeline neemt; zonder dat gaat alles wat aanwezig is mee.",
    "A format that is a folder needs --output.": "Een vorm die een map is heeft --output nodig.",
    "Every export names its source files with their sha256, the program's version and the as-of date.":
      "Elke export noemt de bronbestanden met hun sha256, de versie van het programma en de peildatum.",
    "With --since it is of the papers that came since then; where none did it is written all the same, with status 0.":
      "Met --since is het van de stukken die sindsdien kwamen; kwam er geen, dan wordt het toch geschreven, met status 0.",
  ]
}

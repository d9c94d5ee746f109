extension Dutch {
  /// The words that the help and the manual explain.
  static let words: [String: String] = [
    "code of a finding of check":
      "code van een bevinding van check",
    "format of export":
      "formaat van export",
    "format of graph":
      "formaat van graph",
    "kind of paper":
      "soort stuk",
    "kind of link":
      "soort verband",
    "ministry":
      "ministerie",
    "The ministry of {1}.":
      "Het ministerie van {1}.",
    "opinion of the government":
      "appreciatie van het kabinet",
    "word of the field":
      "vakwoord",
    "exit status":
      "afloop",
    "option of every command":
      "optie van elke opdracht",
    "option of {1}":
      "optie van {1}",
    "Options of every command":
      "Opties van elke opdracht",
    "Exit status":
      "Afloop",
    "Environment":
      "Omgeving",
    "OPTIONS OF EVERY COMMAND":
      "OPTIES VAN ELKE OPDRACHT",
    "OUTPUT":
      "UITVOER",
    "EXIT STATUS":
      "AFLOOP",
    "ENVIRONMENT":
      "OMGEVING",
    "FILES":
      "BESTANDEN",
    "WORDS OF THE FIELD":
      "VAKWOORDEN",
    "NAME":
      "NAAM",
    "SYNOPSIS":
      "OVERZICHT",
    "DESCRIPTION":
      "BESCHRIJVING",
    "COMMANDS":
      "OPDRACHTEN",
    "Results go to standard output, everything else to standard error. A closed pipe is no failure. With --json each result is one object with its schema's name in it.":
      "Uitkomsten gaan naar de standaarduitvoer, al het andere naar de standaardfoutuitvoer. Een gesloten pijp is geen fout. Met --json is elke uitkomst een object met de naam van zijn schema erin.",
    "The archive, where --archive names none.":
      "Het archief, waar --archive er geen noemt.",
    "Language of the text, en or nl, where --lang names none.":
      "Taal van de tekst, en of nl, waar --lang er geen noemt.",
    "Where the reader's data folder is.":
      "Waar de gegevensmap van de lezer is.",
    "Set to anything, it turns colour off.":
      "Zet kleur uit, wat er ook in staat.",
    "Where programs that convert PDF and Word get a folder.":
      "Waar programma's die PDF en Word omzetten een map krijgen.",
    "The archive, an SQLite database, where nothing names another.":
      "Het archief, een SQLite-database, waar niets een ander noemt.",
    "A paper that the Chamber printed, by the number of its dossier and its own in it: 26643-1001.":
      "Een stuk dat de Kamer heeft gedrukt, met het nummer van zijn dossier en zijn eigen nummer daarin: 26643-1001.",
    "The papers of one subject under one number, as 26643, with a suffix as 36600-XVI or 21501-33.":
      "De stukken van een onderwerp onder een nummer, als 26643, met een toevoeging als 36600-XVI of 21501-33.",
    "The number a ministry files a letter or memo under: 4577120. A letter has it before the Chamber gives it a number.":
      "Het nummer waaronder een ministerie een brief of nota opbergt: 4577120. Een brief heeft het voordat de Kamer er een nummer aan geeft.",
    "What the Chamber's register keeps of one motion, letter or question, under a number as 2024Z21744.":
      "Wat het register van de Kamer van een motie, brief of vraag bijhoudt, onder een nummer als 2024Z21744.",
    "The Chamber's open data: cases, documents, decisions, votes and promises, imported as pages of JSON.":
      "De open data van de Kamer: zaken, documenten, besluiten, stemmingen en toezeggingen, geïmporteerd als bladzijden JSON.",
    "Where a paper is published, in the form in which one cites it.":
      "Waar een stuk gepubliceerd is, in de vorm waarin men het aanhaalt.",
    "The Open Government Act, which makes papers public; a request under it asks for an inventory of them.":
      "De Wet open overheid, die stukken openbaar maakt; bij een verzoek hoort een inventaris ervan.",
    "The government's opinion of a motion. Who gave it and where, in a debate, a letter or a memo, are kept apart.":
      "Het oordeel van het kabinet over een motie. Wie het gaf en waar, in een debat, een brief of een nota, blijft uit elkaar.",
    "The Member who hands in a motion, or one of several.":
      "Het Kamerlid dat een motie indient, of een van hen.",
    "What a motion asks, word for word: «verzoekt de regering …».":
      "Wat een motie vraagt, woord voor woord: «verzoekt de regering …».",
    "A motion that takes the place of an earlier one, with a number, a day and often a request of its own.":
      "Een motie die in de plaats van een eerdere komt, met een eigen nummer, dag en vaak een eigen verzoek.",
    "«In place of»: what stands before the number of the motion that an amended one replaces.":
      "«Ter vervanging van»: wat voor het nummer staat van de motie die door een gewijzigde vervangen wordt.",
    "Held over by its submitter: not voted on until it is brought up again.":
      "Door de indiener aangehouden: zij komt pas in stemming als zij weer wordt ingebracht.",
    "Adopted by a vote of the Chamber.":
      "Aangenomen bij stemming in de Kamer.",
    "Rejected by a vote of the Chamber.":
      "Verworpen bij stemming in de Kamer.",
    "Taken back by its submitter.":
      "Door de indiener teruggenomen.",
    "The vote of the Chamber, by party.":
      "De stemming in de Kamer, per fractie.",
    "A short debate behind a longer one, in which Members hand in motions and the government gives its opinion.":
      "Een kort debat na een langer, waarin Kamerleden moties indienen en het kabinet zijn oordeel geeft.",
    "Something that a minister promises the Chamber, in a letter or a debate, often by a day.":
      "Iets wat een bewindspersoon de Kamer toezegt, in een brief of een debat, vaak voor een dag.",
    "It stands in a paper, on the line that is shown.":
      "Het staat in een stuk, op de regel die getoond wordt.",
    "No paper says it; the program concludes it from what papers say, with the reasons and how sure it is.":
      "Geen stuk zegt het; het programma leidt het af uit wat stukken zeggen, met de redenen en hoe zeker het is.",
    "What you said yourself with link or correct. It outranks what the program found and is shown as yours.":
      "Wat u zelf zei met link of correct. Het gaat boven wat het programma vond en wordt als het uwe getoond.",
    "How sure an inferred link is, from 0 to 1: of a hundred links of 0.95 at least 95 should hold.":
      "Hoe zeker een afgeleid verband is, van 0 tot en met 1: van honderd verbanden van 0.95 moeten er minstens 95 kloppen.",
    "The file, line and bytes that a claim was read from, with the words that stand there.":
      "Het bestand, de regel en de bytes waaruit een bewering gelezen is, met de woorden die daar staan.",
    "The day by which is judged what is overdue: the newest date held, never today, unless --as-of names another.":
      "De dag waarnaar beoordeeld wordt wat te laat is: de nieuwste datum in het archief, nooit vandaag, tenzij --as-of een andere noemt.",
    "One import, by its number; --since shows what came in it or later.":
      "Een importronde, met haar nummer; --since toont wat daarin of later kwam.",
    "The memo by which civil servants advise a minister to sign; published with nearly every letter since 2022.":
      "De nota waarmee ambtenaren een bewindspersoon adviseren te tekenen; sinds 2022 bij bijna elke brief gepubliceerd.",
    "A letter from a minister to the Chamber.":
      "Een brief van een bewindspersoon aan de Kamer.",
    "A short request by Members: «verzoekt de regering …».":
      "Een kort verzoek van Kamerleden: «verzoekt de regering …».",
    "A change to a bill that Members propose.":
      "Een wijziging van een wetsvoorstel die Kamerleden voorstellen.",
    "Written questions by Members.":
      "Schriftelijke vragen van Kamerleden.",
    "The government's answers to written questions.":
      "De antwoorden van het kabinet op schriftelijke vragen.",
    "The report of a committee's debate or consultation.":
      "Het verslag van een debat of overleg van een commissie.",
    "The minutes of a sitting of the Chamber.":
      "Het verslag van een vergadering van de Kamer.",
    "A paper of another kind, or of one that could not be told.":
      "Een stuk van een andere soort, of van een die niet vast te stellen was.",
    "The government leaves it to the Chamber and can live with the motion.":
      "Het kabinet laat het aan de Kamer en kan met de motie leven.",
    "The government takes the motion over; no vote is needed.":
      "Het kabinet neemt de motie over; stemming is niet nodig.",
    "The government advises against the motion.":
      "Het kabinet ontraadt de motie.",
    "The government advises against the motion unless it is changed.":
      "Het kabinet ontraadt de motie, tenzij zij gewijzigd wordt.",
    "The motion comes too early.":
      "De motie komt te vroeg.",
    "The motion asks for what is policy or is being done already.":
      "De motie vraagt wat al beleid is of al gebeurt.",
    "The government asks the submitter to hold the motion over.":
      "Het kabinet verzoekt de indiener de motie aan te houden.",
    "The government gave no opinion, or none in so many words.":
      "Het kabinet gaf geen oordeel, of niet uitdrukkelijk.",
    "A paper gives the number of another.":
      "Een stuk noemt het nummer van een ander.",
    "A letter without a number is the paper that others cite by number.":
      "Een brief zonder nummer is het stuk dat andere bij nummer aanhalen.",
    "A memo or letter gives an opinion of a motion.":
      "Een nota of brief geeft een oordeel over een motie.",
    "A memo came with the letter that it advised to send.":
      "Een nota hoort bij de brief die zij adviseerde te sturen.",
    "A letter answers a motion, a question or another letter.":
      "Een brief beantwoordt een motie, een vraag of een andere brief.",
    "A letter tells how a motion is carried out.":
      "Een brief vertelt hoe een motie wordt uitgevoerd.",
    "A motion takes the place of an earlier one.":
      "Een motie komt in de plaats van een eerdere.",
    "A motion was handed in, or a paper discussed, in a debate.":
      "Een motie is ingediend, of een stuk besproken, in een debat.",
    "A motion is of a Member.":
      "Een motie is van een Kamerlid.",
    "A paper is signed by somebody.":
      "Een stuk is door iemand ondertekend.",
    "A paper is addressed to a body or a person.":
      "Een stuk is aan een orgaan of een persoon gericht.",
    "A letter delivers what was promised.":
      "Een brief levert wat toegezegd was.",
    "Two files hold one paper, or two mentions are one motion.":
      "Twee bestanden bevatten een stuk, of twee vermeldingen zijn een motie.",
    "Two versions of one paper, the newer first.":
      "Twee versies van een stuk, de nieuwste eerst.",
    "A tree for people.":
      "Een boom voor mensen.",
    "A drawing for Graphviz.":
      "Een tekening voor Graphviz.",
    "A graph for yEd, Gephi and networkx.":
      "Een graaf voor yEd, Gephi en networkx.",
    "A graph for Gephi.":
      "Een graaf voor Gephi.",
    "A drawing for Markdown pages.":
      "Een tekening voor bladzijden in Markdown.",
    "One object of kamerspoor.graph/1.":
      "Een object van kamerspoor.graph/1.",
  ]
}

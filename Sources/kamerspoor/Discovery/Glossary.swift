internal import Kamerstukken

/// The words of the field that a reader meets in results, each in a sentence or two.
enum Glossary {
  struct Term {
    /// The word, and others for the same thing.
    let names: [String]
    let meaning: Phrase

    init(_ names: String..., meaning: Phrase) {
      self.names = names
      self.meaning = meaning
    }
  }

  static var terms: [Term] { papers + life + trust }

  /// Numbers and what they stand on.
  private static var papers: [Term] {
    [
      Term(
        "kamerstuk", "ondernummer", "number",
        meaning: Phrase(
          "A paper that the Chamber printed, by the number of its dossier and its own in it: 26643-1001."
        )
      ),
      Term(
        "dossier",
        meaning: Phrase(
          "The papers of one subject under one number, as 26643, with a suffix as 36600-XVI or 21501-33."
        )
      ),
      Term(
        "kenmerk",
        meaning: Phrase(
          "The number a ministry files a letter or memo under: 4577120. A letter has it before the Chamber gives it a number."
        )),
      Term(
        "zaak", "case",
        meaning: Phrase(
          "What the Chamber's register keeps of one motion, letter or question, under a number as 2024Z21744."
        )
      ),
      Term(
        "register", "open data",
        meaning: Phrase(
          "The Chamber's open data: cases, documents, decisions, votes and promises, imported as pages of JSON."
        )),
      Term(
        "vindplaats", "citation",
        meaning: Phrase("Where a paper is published, in the form in which one cites it.")),
      Term(
        "Woo",
        meaning: Phrase(
          "The Open Government Act, which makes papers public; a request under it asks for an inventory of them."
        )),
    ]
  }

  /// What becomes of a motion.
  private static var life: [Term] {
    [
      Term(
        "appreciatie", "kabinetsappreciatie", "advice",
        meaning: Phrase(
          "The government's opinion of a motion. Who gave it and where, in a debate, a letter or a memo, are kept apart."
        )),
      Term(
        "indiener", "submitter",
        meaning: Phrase("The Member who hands in a motion, or one of several.")),
      Term(
        "dictum", "request",
        meaning: Phrase("What a motion asks, word for word: «verzoekt de regering …».")),
      Term(
        "gewijzigde motie", "gewijzigd", "amended motion",
        meaning: Phrase(
          "A motion that takes the place of an earlier one, with a number, a day and often a request of its own."
        )
      ),
      Term(
        "t.v.v.", "ter vervanging van", "replaces",
        meaning: Phrase(
          "«In place of»: what stands before the number of the motion that an amended one replaces."
        )),
      Term(
        "aangehouden",
        meaning: Phrase("Held over by its submitter: not voted on until it is brought up again.")),
      Term("aangenomen", meaning: Phrase("Adopted by a vote of the Chamber.")),
      Term("verworpen", meaning: Phrase("Rejected by a vote of the Chamber.")),
      Term("ingetrokken", meaning: Phrase("Taken back by its submitter.")),
      Term("stemming", "vote", meaning: Phrase("The vote of the Chamber, by party.")),
      Term(
        "tweeminutendebat", "debat", "debate",
        meaning: Phrase(
          "A short debate behind a longer one, in which Members hand in motions and the government gives its opinion."
        )),
      Term(
        "toezegging", "commitment", "promise",
        meaning: Phrase(
          "Something that a minister promises the Chamber, in a letter or a debate, often by a day."
        )),
    ]
  }

  /// How sure something is.
  private static var trust: [Term] {
    [
      Term(
        "stated", "letterlijk", meaning: Phrase("It stands in a paper, on the line that is shown.")),
      Term(
        "inferred", "afgeleid",
        meaning: Phrase(
          "No paper says it; the program concludes it from what papers say, with the reasons and how sure it is."
        )),
      Term(
        "reader", "van de lezer",
        meaning: Phrase(
          "What you said yourself with link or correct. It outranks what the program found and is shown as yours."
        )),
      Term(
        "confidence",
        meaning: Phrase(
          "How sure an inferred link is, from 0 to 1: of a hundred links of 0.95 at least 95 should hold."
        )),
      Term(
        "evidence", "vindplaats in het stuk",
        meaning: Phrase(
          "The file, line and bytes that a claim was read from, with the words that stand there.")),
      Term(
        "as-of", "peildatum",
        meaning: Phrase(
          "The day by which is judged what is overdue: the newest date held, never today, unless --as-of names another."
        )),
      Term(
        "run", meaning: Phrase("One import, by its number; --since shows what came in it or later.")
      ),
    ]
  }
}

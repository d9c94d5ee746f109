internal import Kamerstukken
internal import Reporting

/// A shape of the manual.
enum ManualFormat: String, CaseIterable {
  /// For `man`, with the macros of man(7).
  case roff
  case markdown
}

/// What the manual says besides its commands.
enum ManualWords {
  static let purpose = Phrase(
    "Kamerspoor follows Dutch parliamentary motions and the ministry papers around them.")
  static let purposeInShort = Phrase(
    "follow Dutch parliamentary motions and the ministry papers around them")

  static let output = Phrase(
    "Results go to standard output, everything else to standard error. A closed pipe is no failure. With --json each result is one object with its schema's name in it."
  )

  /// What is read from the surroundings.
  static let variables: [Passage.Entry] = [
    .init("KAMERSPOOR_ARCHIVE", Phrase("The archive, where --archive names none.")),
    .init("KAMERSPOOR_LANG", Phrase("Language of the text, en or nl, where --lang names none.")),
    .init("XDG_DATA_HOME", Phrase("Where the reader's data folder is.")),
    .init("NO_COLOR", Phrase("Set to anything, it turns colour off.")),
    .init("TMPDIR", Phrase("Where programs that convert PDF and Word get a folder.")),
  ]

  static let files: [Passage.Entry] = [
    .init(
      "~/.local/share/kamerspoor/archive.sqlite",
      Phrase("The archive, an SQLite database, where nothing names another."))
  ]

  static let examples: [Passage.Entry] = [
    .init("kamerspoor import ~/stukken", Phrase("Read a folder of papers into the archive.")),
    .init(
      "kamerspoor motion 26643-1001",
      Phrase("What became of a motion: who handed it in, advised, answered and voted.")),
    .init(
      "kamerspoor search \"32 761, nr. 251\"",
      Phrase("The paper of that number and those that cite it.")),
    .init(
      "kamerspoor search --batch nummers.txt --format csv > antwoorden.csv",
      Phrase("A list of numbers, one a line, answered in a table for a spreadsheet.")),
    .init(
      "kamerspoor check --only commitment-overdue --lang nl",
      Phrase("The promises that are overdue, told in Dutch.")),
  ]

  static var statuses: [Passage.Entry] {
    ExitStatus.allCases.map { .init("\($0.rawValue)", $0.meaning) }
  }
}

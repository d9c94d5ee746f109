internal import Kamerstukken

extension Command {
  static let `import` = Command(
    name: "import", operands: "PATH…",
    summary: Phrase("Read files and folders (- for standard input) into the archive."),
    discussion: [
      .prose([
        Phrase(
          "Folders are read with all that is below them: files that end in .txt, .text, .pdf, .docx, .odt, .rtf, .doc, .xml or .html, and pages of the Chamber's open data in .json, of any size: Zaak, Document, Besluit, Stemming, Toezegging, Persoon, Fractie, Kamerstukdossier."
        ), Phrase("Other JSON, hidden files and other kinds are left out and counted."),
        Phrase(
          "A link in a folder is followed to a file of that folder, never out of it; one that is named is followed."
        ),
        Phrase(
          "PDF is read by pdftotext, Word by unzip, the others by libreoffice, where they are installed."
        ),
      ]),
      .prose([
        Phrase("A file that cannot be read is reported and the rest goes on."),
        Phrase(
          "Importing the same files again changes nothing; after an interruption the same command finishes the work."
        ), Phrase("A changed file becomes a new version; the old one is kept."),
      ]),
      .prose([
        Phrase(
          "A PATH that is another archive is merged into this one and never changed: its papers, its register, and its reader's verdicts and corrections; where these differ from yours, yours stay and the others are told."
        )
      ]),
      .prose([
        Phrase(
          "With --inside words are indexed by their parts too, from then on, for search --inside; that takes three to five times the room of the text."
        )
      ]),
    ],
    options: [.archive, .maxSize, .rehash, .keepInside, .strict, .quiet],
    completions: [.files],
    work: .sideBySide { invocation, console in
      var work = try ImportWork(invocation, console)
      return try await work.carryOut()
    })
}

internal import Archive
internal import Kamerstukken
internal import Reporting

extension Command {
  static let search = Command(
    name: "search", operands: "WORDS…",
    summary: Phrase("Find papers by number in any spelling, by dossier, by kenmerk, or by words."),
    discussion: [
      .prose([
        Phrase(
          "A number of any kind finds the paper itself, also where other papers show that a held letter is that paper (inferred, with the reason), and the papers that cite it; of what is not held it gives the official address."
        ),
        Phrase(
          "Several numbers are typed beside each other or as they are cited, or as 26643 nr 990..1010, 21501-33 nr 980.. and 26643 ..1010."
        ),
        Phrase(
          "An official address is the number in it; 26643 1001 and 26643/1001 are 26643-1001."),
        Phrase("A dossier finds its papers and those that cite it."),
        Phrase(
          "Words are found by their beginning, without accents; with --inside by any part of them, where the archive keeps an index of parts."
        ),
      ]),
      .prose([
        Phrase("With --batch every line of a file is a query, or of standard input where it is -."),
        Phrase(
          "Every line is answered in order: what it was read as, how many papers were found, and the papers; a line that is wrong says why."
        ), Phrase("Empty lines are skipped and counted."),
        Phrase(
          "The status is 2 if a line is wrong (no UTF-8, longer than 4096 bytes, a range the wrong way round), else 1 if a line found nothing, else 0."
        ),
      ]),
    ],
    options: [
      .archive, .searchFormat, .json, .wide, .from, .to, .kind, .ministry, .limit, .inside, .batch,
      .quiet,
    ],
    completions: [.nothing]
  ) { invocation, console in
    let format = try invocation.batchFormat()
    let (from, to) = try invocation.days()
    let filter = Filter(
      from: from, to: to, kind: try invocation.kind(),
      ministry: try invocation.ministry(),
      limit: try invocation.count(.limit, within: 1...1_000_000) ?? 100,
      newestFirst: true)
    var library = try Library(invocation)
    if let path = invocation[.batch] {
      var batch = SearchBatch(console.writer(format), filter)
      return try batch.run(path, &library, &console)
    }
    let query = LookUp(invocation.text)
    let view = try Searching(
      query: query, filter: filter, isInside: invocation.has(.inside)
    ).answer(&library)
    if let range = query.turnedRange {
      console.note("\(query.text) ends before it begins; kamerspoor search '\(range)'")
    } else if view.understood == "words" {
      try query.noteNumbers(library, console)
    }
    if try invocation.wantsJSON() {
      console.write(view.json())
    } else if view.results.isEmpty {
      console.note("nothing found for \(invocation.text)")
      for part in view.leftOut { console.note(part.text) }
      try library.noteMotions(query, console)
      try library.noteNear(query, "search", console)
      for address in view.addressesElsewhere { console.note("it may be read at \(address)") }
    } else {
      console.print(view.answer(on: console.sheet))
      try console.printSources(
        Provenance(
          program: Kamerspoor.name, asOf: library.asOf(invocation),
          sources: view.results.map {
            Provenance.Source(name: $0.name, sha256: $0.sha256, isOfRegister: false)
          }))
    }
    try library.noteSuffixes(of: query.dossier, "search", console)
    return view.results.isEmpty ? .nothingFound : .done
  }
}

extension LookUp {
  /// The most numbers that are named.
  private static var mostNamed: Int { 3 }

  /// Says how to search for the numbers that stand among the words that were searched.
  fileprivate func noteNumbers(_ library: borrowing Library, _ console: Console) throws {
    let dossiers = try dossiersAmongWords.filter {
      try !library.archive.papers(ofDossier: $0, filter: Filter(limit: 1)).isEmpty
    }
    for number in (numbersAmongWords + dossiers.map(\.description)).prefix(Self.mostNamed) {
      console.note("\(text) was searched as words; the number alone: kamerspoor search \(number)")
    }
  }
}

extension Option {
  static let batch = Option(
    name: "batch", value: "FILE",
    summary: Phrase("Search for every line of this file (- for standard input)."),
    completion: .files)
  static let searchFormat = Option(
    name: "format", value: "FORMAT",
    summary: Phrase("text, markdown or json; with --batch text, csv or json; else text."),
    completion: .searchFormats)
}

extension Invocation {
  /// How the answers to a list are written, where there is one.
  fileprivate func batchFormat() throws(UsageError) -> BatchFormat {
    guard has(.batch) else { return .text }
    guard operands.isEmpty else {
      throw UsageError("--batch FILE has the queries in it; leave \(text) out, or --batch")
    }
    guard !has(.inside) else {
      throw UsageError("--batch finds words by their beginning; leave --inside out, or --batch")
    }
    return try format(.searchFormat, text: .text, json: .json)
  }
}

extension Console {
  fileprivate func writer(_ format: BatchFormat) -> any BatchWriter {
    switch format {
    case .text: BatchTable(sheet, isInColor: isInColor)
    case .csv: BatchCSV()
    case .json: BatchJSON(language)
    }
  }
}

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
        Phrase("Words are found by their beginning, without accents."),
      ])
    ],
    options: [.archive, .json, .from, .to, .kind, .ministry, .limit]
  ) { invocation, console in
    let (from, to) = try invocation.days()
    let filter = Filter(
      from: from, to: to, kind: try invocation.kind(),
      ministry: try invocation.ministry(),
      limit: try invocation.count(.limit, within: 1...1_000_000) ?? 100,
      newestFirst: true)
    var library = try Library(invocation)
    let query = LookUp(invocation.text)
    let view = try Searching(query: query, filter: filter).answer(&library)
    if let range = query.turnedRange {
      console.note("\(query.text) ends before it begins; kamerspoor search '\(range)'")
    } else if view.understood == "words" {
      try query.noteNumbers(library, console)
    }
    if invocation.has(.json) {
      console.write(view.json())
    } else if view.results.isEmpty {
      console.note("nothing found for \(invocation.text)")
      for part in view.leftOut { console.note(part.text) }
      for address in view.addressesElsewhere { console.note("it may be read at \(address)") }
    } else {
      console.print(view.lines(on: console.sheet))
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

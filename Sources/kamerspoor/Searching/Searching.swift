internal import Archive
internal import Kamerstukken
internal import Reporting

/// One search: what the query is taken for, and the papers that answer it.
struct Searching {
  let query: LookUp
  let filter: Filter
  /// Whether words are found by any part of them.
  var isInside = false

  /// The answer by the first reading that fits: numbers, a kenmerk, a dossier that is known, the name of a file, words.
  func answer(_ library: inout Library) throws -> SearchView {
    if isInside { return try byParts(library) }
    if query.isReadFreely, let view = try byKenmerk(library) { return view }
    if let asked = query.asked { return try byNumber(asked, &library) }
    return try byKenmerk(library) ?? byDossier(&library) ?? byFile(library)
      ?? byWords(library)
  }

  private func byNumber(_ asked: AskedNumbers, _ library: inout Library) throws -> SearchView {
    let found = try NumberSearch(asked, &library)
    var view = SearchView(query: query.text, understood: found.understood)
    view.numbers = found.lines(limit: filter.limit)
    view.ids = found.numbers.map(\.target.description)
    view.address = found.address
    view.ranges = found.tallies
    let results = try found.results(filter, library)
    view.take(results.lines, of: results.tally)
    view.citedBy = try found.countCiting(library.archive)
    view.isHeld = found.numbers.contains(where: \.isHeld)
    view.numbersLeftOut = found.numbers.count - view.numbers.count
    return view
  }

  private func byKenmerk(_ library: borrowing Library) throws -> SearchView? {
    var results = ResultList(filter)
    try results.add(kenmerk: query.text, library)
    guard !results.isEmpty else { return nil }
    var view = SearchView(query: query.text, understood: "kenmerk")
    view.take(results.lines, of: results.tally)
    view.isHeld = try !library.archive.summaries(withKenmerk: query.text).isEmpty
    return view
  }

  private func byDossier(_ library: inout Library) throws -> SearchView? {
    guard let dossier = query.dossier else { return nil }
    guard try !library.archive.papers(ofDossier: dossier, filter: Filter(limit: 1)).isEmpty else {
      return nil
    }
    let found = try NumberSearch(AskedNumbers([AskedReference(NumberRange(of: dossier))]), &library)
    var view = SearchView(query: query.text, understood: "dossier")
    view.ids = [dossier.description]
    view.address = dossier.address
    view.numbers = found.lines(limit: filter.limit)
    view.ranges = found.tallies
    view.citedBy = try library.archive.countCiting(dossier: dossier)
    view.isHeld = found.numbers.contains(where: \.isHeld)
    view.numbersLeftOut = found.numbers.count - view.numbers.count
    let results = try library.archive.papers(ofDossier: dossier, filter: filter).map { paper in
      guard paper.tie == .citing,
        let place = try library.archive.citation(ofDossier: dossier, in: paper.document.id)
      else { return ResultLine(paper.document, .dossier) }
      return ResultLine(place, .cites)
    }
    view.take(results, of: try library.archive.tally(ofDossier: dossier, filter: filter))
    return view
  }

  private func byFile(_ library: borrowing Library) throws -> SearchView? {
    var results = ResultList(filter)
    for summary in try library.archive.summaries(withFile: query.text).reversed() {
      results.add(ResultLine(summary, .file))
    }
    guard !results.isEmpty else { return nil }
    var view = SearchView(query: query.text, understood: "file")
    view.take(results.lines, of: results.tally)
    view.isHeld = true
    return view
  }

  private func byWords(_ library: borrowing Library) throws -> SearchView {
    try view(
      of: library.archive.search(words: words, filter: filter),
      tally: library.archive.tally(words: words, filter: filter))
  }

  /// Throws what is to be said where the archive has no index of parts of words, or a part is too short for it.
  private func byParts(_ library: borrowing Library) throws -> SearchView {
    guard try library.archive.keepsInside() else {
      throw UsageError(
        "parts of words are not indexed here; kamerspoor import --inside PATH… does it")
    }
    guard let parts = InsideParts(words) else {
      throw UsageError("a part of a word has three letters or more")
    }
    return try view(
      of: library.archive.search(inside: parts, filter: filter),
      tally: library.archive.tally(inside: parts, filter: filter))
  }

  private var words: [String] {
    query.text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private func view(of hits: [Hit], tally: [Exclusion: Int]) -> SearchView {
    var view = SearchView(query: query.text, understood: "words")
    let results = hits.map { hit in
      var line = ResultLine(hit.document, .text)
      line.snippet = hit.snippet.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
      return line
    }
    view.take(results, of: tally)
    return view
  }
}

internal import Kamerstukken

/// Which letter a memo advised: the same ministry and not before the memo, and two signs more.
///
///     kenmerk     the same on both
///     motion      the memo advises on it, the letter answers it, in whatever form of its history
///     questions   both name one case: 2023Z21022
///     subject     near wording of the titles, and the letter is of within three months
///     passages    runs of words that stand in both
///
/// A title alone is enough, and no more than fair, where both say the same and the letter follows within a month.
extension DossierGraph {
  /// The fewest runs of words two papers must share to count as alike.
  private static let fewestRuns = 3
  /// The most days from a memo to a letter that is known by its title, with another sign and without.
  private static let season = 92
  private static let month = 31
  private static let fortnight = 14
  /// More papers than these that share a word of their titles, and the word tells nothing.
  private static let commonest = 64

  private struct Fit {
    let letter: Int
    var signs = 0
    /// From the memo to the letter.
    var days: Int?
    var reasons: [Phrase] = []
    var sources: [Proof] = []

    mutating func add(_ reason: Phrase, _ sources: [Proof] = []) {
      signs += 1
      reasons.append(reason)
      self.sources += sources.filter { !self.sources.contains($0) }
    }
  }

  mutating func linkMemosToLetters() {
    let letters = Letters(in: self)
    let accepted = Dictionary(
      links.filter { $0.kind == .accompanies }.map { ($0.from, $0.to) },
      uniquingKeysWith: { first, _ in first })
    for memo in documents.indices where documents[memo].record.kind == .beslisnota {
      let found = candidates(memo, letters).compactMap { fit(memo, $0) }
      // Two letters that fit: the one with more signs, else neither is claimed.
      let most = found.map(\.signs).max() ?? 0
      let surest = found.filter { $0.signs == most }
      let best = Self.nearest(surest)
      guard best.count == 1, let fit = best.first else { continue }
      // The reader may have said that the memo advised another letter.
      let said = accepted[.document(memo)]
      guard said == nil || said == .document(fit.letter) else { continue }
      // The step is the number of signs that agree.
      let step: Confidence = fit.signs > 2 ? .strong : fit.signs == 2 ? .good : .fair
      add(
        .accompanies, .document(memo), .document(fit.letter), .inferred, step, fit.reasons,
        fit.sources)
    }
  }

  /// Of letters with as many signs the one that follows first, where all have a date and the next follows much later.
  private static func nearest(_ fits: [Fit]) -> [Fit] {
    let days = fits.compactMap(\.days).sorted()
    guard days.count == fits.count, days.count > 1, days[1] - days[0] >= fortnight else {
      return fits
    }
    return fits.filter { $0.days == days[0] }
  }

  /// The letters of each ministry by what may join a memo with them; a block that is too wide tells nothing.
  ///
  /// A ministry is a block of its own: only letters of the memo's can be the one that it advised.
  private struct Letters {
    private var blocks: [Ministry: [String: [Int]]] = [:]

    init(in graph: DossierGraph) {
      for letter in graph.documents.indices where graph.documents[letter].record.kind.isLetter {
        guard let ministry = graph.documents[letter].ministry else { continue }
        for key in graph.joining(letter) {
          blocks[ministry, default: [:]][key, default: []].append(letter)
        }
      }
    }

    subscript(ministry: Ministry, key: String) -> [Int] {
      let letters = blocks[ministry]?[key] ?? []
      return letters.count <= commonest ? letters : []
    }
  }

  /// The kenmerk and cases of a memo or letter, and the words of its title.
  private func joining(_ document: Int) -> [String] {
    let kenmerk = (documents[document].record.kenmerk?.value).map { ["kenmerk \($0)"] } ?? []
    return kenmerk + namedCases(document).keys.map { "case \($0)" } + title(document).stems
  }

  /// The letters that share a kenmerk, a case or words of its title with the memo, or a motion in the history of one it
  /// advises on.
  private func candidates(_ memo: Int, _ letters: Letters) -> [Int] {
    var found: Set<Int> = []
    for motion in advised(memo) {
      for member in chain(of: motion) { found.formUnion(motions[member].mentions.map(\.document)) }
    }
    if let ministry = documents[memo].ministry {
      for key in joining(memo) { found.formUnion(letters[ministry, key]) }
    }
    found.remove(memo)
    return found.filter { documents[$0].record.kind.isLetter && !isEarlier($0, than: memo) }
      .sorted()
  }

  /// The cases a paper names, each with its place.
  private func namedCases(_ document: Int) -> [String: Evidence] {
    let cases = documents[document].answeredCases
    let zaken = cases.yours.filter { $0.text.contains("Z") } + cases.cited
    return Dictionary(zaken.map { ($0.text, $0.evidence) }, uniquingKeysWith: { first, _ in first })
  }

  private func title(_ document: Int) -> Wording {
    Wording([documents[document].record.title?.text], leavingOut: Self.ofTitles)
  }

  /// The motions a memo advises on.
  private func advised(_ memo: Int) -> [Int] {
    let said = documents[memo].record.motions
    return said.indices.filter { said[$0].relation == .advisesOn }
      .compactMap { identity(of: .init(document: memo, motion: $0)) }
  }

  private func fit(_ memo: Int, _ letter: Int) -> Fit? {
    let (first, second) = (documents[memo].record, documents[letter].record)
    guard let ministry = documents[memo].ministry, ministry == documents[letter].ministry else {
      return nil
    }
    var fit = Fit(letter: letter)
    fit.reasons.append(Phrase("the same ministry, \(ministry.rawValue)"))
    if let one = first.kenmerk, let other = second.kenmerk, one.value == other.value {
      fit.add(
        Phrase("the same kenmerk, \(one.value)"),
        proofs((memo, one.evidence), (letter, other.evidence)))
    }
    if let motion = sharedHistory(memo, letter) {
      fit.add(
        Phrase("both are about the history of \(motions[motion.motion].label)"), motion.sources)
    }
    let (cases, others) = (namedCases(memo), namedCases(letter))
    if let id = cases.keys.filter({ others[$0] != nil }).min(), let one = cases[id],
      let other = others[id]
    {
      fit.add(Phrase("both name the case \(id)"), proofs((memo, one), (letter, other)))
    }
    let isTold = fit.signs > 0
    let isEqual = addTitles(memo, letter, to: &fit)
    guard fit.signs > 0 else { return nil }
    let runs = Passages(documents[memo].original)
      .shared(with: Passages(documents[letter].original))
    if runs >= Self.fewestRuns {
      fit.add(Phrase("passages alike: \(runs) runs of \(Passages.runLength) words"))
    }
    guard fit.signs >= 2 || !isTold && isEqual else { return nil }
    // Kenmerk and case hold whenever the letter was sent; what else is alike may be of another letter on the motion.
    let isNamed = first.kenmerk?.value == second.kenmerk?.value && first.kenmerk != nil
    if let days = days(memo, letter) {
      guard isNamed || days <= Self.season else { return nil }
      fit.days = days
    }
    return fit
  }

  /// The days from a memo to a letter, where both have a date.
  private func days(_ memo: Int, _ letter: Int) -> Int? {
    documents[memo].record.date?.value.flatMap { from in
      documents[letter].record.date?.value.map { $0.dayNumber - from.dayNumber }
    }
  }

  /// Adds what the titles say; returns whether they say the same and the letter follows at once.
  private func addTitles(_ memo: Int, _ letter: Int, to fit: inout Fit) -> Bool {
    let (one, other) = (title(memo), title(letter))
    let likeness = one.likeness(to: other)
    guard likeness.words.count >= 2, likeness.share >= 0.6,
      let first = documents[memo].record.title, let second = documents[letter].record.title
    else { return false }
    let days = days(memo, letter)
    guard (days ?? 0) <= Self.season else { return false }
    fit.add(
      Phrase(
        "near wording of the titles: \(likeness.words.prefix(5).joined(separator: ", "))"),
      proofs((memo, first.evidence), (letter, second.evidence)))
    guard let days, days <= Self.month else { return false }
    let isWhole = min(one.share(of: other).share, other.share(of: one).share) >= 0.75
    guard isWhole, likeness.words.count >= 3 else { return false }
    fit.reasons.append(Phrase("the letter is of \(days) days behind the memo"))
    return true
  }

  private func proofs(_ places: (document: Int, evidence: Evidence)...) -> [Proof] {
    places.map { Proof(document: $0.document, evidence: $0.evidence) }
  }

  /// A motion that the memo advises on and the letter answers, in whatever form of its history.
  private func sharedHistory(_ memo: Int, _ letter: Int) -> (motion: Int, sources: [Proof])? {
    for motion in advised(memo) {
      for member in chain(of: motion) {
        let answered = motions[member].mentions.first {
          $0.document == letter && self.motion($0).relation != .mentions
        }
        guard let answered else { continue }
        let said = motions[motion].mentions.first { $0.document == memo }
        let places = [said, answered].compactMap { $0 }.map {
          Proof(document: $0.document, evidence: self.motion($0).evidence)
        }
        return (motion, places)
      }
    }
    return nil
  }

  /// The words that titles of memos and letters have in common, which tell nothing of their subject.
  static let ofTitles: Set<String> = [
    "openbare", "openbaar", "beslisnotas", "aanbieding", "aanbiedingsbrief", "verzending",
    "verzenden", "beantwoording", "antwoord", "antwoorden", "kamervragen", "vragen",
    "schriftelijke", "leden", "voortgang", "stand", "zaken", "reactie", "kabinetsreactie",
    "moties", "toezegging", "toezeggingen", "uitvoering", "afdoening", "tweede", "eerste",
    "voortgangsrapportage", "voortgangsbrief", "verzamelbrief", "uitstel", "uitstelbrief",
    "commissiedebat", "tweeminutendebat", "bericht", "publicatie",
  ]
}

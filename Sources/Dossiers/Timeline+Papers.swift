internal import Kamerstukken

/// The papers themselves, and what they promise.
extension Timeline {
  /// The papers that advise on or answer the motions, and those that only mention them.
  mutating func addPapers(of motions: [Int]) {
    let members = Set(motions)
    var linked: Set<Int> = []
    for link in graph.links(to: members, of: Self.onMotions) {
      guard case .document(let document) = link.from, case .motion(let motion) = link.to else {
        continue
      }
      linked.insert(document)
      addPaper(document, motion: motion, link: link)
      if isOnly(document, about: members) { addPromises(document) }
    }
    for document in Set(motions.flatMap { graph.motions[$0].mentions.map(\.document) }).subtracting(
      linked
    ).sorted() {
      addPaper(document, motion: nil, link: nil)
    }
  }

  static let onMotions: Set<Link.Kind> = [.advisesOn, .answers, .carriesOut]

  /// Whether a letter speaks of no other motions than these, so that its promises are on them.
  func isOnly(_ document: Int, about motions: Set<Int>) -> Bool {
    let record = graph.documents[document].record
    guard record.kind.isLetter else { return false }
    return record.motions.indices.allSatisfy { index in
      graph.identity(of: .init(document: document, motion: index)).map(motions.contains) ?? false
    }
  }

  mutating func addPaper(_ document: Int, motion: Int?, link: Link?) {
    let held = graph.documents[document]
    let what: Event.What
    switch held.record.kind {
    case .beslisnota: what = .memo
    case .kamerbrief, .antwoord: what = .letter(carriesOut: link?.kind == .carriesOut)
    case .motie: return
    default:
      guard !held.isOfRegister else { return }
      what = .paper(held.record.kind)
    }
    let place = held.record.date?.evidence ?? held.record.kindEvidence ?? Evidence(0..<0)
    let who = held.record.signatories.first?.office ?? held.ministry?.rawValue
    add(
      Event(
        what, date: date(of: document), dateReason: dateReason(document), who: who, motion: motion,
        isInferred: link?.basis == .inferred,
        isReaders: link?.basis == .reader || held.correction(of: .date) != nil,
        reasons: link?.reasons ?? [],
        sources: [Proof(document: document, evidence: place)]
          + (link?.basis == .inferred || link?.basis == .reader ? link?.sources ?? [] : [])))
  }

  mutating func addPromises(_ document: Int) {
    for commitment in graph.documents[document].record.commitments {
      let source = Proof(document: document, evidence: commitment.evidence)
      add(
        Event(
          .promised(commitment.text), date: date(of: document), dateReason: dateReason(document),
          who: commitment.by,
          sources: [source]))
      if let due = commitment.due {
        add(Event(.due(commitment.text), date: due, who: commitment.by, sources: [source]))
      }
    }
  }

  /// The date of a paper, with the bound that another paper gives an undated one.
  func date(of document: Int) -> DocumentDate? {
    let own = graph.documents[document].record.date
    guard let inferred = graph.inferredEarliest(of: document) else { return own }
    if let earliest = own?.earliest, earliest >= inferred.day { return own }
    return DocumentDate(earliest: inferred.day, latest: own?.latest, basis: .inferred)
  }

  func dateReason(_ document: Int) -> Phrase? {
    if let said = graph.documents[document].correction(of: .date) {
      let printed =
        said.printed.map { Phrase("the paper gives \($0)") } ?? Phrase("the paper gives no day")
      return [said.correction.reason, printed].joined(by: "; ")
    }
    guard graph.documents[document].record.date?.value == nil else { return nil }
    if let inferred = graph.inferredEarliest(of: document) { return inferred.reason }
    return graph.documents[document].record.date == nil
      ? Phrase("undated") : Phrase("undated; it tells of that day")
  }
}

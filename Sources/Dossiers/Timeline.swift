package import Kamerstukken

/// The events of motions and papers, in order.
///
/// An event whose day is not known stands at the first day it can be of; one of which nothing is known stands last.
package struct Timeline: Sendable {
  package private(set) var events: [Event]

  private let graph: DossierGraph
  /// The places of events by what must be equal in two that tell the same.
  private var places: [Bucket: [Int]] = [:]

  private struct Bucket: Hashable {
    let day: CalendarDate?
    let earliest: CalendarDate?
    let rank: Int
    let motion: Int?

    init(_ event: Event) {
      day = event.date?.value
      earliest = event.date?.earliest
      rank = event.rank
      // A debate is of no motion alone.
      motion = if case .debated = event.what { nil } else { event.motion }
    }
  }

  /// The history of some motions: handed in, debated, advised, replaced, answered.
  package init(ofMotions motions: [Int], in graph: DossierGraph) {
    self.graph = graph
    events = []
    for motion in motions { addMotion(motion) }
    addPapers(of: motions)
    order()
  }

  /// The history of some motions, and beside it the events of some papers.
  package init(ofMotions motions: [Int], documents: [Int], in graph: DossierGraph) {
    self.init(ofMotions: motions, in: graph)
    for event in Timeline(ofDocuments: documents, in: graph).events { add(event) }
    order()
  }

  /// The events of some papers and of every motion they say something of.
  package init(ofDocuments documents: [Int], in graph: DossierGraph) {
    self.graph = graph
    events = []
    let members = Set(documents)
    let motions = graph.motions.indices.filter { motion in
      graph.motions[motion].mentions.contains { members.contains($0.document) }
    }
    for motion in motions { addMotion(motion) }
    for document in documents.sorted() {
      addPaper(document, motion: nil, link: nil)
      addPromises(document)
    }
    events = events.filter { event in event.sources.contains { members.contains($0.document) } }
    order()
  }

  /// The events from one day through another; those that may lie in between stay.
  package func limited(from: CalendarDate?, to: CalendarDate?) -> [Event] {
    events.filter { event in
      if let from, let latest = event.date?.latest, latest < from { return false }
      if let to, let first = event.date?.earliest ?? promised(event), first > to { return false }
      return true
    }
  }

  /// The day of the paper that promises something, before which it is not due.
  private func promised(_ event: Event) -> CalendarDate? {
    guard case .due = event.what, let source = event.sources.first else { return nil }
    return graph.documents[source.document].record.date?.earliest
  }
}

extension Timeline {
  private mutating func addMotion(_ motion: Int) {
    let identity = graph.motions[motion]
    for mention in identity.mentions {
      let said = graph.motion(mention)
      let source = Proof(document: mention.document, evidence: said.evidence)
      if let submitted = said.submitted {
        add(
          Event(
            .submitted, date: submitted,
            who: identity.submitters.map(\.text).joined(separator: ", "), motion: motion,
            sources: [source]))
      }
      if let debate = said.debate {
        let name = debate.title.map { "\(debate.kind) «\($0)»" } ?? debate.kind
        let evidence = Proof(document: mention.document, evidence: debate.evidence)
        add(Event(.debated(name), date: debate.date, motion: motion, sources: [evidence]))
      }
      for advice in said.advice { add(event(advice, motion, mention.document)) }
      if let state = said.state {
        // Some day between the motion and the paper that tells it.
        let first = identity.mentions.lazy.compactMap { [graph] in graph.day(graph.motion($0)) }
          .first
        let bounds = DocumentDate(
          earliest: first, latest: date(of: mention.document)?.latest, basis: .inferred)
        add(Event(.state(state), date: bounds, motion: motion, sources: [source]))
      }
      addRegister(mention.document, motion)
    }
    for link in graph.replacements(of: motion) {
      let date =
        identity.mentions.compactMap { [graph] in graph.motion($0).submitted }.first
        ?? bounds(identity)
      add(
        Event(
          .replaced(number: graph.replacedNumber(link)), date: date,
          who: identity.submitters.map(\.text).joined(separator: ", "),
          motion: motion,
          isInferred: link.basis == .inferred, isReaders: link.basis == .reader,
          reasons: link.reasons, sources: link.sources))
    }
  }

  /// The government's opinion and the votes that the register has; the day of an opinion it does not tell.
  private mutating func addRegister(_ document: Int, _ motion: Int) {
    guard let register = graph.documents[document].register else { return }
    if let said = register.appreciatie {
      let from = graph.documents[document].record.date?.value
      add(
        Event(
          .appreciatie(said.text), date: from.map { DocumentDate(earliest: $0, basis: .inferred) },
          dateReason: "the register gives no day; not before the motion was handed in",
          motion: motion, sources: [Proof(document: document, evidence: said.evidence)]))
    }
    for vote in register.votes {
      add(
        Event(
          .voted(vote), date: vote.date,
          dateReason: vote.date?.value == nil
            ? "the page of the register does not hold the sitting; between the motion and the register's last word of it"
            : nil,
          motion: motion, sources: [Proof(document: document, evidence: vote.evidence)]))
    }
  }

  /// An amended form whose own day no paper gives is no older than the debate.
  private func bounds(_ identity: MotionIdentity) -> DocumentDate? {
    identity.debateDay.map { DocumentDate(earliest: $0, basis: .inferred) }
  }

  private func event(_ advice: Advice, _ motion: Int, _ document: Int) -> Event {
    // What a letter tells of another was said on a day before its own.
    let told = advice.basis == .letter && advice.date == nil ? date(of: document)?.value : nil
    let date =
      told.map { DocumentDate(latest: $0, basis: .inferred) }
      ?? (advice.basis == .debate ? advice.date : self.date(of: document))
    return Event(
      .advised(advice.value, advice.basis, condition: advice.condition), date: date,
      dateReason: advice.basis == .debate || told != nil ? nil : dateReason(document),
      who: advice.by,
      motion: motion,
      sources: [Proof(document: document, evidence: advice.evidence)])
  }

  /// The papers that advise on or answer the motions, and those that only mention them.
  private mutating func addPapers(of motions: [Int]) {
    let members = Set(motions)
    var linked: Set<Int> = []
    for link in graph.links where Self.onMotions.contains(link.kind) {
      guard case .document(let document) = link.from, case .motion(let motion) = link.to,
        members.contains(motion)
      else {
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

  private static let onMotions: Set<Link.Kind> = [.advisesOn, .answers, .carriesOut]

  /// Whether all the motions that a letter does more than mention are these, so that its promises are on them.
  private func isOnly(_ document: Int, about motions: Set<Int>) -> Bool {
    let record = graph.documents[document].record
    guard record.kind == .kamerbrief || record.kind == .antwoord else { return false }
    return record.motions.indices.allSatisfy { index in
      record.motions[index].relation == .mentions
        || graph.identity(of: .init(document: document, motion: index)).map(motions.contains)
          ?? false
    }
  }

  private mutating func addPaper(_ document: Int, motion: Int?, link: Link?) {
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
        isInferred: link?.basis == .inferred, isReaders: link?.basis == .reader,
        reasons: link?.reasons ?? [],
        sources: [Proof(document: document, evidence: place)]
          + (link?.basis == .inferred || link?.basis == .reader ? link?.sources ?? [] : [])))
  }

  private mutating func addPromises(_ document: Int) {
    for commitment in graph.documents[document].record.commitments {
      let source = Proof(document: document, evidence: commitment.evidence)
      add(
        Event(
          .promised(commitment.text), date: date(of: document), who: commitment.by,
          sources: [source]))
      if let due = commitment.due {
        add(Event(.due(commitment.text), date: due, who: commitment.by, sources: [source]))
      }
    }
  }

  /// The date of a paper, with the bound that another paper gives an undated one.
  private func date(of document: Int) -> DocumentDate? {
    let own = graph.documents[document].record.date
    guard let inferred = graph.inferredEarliest(of: document) else { return own }
    if let earliest = own?.earliest, earliest >= inferred.day { return own }
    return DocumentDate(earliest: inferred.day, latest: own?.latest, basis: .inferred)
  }

  private func dateReason(_ document: Int) -> String? {
    if let said = graph.documents[document].correction(of: .date) {
      return
        "\(said.correction.reason); \(said.printed.map { "the paper gives \($0)" } ?? "the paper gives no day")"
    }
    guard graph.documents[document].record.date?.value == nil else { return nil }
    if let inferred = graph.inferredEarliest(of: document) { return inferred.reason }
    return graph.documents[document].record.date == nil
      ? "undated" : "undated; it tells of that day"
  }
}

extension Timeline {
  /// Adds an event, or the source of one that another paper already told.
  private mutating func add(_ event: Event) {
    let bucket = Bucket(event)
    guard let same = places[bucket]?.first(where: { Self.isSame(events[$0], event) }) else {
      places[bucket, default: []].append(events.count)
      events.append(event)
      return
    }
    let held = events[same]
    events[same] = Event(
      held.what, date: held.date, dateReason: held.dateReason, who: held.who, motion: held.motion,
      isInferred: held.isInferred && event.isInferred,
      isReaders: held.isReaders || event.isReaders, reasons: held.reasons,
      sources: held.sources + event.sources.filter { !held.sources.contains($0) })
  }

  /// Whether two papers of one bucket tell the same: the same thing on the same day, by the same office, of the same motion.
  private static func isSame(_ held: Event, _ event: Event) -> Bool {
    guard event.date?.value != nil || held.sources == event.sources else { return false }
    if case .debated(let first) = held.what, case .debated(let second) = event.what {
      // A debate is one for the whole history, however its title is spelled or shortened.
      let (one, other) = (key(first), key(second))
      return one.hasPrefix(other) || other.hasPrefix(one)
    }
    return held.what == event.what && held.motion == event.motion && held.who == event.who
  }

  private static func key(_ name: String) -> String {
    Folding.folded(name).filter { $0.isLetter || $0.isNumber }
  }

  private mutating func order() {
    let ranks = events.enumerated().map { (offset: $0.offset, event: $0.element) }
    events = ranks.sorted { left, right in
      let (first, second) = (
        left.event.date?.earliest ?? left.event.date?.latest,
        right.event.date?.earliest ?? right.event.date?.latest
      )
      if let first, let second, first != second { return first < second }
      if (first == nil) != (second == nil) { return first != nil }
      let (known, other) = (left.event.date?.value != nil, right.event.date?.value != nil)
      if known != other { return known }
      return (left.event.rank, left.event.motion ?? -1, left.offset) < (
        right.event.rank, right.event.motion ?? -1, right.offset
      )
    }.map(\.event)
    places = Dictionary(grouping: events.indices) { Bucket(events[$0]) }
  }
}

extension Event {
  /// The order of what happens on one day: a debate, the motion in it, the opinion of it, then papers.
  fileprivate var rank: Int {
    switch what {
    case .debated: 0
    case .submitted: 1
    case .replaced: 2
    case .advised(_, .debate, _): 3
    case .memo: 4
    case .advised(_, .memo, _), .advised(_, .intendedLetter, _): 5
    case .letter, .paper: 6
    case .advised(_, .letter, _): 7
    case .appreciatie: 8
    case .voted: 9
    case .state: 10
    case .promised: 11
    case .due: 12
    }
  }
}

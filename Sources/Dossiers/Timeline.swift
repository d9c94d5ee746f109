package import Kamerstukken

/// The events of motions and papers, in order.
///
/// An event whose day is not known stands at the first day it can be of; one of which nothing is known stands last.
package struct Timeline: Sendable {
  package private(set) var events: [Event]

  let graph: DossierGraph
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
    let mentions = members.flatMap { document in
      graph.documents[document].record.motions.indices.map {
        MotionIdentity.Mention(document: document, motion: $0)
      }
    }
    for motion in Set(mentions.compactMap(graph.identity(of:))).sorted() { addMotion(motion) }
    for document in documents.sorted() {
      addPaper(document, motion: nil, link: nil)
      addPromises(document)
    }
    // What the register has of their motions is told by no paper.
    events = events.filter { event in
      event.sources.contains {
        members.contains($0.document) || graph.documents[$0.document].isOfRegister
      }
    }
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
  /// Adds what a mention of a motion tells; that it is of this motion may be inferred, and then the event is.
  mutating func add(_ event: Event, as mention: MotionIdentity.Mention) {
    guard let merge = graph.merge(of: mention) else { return add(event) }
    let isReaders = merge.verdict?.value == .accepted
    add(
      Event(
        event.what, date: event.date, dateReason: event.dateReason, who: event.who,
        motion: event.motion, isInferred: !isReaders, isReaders: isReaders,
        reasons: [Phrase("taken for this motion: \(merge.reasons.joined(by: ", "))")]
          + event.reasons,
        sources: event.sources))
  }

  /// Adds an event, or the source of one that another paper already told.
  mutating func add(_ event: Event) {
    let bucket = Bucket(event)
    guard let same = places[bucket]?.first(where: { Self.isSame(events[$0], event) }) else {
      places[bucket, default: []].append(events.count)
      events.append(event)
      return
    }
    let held = events[same]
    let isInferred = held.isInferred && event.isInferred
    events[same] = Event(
      held.what, date: held.date, dateReason: held.dateReason, who: held.who, motion: held.motion,
      isInferred: isInferred, isReaders: held.isReaders || event.isReaders,
      reasons: isInferred ? held.reasons : [],
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
    guard held.what == event.what && held.motion == event.motion && held.who == event.who else {
      return false
    }
    // Two papers of one day are two events, unless they are one paper.
    return !event.isPaper || held.sources.first?.document == event.sources.first?.document
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

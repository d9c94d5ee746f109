internal import Kamerstukken

/// The ways into a graph's documents and links, so that linking never compares everything with everything.
struct GraphIndex: Sendable {
  /// Documents by their own number, their day as a letter, and ministry with kenmerk.
  private(set) var ownNumbers: [String: [Int]] = [:]
  private(set) var letterDays: [CalendarDate: [Int]] = [:]
  private(set) var kenmerken: [String: [Int]] = [:]
  /// Documents by their digest.
  private(set) var digests: [String: Int] = [:]
  /// The identity of each mention.
  var identities: [MotionIdentity.Mention: Int] = [:]
  /// The debate that each mention of a motion names, and the person behind each name.
  var debates: [MotionIdentity.Mention: Int] = [:]
  var people: [DossierGraph.NameKey: Int] = [:]
  /// Motions that replace one another, both ways.
  private(set) var replaced: [Int: [Int]] = [:]
  /// Links by what they join, and by either end; those that say a document is a number, by the number; those of memos, by the letter.
  private(set) var places: [LinkEnds: Int] = [:]
  private(set) var touching: [Link.Node: [Int]] = [:]
  private(set) var identifications: [String: [Int]] = [:]
  private(set) var memos: [Int: [Int]] = [:]
  /// What the reader says of links, and which links have no more than the reader's word so far.
  var verdicts = ReaderVerdicts()
  var addedByReader: Set<Int> = []
  /// The links that the reader rejects, by what they join.
  var rejected: [LinkEnds: Int] = [:]
  /// The mentions that were taken for a motion without its number, and the motions of which the reader says so.
  private(set) var merges: [MotionIdentity.Mention: MotionMerge] = [:]
  private(set) var mergedByReader: Set<Int> = []

  struct LinkEnds: Hashable, Sendable {
    let kind: Link.Kind
    let from: Link.Node
    let to: Link.Node
  }

  mutating func add(_ documents: [HeldDocument]) {
    for (index, document) in documents.enumerated() {
      digests[document.sha256] = index
      for id in document.record.kamerstukken { ownNumbers[id, default: []].append(index) }
      if let kenmerk = document.record.kenmerk?.value {
        kenmerken[kenmerk, default: []].append(index)
      }
      guard document.record.kind.isLetter else {
        continue
      }
      if let day = document.record.date?.value { letterDays[day, default: []].append(index) }
    }
  }

  mutating func add(_ merges: [MotionMerge]) {
    for merge in merges where !merge.isRejected {
      self.merges[merge.mention] = merge
      if merge.confidence == .reader { mergedByReader.insert(merge.motion) }
    }
  }

  /// Makes motions, in order, one history.
  mutating func addHistory(_ motions: [Int]) {
    for (older, newer) in zip(motions, motions.dropFirst()) {
      replaced[newer, default: []].append(older)
      replaced[older, default: []].append(newer)
    }
  }

  mutating func add(_ link: Link, at place: Int) {
    places[LinkEnds(kind: link.kind, from: link.from, to: link.to)] = place
    touching[link.from, default: []].append(place)
    touching[link.to, default: []].append(place)
    switch (link.kind, link.from, link.to) {
    case (.replaces, .motion(let newer), .motion(let older)):
      replaced[newer, default: []].append(older)
      replaced[older, default: []].append(newer)
    case (.isKamerstuk, _, .number(let id)): identifications[id, default: []].append(place)
    case (.accompanies, _, .document(let letter)): memos[letter, default: []].append(place)
    default: break
    }
  }
}

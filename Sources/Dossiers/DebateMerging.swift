internal import Kamerstukken

/// Which mentions are one debate: the same kind and day, and titles of which one begins the other.
///
///     «tweeminutendebat Inzet algoritmes en data ethiek op 28 maart 2023»
///     «tweeminutendebat Inzet algoritmes en data-ethiek binnen de rijksoverheid op 28 maart 2023»
///
/// A debate without a day is never taken for another, and a title that begins two others is of neither.
extension DossierGraph {
  /// The papers' words for a debate, and the motion that was handed in at it.
  private struct DebateMention {
    let debate: Debate
    let source: Proof
    var motions: [MotionIdentity.Mention]

    var title: String { debate.title.map(NodeKey.folded) ?? "" }
  }

  private struct DebateBlock: Hashable {
    let kind: String
    let day: CalendarDate
  }

  mutating func identifyDebates() {
    let mentions = debateMentions()
    var blocks: [DebateBlock: [Int]] = [:]
    for (place, mention) in mentions.enumerated() {
      guard let day = mention.debate.date?.value else { continue }
      blocks[DebateBlock(kind: mention.debate.kind, day: day), default: []].append(place)
    }
    // The name under which a mention is one with others; of its own place where it is one with none.
    var names: [String?] = Array(repeating: nil, count: mentions.count)
    for places in blocks.values { name(places, of: mentions, in: &names) }
    var known: [String: Int] = [:]
    for (place, mention) in mentions.enumerated() {
      let day = mention.debate.date?.value
      let key = names[place].map { "\(mention.debate.kind)|\(day?.description ?? "")|\($0)" }
      if let key, let held = known[key] {
        debates[held].add(mention.debate.title, mention.source)
      } else {
        if let key { known[key] = debates.count }
        debates.append(
          DebateIdentity(
            kind: mention.debate.kind, title: mention.debate.title, day: day,
            sources: [mention.source]))
      }
      let identity = key.flatMap { known[$0] } ?? debates.count - 1
      for motion in mention.motions { index.debates[motion] = identity }
    }
  }

  /// Every place where a debate is named, in the order of the papers; one that several motions share is one.
  private func debateMentions() -> [DebateMention] {
    var mentions: [DebateMention] = []
    for document in documents.indices {
      let record = documents[document].record
      var places: [Range<Int>: Int] = [:]
      for (motion, said) in record.motions.enumerated() {
        guard let debate = said.debate else { continue }
        let mention = MotionIdentity.Mention(document: document, motion: motion)
        if let known = places[debate.evidence.first] {
          mentions[known].motions.append(mention)
        } else {
          places[debate.evidence.first] = mentions.count
          let source = Proof(document: document, evidence: debate.evidence)
          mentions.append(DebateMention(debate: debate, source: source, motions: [mention]))
        }
      }
      for debate in record.debates where places[debate.evidence.first] == nil {
        places[debate.evidence.first] = mentions.count
        let source = Proof(document: document, evidence: debate.evidence)
        mentions.append(DebateMention(debate: debate, source: source, motions: []))
      }
    }
    return mentions
  }

  /// Gives each mention of one kind and day the longest title that it can be short for, where there is only one.
  private func name(_ places: [Int], of mentions: [DebateMention], in names: inout [String?]) {
    // In order of bytes every title stands before those that it begins.
    let titles = Set(places.map { mentions[$0].title }).sorted {
      $0.precedesByBytes($1)
    }
    var longest: [String: String] = [:]
    // From the last title back: those that begin no other, each with how many of them follow a shorter one.
    var whole: [String] = []
    for title in titles.reversed() {
      var longer = whole.count
      while longer > 0, Self.begins(title, whole[longer - 1]), whole.count - longer < 2 {
        longer -= 1
      }
      switch whole.count - longer {
      case 0: whole.append(title)
      case 1: longest[title] = whole[whole.count - 1]
      // A title that begins two others, like none at all, tells not which of them is meant.
      default: longest[title] = title.isEmpty ? nil : title
      }
      if longest[title] == nil, whole.last == title { longest[title] = title }
    }
    for place in places { names[place] = longest[mentions[place].title] }
  }

  private static func begins(_ title: String, _ longer: String) -> Bool {
    title.isEmpty || longer.hasPrefix(title + " ")
  }
}

extension DebateIdentity {
  /// Adds a place that names the debate; the fullest title stands.
  fileprivate mutating func add(_ title: String?, _ source: Proof) {
    if let title,
      NodeKey.folded(title).utf8.count > (self.title.map(NodeKey.folded) ?? "").utf8.count
    {
      self.title = title
    }
    sources.append(source)
  }
}

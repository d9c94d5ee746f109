internal import Kamerstukken

/// Which mentions are one person: the same whole name, in whatever spelling ``PersonName/folded`` makes alike.
///
/// A surname alone is of the one person whose whole name has it, where the papers name only one such and do not make
/// one a Member and the other a minister. A name of the government and a name of the Chamber are else kept apart.
extension DossierGraph {
  /// What a paper makes of somebody: a Member, or somebody who holds an office.
  enum Side: Hashable, Sendable {
    case chamber, government
  }

  struct NameKey: Hashable, Sendable {
    let name: String
    /// Only of a surname alone, which two people can bear.
    let side: Side?
  }

  mutating func identifyPeople() {
    var surnames: [String: [Int]] = [:]
    let mentions = personMentions()
    var groups: [PersonIdentity] = []
    var sides: [Set<Side>] = []
    var places: [NameKey: Int] = [:]
    for mention in mentions {
      let key = Self.key(mention.name, mention.side)
      let group: Int
      if let known = places[key] {
        group = known
        groups[group].add(mention.office, mention.source)
      } else {
        group = groups.count
        places[key] = group
        groups.append(
          PersonIdentity(
            name: mention.name, offices: mention.office.map { [$0] } ?? [],
            parties: mention.party.map { [$0] } ?? [], sources: [mention.source]))
        sides.append([])
        if key.side == nil { surnames[mention.name.surname, default: []].append(group) }
      }
      sides[group].insert(mention.side)
    }
    join(groups, sides, places, bySurname: surnames)
  }

  /// Joins a surname alone to the only whole name that has it, and keeps what is left.
  private mutating func join(
    _ groups: [PersonIdentity], _ sides: [Set<Side>], _ places: [NameKey: Int],
    bySurname surnames: [String: [Int]]
  ) {
    var groups = groups
    var joined: [Int: Int] = [:]
    for (key, place) in places.sorted(by: { $0.value < $1.value }) {
      guard let side = key.side else { continue }
      let whole = surnames[key.name] ?? []
      guard whole.count == 1, sides[whole[0]].contains(side),
        !Self.contradict(groups[whole[0]].parties, groups[place].parties)
      else {
        if places[NameKey(name: key.name, side: side == .chamber ? .government : .chamber)] != nil {
          groups[place].distinction = side == .government ? "government" : nil
        }
        continue
      }
      joined[place] = whole[0]
      groups[whole[0]].absorb(groups[place])
    }
    var final: [Int: Int] = [:]
    for place in groups.indices where joined[place] == nil {
      final[place] = people.count
      people.append(groups[place])
    }
    for (key, place) in places {
      index.people[key] = final[joined[place] ?? place]
    }
  }

  private static func contradict(_ left: [String], _ right: [String]) -> Bool {
    !left.isEmpty && !right.isEmpty && Set(left).isDisjoint(with: right)
  }

  static func key(_ name: PersonName, _ side: Side) -> NameKey {
    NameKey(name: name.folded, side: name.folded == name.surname ? side : nil)
  }

  /// The person a name in a paper is of, and why, where only the surname says so.
  func person(_ name: PersonName, _ side: Side) -> (person: Int, reasons: [Phrase])? {
    guard let person = index.people[Self.key(name, side)] else { return nil }
    let isWhole = people[person].name.folded == name.folded
    return (person, isWhole ? [] : people[person].mergeReasons)
  }

  /// The side of somebody who signed a paper.
  func side(of person: Person, in document: Int) -> Side {
    let kind = documents[document].record.kind
    return person.office == nil && (kind == .motie || kind == .amendement) ? .chamber : .government
  }

  private typealias PersonMention = (
    name: PersonName, office: String?, party: String?, side: Side, source: Proof
  )

  private func personMentions() -> [PersonMention] {
    var mentions: [PersonMention] = []
    for document in documents.indices {
      let record = documents[document].record
      for motion in record.motions {
        let source = Proof(document: document, evidence: motion.evidence)
        for name in motion.submitters where !name.folded.isEmpty {
          mentions.append((name, nil, nil, .chamber, source))
        }
      }
      for person in record.signatories where !person.name.folded.isEmpty {
        let source = Proof(document: document, evidence: person.evidence)
        mentions.append(
          (person.name, person.office, person.party, side(of: person, in: document), source))
      }
    }
    return mentions
  }
}

extension PersonIdentity {
  fileprivate mutating func add(_ office: String?, _ source: Proof) {
    if let office, !offices.contains(office) { offices.append(office) }
    if sources.last != source { sources.append(source) }
  }

  fileprivate mutating func absorb(_ other: PersonIdentity) {
    mergeReasons = [
      Phrase(
        "\(name.text) is the only \(other.name.text) with a whole name in these papers")
    ]
    for office in other.offices where !offices.contains(office) { offices.append(office) }
    for party in other.parties where !parties.contains(party) { parties.append(party) }
    sources += other.sources
  }
}

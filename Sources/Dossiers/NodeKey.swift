package import Kamerstukken

/// The names of nodes that mean the same in every archive, whatever else is held there.
///
///     motion:26643-1001                    its number, where a paper or the register gives it
///     motion:84eaf30ea222@1204             else where its first mention begins
///     document:84eaf30ea222                the start of the digest
///     number:32761-251
///     debate:tweeminutendebat|2023-03-28|inzet algoritmes
///     person:d. yesilgoz-zegerius
///     body:de voorzitter van de tweede kamer der staten-generaal
///     commitment:84eaf30ea222@5120         where the promise begins
///
/// A drawing names its nodes by these, and a reader's verdict on a link names its ends.
package enum NodeKey {
  /// How many digits of a digest stand for a document.
  private static let digits = 12

  package static func document(sha256: String) -> String { "document:\(start(sha256))" }

  package static func number(_ id: String) -> String { "number:\(id)" }

  package static func motion(number: String) -> String { "motion:\(number)" }

  /// A motion without a number, by the place of a mention; of several that begin in one place all but the first are counted.
  package static func motion(sha256: String, at place: Evidence, count: Int = 0) -> String {
    "motion:\(anchor(sha256, place))\(suffix(count))"
  }

  package static func commitment(sha256: String, at place: Evidence, count: Int = 0) -> String {
    "commitment:\(anchor(sha256, place))\(suffix(count))"
  }

  package static func person(_ name: PersonName) -> String { "person:\(name.folded)" }

  package static func body(_ name: String) -> String { "body:\(folded(name))" }

  /// A debate; of one whose day or title is not known, the place of its first mention keeps it apart.
  package static func debate(
    kind: String, day: CalendarDate?, title: String?, sha256: String, at place: Evidence
  ) -> String {
    let words = title.map(folded) ?? ""
    let isTold = day != nil && !words.isEmpty
    let days = day.map(\.description) ?? ""
    return "debate:\(kind)|\(days)|\(words)" + (isTold ? "" : "@\(anchor(sha256, place))")
  }

  /// Words in small letters and figures, a space between each two, by which titles and bodies are compared.
  static func folded(_ text: String) -> String {
    Wording.words(of: text).joined(separator: " ")
  }

  private static func suffix(_ count: Int) -> String { count == 0 ? "" : ".\(count)" }

  private static func start(_ sha256: String) -> Substring { sha256.prefix(digits) }

  private static func anchor(_ sha256: String, _ place: Evidence) -> String {
    "\(start(sha256))@\(place.first.lowerBound)"
  }
}

extension DossierGraph {
  /// The name of a node; see ``NodeKey``.
  package func key(of node: Link.Node) -> String {
    switch node {
    case .document(let document): NodeKey.document(sha256: documents[document].sha256)
    case .motion(let motion): key(of: motions[motion])
    case .number(let id): NodeKey.number(id)
    case .debate(let debate): debates[debate].key(in: documents)
    case .person(let person): people[person].key
    case .body(let name): NodeKey.body(name)
    case .commitment(let document, let index): key(ofCommitment: index, in: documents[document])
    }
  }

  /// Every name a node has had or can get.
  ///
  /// Of a motion these are also the place of each mention, and a number that was inferred: what was said of a motion
  /// before its number was known is found again by them. Of a person it is also the surname.
  package func keys(of node: Link.Node) -> [String] {
    var keys = [key(of: node)]
    switch node {
    case .motion(let motion):
      keys += motions[motion].kamerstuk.map { [NodeKey.motion(number: $0)] } ?? []
      keys += motions[motion].mentions.map(key)
    case .person(let person):
      let name = people[person].name
      if !people[person].mergeReasons.isEmpty {
        keys.append(NodeKey.person(PersonName(name.surname)))
      }
    default: break
    }
    var seen: Set<String> = []
    return keys.filter { seen.insert($0).inserted }
  }

  private func key(of motion: MotionIdentity) -> String {
    if let key = motion.givenKey { return key }
    if let number = motion.kamerstuk, !motion.isNumberInferred {
      return NodeKey.motion(number: number)
    }
    return motion.mentions.first.map(key) ?? "motion:"
  }

  /// The name of a motion by one of its mentions.
  func key(of mention: MotionIdentity.Mention) -> String {
    let held = documents[mention.document]
    let place = motion(mention).evidence
    let earlier = held.record.motions.prefix(mention.motion).count {
      $0.evidence.first.lowerBound == place.first.lowerBound
    }
    return NodeKey.motion(sha256: held.sha256, at: place, count: earlier)
  }

  private func key(ofCommitment index: Int, in held: HeldDocument) -> String {
    let place = held.record.commitments[index].evidence
    let earlier = held.record.commitments.prefix(index).count {
      $0.evidence.first.lowerBound == place.first.lowerBound
    }
    return NodeKey.commitment(sha256: held.sha256, at: place, count: earlier)
  }
}

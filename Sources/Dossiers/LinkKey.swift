internal import Kamerstukken

/// The keys that bring together all papers that have a say in what is linked.
///
///     near     papers that share one, and those that share one with these, are one cluster: motions and most links
///              are made within it, and no paper outside of it changes them
///     wide     papers that share one are a block of their own: the people, bodies and ministries that hold most of
///              an archive together, and the links to them
///
/// A ``BlockKey`` finds the papers of a question; these leave none out on which an answer depends.
package enum LinkKey {
  /// The keys of the cluster that a paper is of, sorted, each once.
  package static func near(_ held: HeldDocument) -> [String] {
    let record = held.record
    var keys: Set<String> = []
    for id in record.kamerstukken { keys.insert("paper:\(id)") }
    for motion in record.motions.indices { add(motion, of: held, to: &keys) }
    for debate in record.debates + record.motions.compactMap(\.debate) {
      if let day = debate.date?.value { keys.insert("debate:\(debate.kind)|\(day)") }
    }
    for letter in record.letters {
      for id in letter.ids { keys.insert("paper:\(id)") }
      if let ministry = held.ministry, let day = letter.date?.value, !letter.ids.isEmpty {
        keys.insert("letter:\(ministry.rawValue)|\(day)")
      }
    }
    if record.kind.isLetter, record.kamerstukken.isEmpty, let ministry = held.ministry,
      let day = record.date?.value
    {
      keys.insert("letter:\(ministry.rawValue)|\(day)")
    }
    addAnswers(of: held, to: &keys)
    return keys.sorted()
  }

  private static func add(_ place: Int, of held: HeldDocument, to keys: inout Set<String>) {
    let record = held.record
    let motion = record.motions[place]
    for id in [motion.kamerstuk, motion.replaces].compactMap(\.self) { keys.insert("motion:\(id)") }
    let printed = motion.relation == .is ? record.date : nil
    let days = [motion.submitted, motion.debate?.date, printed].compactMap { $0?.value }
    let letters = record.letters.filter { $0.motions.contains(place) }.compactMap(\.ids.first)
    for name in motion.submitters.map(\.surname) {
      for day in days { keys.insert("member-day:\(name)|\(day)") }
      for id in letters { keys.insert("member-letter:\(name)|\(id)") }
    }
    guard let name = motion.submitters.first?.surname,
      let dossier = motion.kamerstuk.flatMap({ KamerstukNumber(id: $0)?.dossier })
    else { return }
    keys.insert("member-dossier:\(name)|\(dossier)")
  }

  /// What joins questions and letters with their answers, and the versions of one paper.
  private static func addAnswers(of held: HeldDocument, to keys: inout Set<String>) {
    let record = held.record
    if let kenmerk = record.kenmerk { keys.insert("kenmerk:\(kenmerk.value)") }
    if let number = held.questionNumber { keys.insert("case:\(number.text)") }
    if record.kind.isLetter {
      let cases = held.answeredCases
      for said in cases.yours {
        keys.insert("case:\(said.text)")
        keys.insert("kenmerk:\(said.text)")
      }
      for said in cases.cited { keys.insert("case:\(said.text)") }
    }
    if record.kind == .kamervragen || record.kind == .antwoord, let title = record.title,
      let paper = QuestionPaper(title.text)
    {
      keys.insert("questions:\(paper.key)")
    }
  }

  /// The keys of the wide blocks that a paper is of, sorted, each once.
  package static func wide(_ held: HeldDocument) -> [String] {
    let record = held.record
    var keys: Set<String> = []
    let names = record.motions.flatMap(\.submitters) + record.signatories.map(\.name)
    for name in names where !name.folded.isEmpty { keys.insert(person(name)) }
    if let addressee = record.addressee, !NodeKey.folded(addressee.text).isEmpty {
      keys.insert(body(addressee.text))
    }
    if record.kind == .beslisnota || record.kind.isLetter, let ministry = held.ministry {
      keys.insert(self.ministry(ministry))
    }
    for commitment in record.commitments {
      if let ministry = held.ministry(of: commitment) { keys.insert(self.ministry(ministry)) }
    }
    return keys.sorted()
  }

  /// People with one surname, whom only the papers of all of them tell apart.
  static func person(_ name: PersonName) -> String { "person:\(name.surname)" }

  /// A body, which is shown as the first paper to it spells it.
  static func body(_ name: String) -> String { "body:\(NodeKey.folded(name))" }

  /// The memos, letters and promises of a ministry.
  static func ministry(_ ministry: Ministry) -> String { "ministry:\(ministry.rawValue)" }
}

extension HeldDocument {
  /// The ministry that is to keep a promise: that of the office that made it, else the paper's.
  func ministry(of commitment: Commitment) -> Ministry? {
    commitment.by.flatMap { Ministry(office: $0) } ?? ministry
  }
}

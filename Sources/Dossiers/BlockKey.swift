package import Kamerstukken

/// The keys under which a paper's mentions are compared with those of others.
///
/// Only papers that share a key can belong together, so adding one touches only its own blocks.
package enum BlockKey {
  /// The keys of one record, sorted, each once.
  private static func keys(of record: DocumentRecord) -> [String] {
    var keys: Set<String> = []
    for id in record.kamerstukken { keys.insert(paper(id)) }
    for motion in record.motions { add(motion, of: record, to: &keys) }
    for person in record.signatories { keys.insert(signatory(person.name.surname)) }
    for debate in record.debates + record.motions.compactMap(\.debate) {
      let sitting = record.kind == .handelingen ? record.date?.value : nil
      if let day = debate.date?.value ?? sitting { keys.insert(self.debate(debate.kind, day)) }
    }
    for letter in record.letters {
      for id in letter.ids { keys.insert(paper(id)) }
      if let date = letter.date?.value { keys.insert(self.letter(date, record.sender?.ministry)) }
    }
    if record.kind.isLetter, let date = record.date?.value {
      keys.insert(letter(date, record.sender?.ministry))
    }
    if let kenmerk = record.kenmerk {
      keys.insert(self.kenmerk(kenmerk.value, record.sender?.ministry))
    }
    addAnswered(by: record, to: &keys)
    addSubject(of: record, to: &keys)
    return keys.sorted()
  }

  /// The keys of a paper or case of which more is known than the record: the own number of questions, or of a promise.
  package static func keys(of held: HeldDocument) -> [String] {
    var keys = Set(keys(of: held.record))
    if let number = held.questionNumber { keys.insert("case:\(number.text)") }
    if let number = held.register?.number, !held.record.commitments.isEmpty {
      keys.insert("promise:\(number)")
    }
    return keys.sorted()
  }

  /// What joins questions and letters with their answers, and promises with the letters that keep them.
  private static func addAnswered(by record: DocumentRecord, to keys: inout Set<String>) {
    switch record.kind {
    case .antwoord, .kamerbrief, .beslisnota, .kamervragen, .other:
      for other in record.otherKenmerken where other.role == .uw {
        keys.insert("\(other.kenmerk.value.isCase ? "case" : "sent"):\(other.kenmerk.value)")
      }
      if let kenmerk = record.kenmerk?.value { keys.insert("sent:\(kenmerk)") }
      for letter in record.letters {
        if let kenmerk = letter.kenmerk { keys.insert("sent:\(kenmerk)") }
      }
      guard record.kind != .other, record.kind != .kamervragen else { break }
      for reference in record.references where reference.kind == .zaak {
        for id in reference.ids { keys.insert("case:\(id)") }
      }
      for reference in record.references where reference.kind == .toezegging {
        for id in reference.ids { keys.insert("promise:\(id)") }
      }
    default: break
    }
    if record.kind == .kamervragen || record.kind == .antwoord, let title = record.title,
      let paper = QuestionPaper(title.text)
    {
      keys.insert("questions:\(paper.key)")
    }
  }

  /// What joins a memo with the letter that follows it: ministry, month and the two longest words of the title.
  private static func addSubject(of record: DocumentRecord, to keys: inout Set<String>) {
    guard let ministry = record.sender?.ministry, let day = record.date?.value,
      let title = record.title
    else { return }
    let words = Wording([title.text], leavingOut: DossierGraph.ofTitles).stems
      .sorted { ($0.utf8.count, $1) > ($1.utf8.count, $0) }.prefix(2)
    guard words.count == 2 else { return }
    let subject = "\(ministry.rawValue)|\(words.joined(separator: " "))"
    switch record.kind {
    case .kamerbrief, .antwoord: keys.insert("subject:\(month(day.dayMonths))|\(subject)")
    case .beslisnota:
      for later in 0...3 { keys.insert("subject:\(month(day.dayMonths + later))|\(subject)") }
    default: break
    }
  }

  private static func month(_ months: Int) -> String { "\(months / 12)-\(months % 12 + 1)" }

  private static func add(_ motion: Motion, of record: DocumentRecord, to keys: inout Set<String>) {
    keys.formUnion(numbers(of: motion))
    for submitter in motion.submitters { keys.insert(member(submitter.surname)) }
    keys.formUnion(days(of: motion))
  }

  /// The keys of a motion's number and of the one it replaces.
  static func numbers(of motion: Motion) -> [String] {
    [motion.kamerstuk, motion.replaces].compactMap { $0.map(self.motion) }
  }

  /// The keys of the Member who handed a motion in with the days of it, by which it may be another without a number.
  static func days(of motion: Motion) -> [String] {
    guard let first = motion.submitters.first else { return [] }
    return [motion.debate?.date?.value, motion.submitted?.value].compactMap { day in
      day.map { "\(memberDay)\(first.surname)|\($0)" }
    }
  }

  private static let memberDay = "member-day:"

  /// Whether a key is of a motion rather than of a paper.
  package static func isOfMotion(_ key: String) -> Bool {
    key.hasPrefix(motion("")) || key.hasPrefix(memberDay)
  }

  /// Whether a key is of one paper by its number or kenmerk, so that those who share it are the same paper or name it.
  package static func isOfPaper(_ key: String) -> Bool {
    key.hasPrefix(paper("")) || key.hasPrefix("kenmerk:")
  }

  /// A motion or paper by its number.
  package static func motion(_ id: String) -> String { "motion:\(id)" }
  package static func paper(_ id: String) -> String { "paper:\(id)" }

  /// A Member by surname; the widest key, used to find and never to compare.
  package static func member(_ surname: String) -> String { "member:\(surname)" }

  /// Somebody who signed a paper, by surname; a wide key like a Member's.
  package static func signatory(_ surname: String) -> String { "signatory:\(surname)" }

  /// A debate by its kind and day; a wide key, for a debate on a budget has hundreds of motions.
  package static func debate(_ kind: String, _ day: CalendarDate) -> String {
    "debate:\(kind)|\(day)"
  }

  static func letter(_ date: CalendarDate, _ ministry: Ministry?) -> String {
    "letter:\(date)|\(ministry?.rawValue ?? "?")"
  }

  static func kenmerk(_ value: String, _ ministry: Ministry?) -> String {
    "kenmerk:\(ministry?.rawValue ?? "?")|\(value)"
  }

  private static let wide = ["member:", "signatory:", "debate:"]

  /// Whether a key is narrow enough to follow from one paper to the next.
  package static func isComparing(_ key: String) -> Bool {
    !wide.contains { key.hasPrefix($0) }
  }
}

extension CalendarDate {
  /// The months since the year 0.
  fileprivate var dayMonths: Int { year * 12 + month - 1 }
}

extension String {
  /// Whether this is the number of a case of the Chamber: `2023Z21022`.
  fileprivate var isCase: Bool {
    let bytes = Array(utf8)
    return bytes.count == 10 && bytes[4] == UInt8(ascii: "Z")
  }
}

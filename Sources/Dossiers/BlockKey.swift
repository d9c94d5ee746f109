package import Kamerstukken

/// The keys under which a paper's mentions are compared with those of others.
///
/// Only papers that share a key can belong together, so adding one touches only its own blocks.
package enum BlockKey {
  /// The keys of one record, sorted, each once.
  package static func keys(of record: DocumentRecord) -> [String] {
    var keys: Set<String> = []
    for id in record.kamerstukken { keys.insert(paper(id)) }
    for motion in record.motions { add(motion, of: record, to: &keys) }
    for person in record.signatories { keys.insert(signatory(person.name.surname)) }
    for debate in record.debates + record.motions.compactMap(\.debate) {
      if let day = debate.date?.value { keys.insert(self.debate(debate.kind, day)) }
    }
    for letter in record.letters {
      for id in letter.ids { keys.insert(paper(id)) }
      if let date = letter.date?.value { keys.insert(self.letter(date, record.sender?.ministry)) }
      if let kenmerk = letter.kenmerk { keys.insert(mark(kenmerk)) }
    }
    for reference in record.references where reference.kind == .toezegging {
      for id in reference.ids { keys.insert(promise(id)) }
    }
    if record.kind == .kamerbrief || record.kind == .antwoord, let date = record.date?.value {
      keys.insert(letter(date, record.sender?.ministry))
    }
    if let kenmerk = record.kenmerk {
      keys.insert(self.kenmerk(kenmerk.value, record.sender?.ministry))
      if record.kind == .kamerbrief || record.kind == .antwoord { keys.insert(mark(kenmerk.value)) }
    }
    return keys.sorted()
  }

  private static func add(_ motion: Motion, of record: DocumentRecord, to keys: inout Set<String>) {
    for id in [motion.kamerstuk, motion.replaces].compactMap({ $0 }) {
      keys.insert(self.motion(id))
    }
    for submitter in motion.submitters { keys.insert(member(submitter.surname)) }
    guard let first = motion.submitters.first else { return }
    for day in [motion.debate?.date?.value, motion.submitted?.value].compactMap({ $0 }) {
      keys.insert("member-day:\(first.surname)|\(day)")
    }
  }

  /// A motion or paper by its number.
  package static func motion(_ id: String) -> String { "motion:\(id)" }
  package static func paper(_ id: String) -> String { "paper:\(id)" }

  /// A Member by surname; the widest key, used to find and never to compare.
  package static func member(_ surname: String) -> String { "member:\(surname)" }

  /// A promise by the register's number of it.
  package static func promise(_ id: String) -> String { "promise:\(id)" }

  /// Somebody who signed a paper, by surname; a wide key like a Member's.
  package static func signatory(_ surname: String) -> String { "signatory:\(surname)" }

  /// A debate by its kind and day; a wide key, for a debate on a budget has hundreds of motions.
  package static func debate(_ kind: String, _ day: CalendarDate) -> String {
    "debate:\(kind)|\(day)"
  }

  static func letter(_ date: CalendarDate, _ ministry: Ministry?) -> String {
    "letter:\(date)|\(ministry?.rawValue ?? "?")"
  }

  /// A letter by its kenmerk alone, where the one who speaks of it does not name the ministry.
  static func mark(_ kenmerk: String) -> String { "mark:\(kenmerk)" }

  static func kenmerk(_ value: String, _ ministry: Ministry?) -> String {
    "kenmerk:\(ministry?.rawValue ?? "?")|\(value)"
  }

  private static let wide = ["member:", "signatory:", "debate:"]

  /// Whether a key is narrow enough to follow from one paper to the next.
  package static func isComparing(_ key: String) -> Bool {
    !wide.contains { key.hasPrefix($0) }
  }
}

internal import Kamerstukken

/// What two versions of one paper say differently, field by field.
struct RecordChanges {
  private var changes: [Phrase] = []
  /// Whether it is known which came first; else neither is said to have become the other.
  private let isOrdered: Bool

  init(from older: DocumentRecord, to newer: DocumentRecord, isOrdered: Bool = true) {
    self.isOrdered = isOrdered
    compare(Phrase("date"), older.date?.value?.description, newer.date?.value?.description)
    compare(Phrase("title"), older.title?.text, newer.title?.text)
    compare(Phrase(verbatim: "kenmerk"), older.kenmerk?.value, newer.kenmerk?.value)
    compare(Phrase("decision"), older.decision?.text, newer.decision?.text)
    compare(Phrase("signed by"), Self.names(older.signatories), Self.names(newer.signatories))
    compare(Phrase("references"), Self.ids(older), Self.ids(newer))
    compare(Phrase("opinions"), Self.opinions(older), Self.opinions(newer))
    compare(Phrase("promises"), Self.promises(older), Self.promises(newer))
  }

  /// Whether both say the same of every field that is compared.
  var areNone: Bool { changes.isEmpty }

  /// `date 2023-04-03, now 2023-04-05; opinions now also Ontraden`, or that only words differ.
  var text: Phrase {
    changes.isEmpty ? Phrase("the same fields in other words") : changes.joined(by: "; ")
  }

  private mutating func compare(_ field: Phrase, _ older: String?, _ newer: String?) {
    guard older != newer else { return }
    let (one, other) = (Self.orNone(older), Self.orNone(newer))
    changes.append(
      isOrdered
        ? Phrase("\(field) \(one), now \(other)")
        : Phrase("\(field) «\(other)» in the first, «\(one)» in the second"))
  }

  private mutating func compare(_ field: Phrase, _ older: [Phrase], _ newer: [Phrase]) {
    let gone = older.filter { !newer.contains($0) }
    let new = newer.filter { !older.contains($0) }
    let (lost, added) = (gone.joined(by: ", "), new.joined(by: ", "))
    if !gone.isEmpty {
      changes.append(
        isOrdered
          ? Phrase("\(field) no longer \(lost)") : Phrase("\(field) in the second only: \(lost)"))
    }
    if !new.isEmpty {
      changes.append(
        isOrdered
          ? Phrase("\(field) now also \(added)")
          : Phrase("\(field) in the first only: \(added)"))
    }
  }

  private static func names(_ people: [Person]) -> [Phrase] {
    people.map { Phrase(verbatim: $0.name.text) }
  }

  private static func ids(_ record: DocumentRecord) -> [Phrase] {
    record.references.flatMap(\.ids).map(Phrase.init(verbatim:))
  }

  private static func promises(_ record: DocumentRecord) -> [Phrase] {
    record.commitments.map { Phrase(verbatim: $0.text) }
  }

  private static func orNone(_ text: String?) -> Phrase {
    text.map(Phrase.init(verbatim:)) ?? Phrase("none")
  }

  private static func opinions(_ record: DocumentRecord) -> [Phrase] {
    record.motions.flatMap { motion in
      motion.advice.map { advice in
        let who =
          (motion.submitters.first?.text ?? motion.kamerstuk).map(Phrase.init(verbatim:))
          ?? Phrase("a motion")
        return Phrase("\(advice.value.rawValue) on \(who)")
      }
    }
  }
}

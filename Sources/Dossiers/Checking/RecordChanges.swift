internal import Kamerstukken

/// What two versions of one paper say differently, field by field.
struct RecordChanges {
  private var changes: [String] = []

  init(from older: DocumentRecord, to newer: DocumentRecord) {
    compare("date", older.date?.value?.description, newer.date?.value?.description)
    compare("title", older.title?.text, newer.title?.text)
    compare("kenmerk", older.kenmerk?.value, newer.kenmerk?.value)
    compare("decision", older.decision?.text, newer.decision?.text)
    compare("signed by", Self.names(older.signatories), Self.names(newer.signatories))
    compare("references", older.references.flatMap(\.ids), newer.references.flatMap(\.ids))
    compare("opinions", Self.opinions(older), Self.opinions(newer))
    compare("promises", older.commitments.map(\.text), newer.commitments.map(\.text))
  }

  /// Whether both say the same of every field that is compared.
  var areNone: Bool { changes.isEmpty }

  /// `date 2023-04-03, now 2023-04-05; opinions now also Ontraden`, or that only words differ.
  var text: String {
    changes.isEmpty ? "the same fields in other words" : changes.joined(separator: "; ")
  }

  private mutating func compare(_ field: String, _ older: String?, _ newer: String?) {
    guard older != newer else { return }
    changes.append("\(field) \(older ?? "none"), now \(newer ?? "none")")
  }

  private mutating func compare(_ field: String, _ older: [String], _ newer: [String]) {
    let gone = older.filter { !newer.contains($0) }
    let new = newer.filter { !older.contains($0) }
    if !gone.isEmpty { changes.append("\(field) no longer \(gone.joined(separator: ", "))") }
    if !new.isEmpty { changes.append("\(field) now also \(new.joined(separator: ", "))") }
  }

  private static func names(_ people: [Person]) -> [String] { people.map(\.name.text) }

  private static func opinions(_ record: DocumentRecord) -> [String] {
    record.motions.flatMap { motion in
      motion.advice.map { advice in
        let who = motion.submitters.first?.text ?? motion.kamerstuk ?? "a motion"
        return "\(advice.value.rawValue) on \(who)"
      }
    }
  }
}

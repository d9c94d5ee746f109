package import Kamerstukken

/// How much an archive holds.
package struct ArchiveCounts: Hashable, Sendable {
  package let documents: Int
  package let files: Int
  package let references: Int
  package let motions: Int
  package let advices: Int
  package let letters: Int
  package let commitments: Int
  package let redactions: Int
  /// The oldest and the newest day of a document whose day is known.
  package let oldest: CalendarDate?
  package let newest: CalendarDate?

  init(_ row: borrowing Statement) {
    documents = row.int(0)
    files = row.int(1)
    references = row.int(2)
    motions = row.int(3)
    advices = row.int(4)
    letters = row.int(5)
    commitments = row.int(6)
    redactions = row.int(7)
    oldest = row.text(8).flatMap(CalendarDate.init(iso:))
    newest = row.text(9).flatMap(CalendarDate.init(iso:))
  }
}

/// What held papers know of a number: whether one of them bears it, and how many cite it.
package struct KnownNumber: Hashable, Sendable {
  /// Canonical, of the kind that was asked.
  package let id: String
  /// Whether a held paper states it as its own: a kamerstuk as its number, anything else as its kenmerk.
  package let isHeld: Bool
  /// How many held papers cite it.
  package let citedBy: Int
  /// Whether a letter is held that has no number of its own, and may be this one by its day and ministry.
  package let mayBeLetter: Bool
  /// The numbers under which the paper is published, where it is known by this one only under another dossier.
  package let publishedAs: [String]

  init(_ row: borrowing Statement) {
    id = row.text(0) ?? ""
    isHeld = row.int(1) != 0
    citedBy = row.int(2)
    mayBeLetter = row.int(3) != 0
    publishedAs = row.text(4)?.split(separator: "\n").map(String.init) ?? []
  }
}

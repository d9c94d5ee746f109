/// The Dutch of every phrase, under its English template.
///
/// `{1}` and `{2}` stand for the same values in both, in whatever order. The table is one; its parts stand in a file
/// each, by what they speak of. Tests look for every phrase of the sources in it, and for entries that none uses.
package enum Dutch {
  package static let table: [String: String] = {
    let parts = [
      reasons, findings, events, views, fields, terms, report, exports, feeds, help, options,
      words, errors, notes, batch, near, reading, keeping,
    ]
    return parts.reduce(into: [:]) { table, part in table.merge(part) { first, _ in first } }
  }()
}

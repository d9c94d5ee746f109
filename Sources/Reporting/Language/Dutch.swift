/// The Dutch of every phrase, under its English template.
package enum Dutch {
  /// `{1}` and `{2}` stand for the same values in both, in whatever order.
  package static let table: [String: String] = [
    "undated": "ongedateerd"
  ].merging([help, options, words, errors, notes, batch, near].flatMap(\.self)) { first, _ in first
  }
}

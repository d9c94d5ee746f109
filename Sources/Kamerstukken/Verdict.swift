/// What a reader says of one link, over what the program found.
///
/// The link's ends are named by keys that mean the same in every archive, and it is kept apart from what was found, so
/// that it survives every import.
package struct Verdict: Hashable, Sendable {
  package enum Value: String, Sendable, CaseIterable { case accepted, rejected }

  /// The link itself, in the words of the graph: `accompanies`, `answers`.
  package struct Subject: Hashable, Comparable, Sendable {
    package let kind: String
    package let from: String
    package let to: String

    package init(kind: String, from: String, to: String) {
      self.kind = kind
      self.from = from
      self.to = to
    }

    package static func < (left: Self, right: Self) -> Bool {
      (left.kind, left.from, left.to) < (right.kind, right.from, right.to)
    }

    /// The digest of the three, of which the first eight digits are the link's short name.
    package var digest: String { SHA256.hexadecimal(Array("\(kind)|\(from)|\(to)".utf8)) }
  }

  package let subject: Subject
  package let value: Value
  /// Why, in the reader's own words; empty where none were given.
  package let note: String

  package init(_ subject: Subject, _ value: Value, note: String) {
    self.subject = subject
    self.value = value
    self.note = note
  }

  /// The verdict as a reason: `the reader's verdict: other subject`.
  package var reason: Phrase {
    note.isEmpty ? Phrase("the reader's verdict") : Phrase("the reader's verdict: \(note)")
  }
}

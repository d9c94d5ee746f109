package import Kamerstukken

/// One debate: every mention of it in the papers, taken together.
package struct DebateIdentity: Sendable {
  /// In small letters and one spelling: `tweeminutendebat`.
  package let kind: String
  package internal(set) var title: String?
  package let day: CalendarDate?
  package internal(set) var sources: [Proof]

  /// The debate in a few words: `tweeminutendebat «Registers» of 2023-03-28`.
  package var label: String {
    kind + (title.map { " «\($0)»" } ?? "") + (day.map { " of \($0)" } ?? "")
  }
}

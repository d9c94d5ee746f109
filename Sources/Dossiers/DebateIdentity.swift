package import Kamerstukken

/// One debate: every mention of it in the papers, taken together.
package struct DebateIdentity: Sendable {
  /// In small letters and one spelling: `tweeminutendebat`.
  package let kind: String
  package internal(set) var title: String?
  package let day: CalendarDate?
  package internal(set) var sources: [Proof]

  package init(kind: String, title: String?, day: CalendarDate?, sources: [Proof]) {
    self.kind = kind
    self.title = title
    self.day = day
    self.sources = sources
  }

  /// The debate in a few words: `tweeminutendebat «Registers» of 2023-03-28`.
  package var label: Phrase {
    let name = kind + (title.map { " «\($0)»" } ?? "")
    return day.map { Phrase("\(name) of \($0)") } ?? Phrase(verbatim: name)
  }

  func key(in documents: [HeldDocument]) -> String {
    let first = sources.first
    return NodeKey.debate(
      kind: kind, day: day, title: title,
      sha256: first.map { documents[$0.document].sha256 } ?? "",
      at: first?.evidence ?? Evidence(0..<0))
  }
}

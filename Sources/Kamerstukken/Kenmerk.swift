/// A ministry's own reference for a paper: `4577120`, `2024-0000099609`, `IENW/BSK-2022/248639`.
///
/// Ministries differ and change, so the label that stands before it decides, not its shape; a shape is only asked
/// for where no label says so.
package struct Kenmerk: Hashable, Sendable {
  package var value: String
  package var evidence: Evidence

  package init(value: String, evidence: Evidence) {
    self.value = value
    self.evidence = evidence
  }
}

/// Another paper's kenmerk, and what it is to this paper.
package struct OtherKenmerk: Hashable, Sendable {
  package enum Role: String, Sendable { case uw, `case`, cited, other }

  package var kenmerk: Kenmerk
  package var role: Role

  package init(kenmerk: Kenmerk, role: Role) {
    self.kenmerk = kenmerk
    self.role = role
  }
}

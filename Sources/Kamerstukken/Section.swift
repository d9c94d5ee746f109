/// One section of a paper, flat, with its depth.
package struct Section: Hashable, Sendable {
  /// The number without a final dot, where the heading has one.
  package var number: String?
  /// 1 for a section, 2 for a section within one.
  package var level: Int
  package var heading: String
  /// What the section is for, in one word for all its spellings: `besluit`, `kern`, `politieke context`.
  package var role: String?
  /// From the heading to before the next heading.
  package var lines: ClosedRange<Int>

  package init(number: String?, level: Int, heading: String, role: String?, lines: ClosedRange<Int>)
  {
    self.number = number
    self.level = level
    self.heading = heading
    self.role = role
    self.lines = lines
  }
}

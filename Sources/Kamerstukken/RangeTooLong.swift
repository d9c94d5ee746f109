/// A range of papers that is too long to write out: `nrs. 1–99999`.
package struct RangeTooLong: Hashable, Sendable {
  package let range: ClosedRange<Int>

  package init(_ range: ClosedRange<Int>) {
    self.range = range
  }

  package var phrase: Phrase {
    Phrase("range of \(range.count) numbers, \(range.lowerBound) to \(range.upperBound)")
  }
}

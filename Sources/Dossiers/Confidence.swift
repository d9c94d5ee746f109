/// How sure a link is, in hundredths: of a hundred links given as 90, ninety or more must hold.
///
/// The steps are few, so that each can be measured; `make accuracy` counts what holds of each.
package struct Confidence: Hashable, Comparable, Sendable {
  package let hundredths: Int

  private init(_ hundredths: Int) {
    self.hundredths = hundredths
  }

  /// A paper says so itself, in words or by number.
  package static let stated = Self(99)
  /// Several independent signs agree, and nothing contradicts.
  package static let strong = Self(95)
  /// Two independent signs agree.
  package static let good = Self(90)
  /// One sign, and a likeness of words.
  package static let fair = Self(75)
  /// A likeness alone.
  package static let weak = Self(50)

  package static func < (left: Self, right: Self) -> Bool { left.hundredths < right.hundredths }
}

extension Confidence: CustomStringConvertible {
  /// `0.95`.
  package var description: String {
    hundredths < 10 ? "0.0\(hundredths)" : "0.\(hundredths)"
  }
}

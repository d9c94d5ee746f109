/// A part of the program that is fed any bytes at all, and what must hold of what it makes of them.
package struct FuzzTarget: Sendable {
  package let name: String
  /// What the bytes are given to.
  package let feeds: String
  /// The most bytes that are worth trying; longer inputs find no more and take longer.
  package let longest: Int
  private let check: @Sendable ([UInt8], inout Violations) -> Void

  init(
    _ name: String, feeds: String, longest: Int = 4_096,
    check: @escaping @Sendable ([UInt8], inout Violations) -> Void
  ) {
    self.name = name
    self.feeds = feeds
    self.longest = longest
    self.check = check
  }

  /// What does not hold of these bytes, in words; nothing where all holds.
  package func violations(_ bytes: [UInt8]) -> [String] {
    var violations = Violations()
    check(bytes, &violations)
    return violations.words
  }
}

extension FuzzTarget {
  /// Every target, in the order in which they are tried.
  package static let all: [FuzzTarget] = [.references, .record]

  /// The target of that name.
  package static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}

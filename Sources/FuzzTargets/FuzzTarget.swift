/// A part of the program that is fed any bytes at all, and what must hold of what it makes of them.
package struct FuzzTarget: Sendable {
  /// What of a paper of the corpus is worth trying.
  package enum Seeds: Sendable {
    /// Files with one of these endings, whole.
    case files([String])
    /// Every paragraph of a text.
    case paragraphs
    /// Nothing: only ``FuzzTarget/examples``.
    case none
  }

  package let name: String
  /// What the bytes are given to.
  package let feeds: String
  /// The most bytes that are worth trying; longer inputs find no more and take longer.
  package let longest: Int
  package let seeds: Seeds
  /// Small inputs in the form that the target takes.
  package let examples: [String]
  private let check: @Sendable ([UInt8], inout Violations) -> Void

  init(
    _ name: String, feeds: String, longest: Int = 4_096, seeds: Seeds, examples: [String] = [],
    check: @escaping @Sendable ([UInt8], inout Violations) -> Void
  ) {
    self.name = name
    self.feeds = feeds
    self.longest = longest
    self.seeds = seeds
    self.examples = examples
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
  package static let all: [FuzzTarget] = [
    .text, .utf16, .damaged, .streamed, .markup, .publication, .word, .pages, .references, .citing,
    .record, .register, .lines, .typed, .query, .archive, .exports, .report, .views, .growth,
  ]

  /// The target of that name.
  package static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }

  /// The inputs that a file of the corpus gives, by its name; none where it is of no use here.
  package func seeds(of bytes: [UInt8], named name: String) -> [[UInt8]] {
    switch seeds {
    case .files(let endings): endings.contains { name.hasSuffix($0) } ? [bytes] : []
    case .paragraphs: name.hasSuffix(".txt") ? Self.paragraphs(of: bytes) : []
    case .none: []
    }
  }

  /// The parts of a text between empty lines.
  private static func paragraphs(of bytes: [UInt8]) -> [[UInt8]] {
    var paragraphs: [[UInt8]] = [[]]
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.isEmpty {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1] += line + [0x0A]
      }
    }
    return paragraphs.filter { !$0.isEmpty }
  }
}

extension FuzzTarget: CustomStringConvertible {
  package var description: String { name }
}

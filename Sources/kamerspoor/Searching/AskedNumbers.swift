internal import Kamerstukken

/// The numbers that a search asks for, by one reference or by several that stand beside each other.
struct AskedNumbers {
  private let parts: [AskedReference]

  init(_ parts: [AskedReference]) {
    self.parts = parts
  }

  /// What is asked for one by one, in the order written.
  var targets: [Vindplaats] { parts.flatMap(\.targets) }
  var ranges: [NumberRange] { parts.flatMap(\.ranges) }

  /// The official citation of one of the numbers; nothing of an alias.
  func citation(of target: Vindplaats) -> String? { part(asking: target)?.citation(of: target) }

  /// The official address of one of the numbers; nothing of an alias, or where there is none of that form.
  func address(of target: Vindplaats) -> String? { part(asking: target)?.address(of: target) }

  /// The number under which a paper is published, where it was asked for together with that one.
  func publishing(_ target: Vindplaats) -> KamerstukNumber? {
    part(asking: target)?.publishing(target)
  }

  private func part(asking target: Vindplaats) -> AskedReference? {
    parts.first { part in
      part.targets.contains(target)
        || part.ranges.contains { range in target.paper.map(range.contains) ?? false }
    }
  }
}

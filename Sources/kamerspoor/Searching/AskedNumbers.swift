internal import Kamerstukken

/// The numbers that a search asks for, by one reference or by several that stand beside each other.
struct AskedNumbers {
  private let parts: [AskedReference]
  /// The first part that asks for a number by itself, and those that ask for ranges.
  private let asking: [Vindplaats: Int]
  private let ranging: [(range: NumberRange, part: Int)]

  init(_ parts: [AskedReference]) {
    self.parts = parts
    var asking: [Vindplaats: Int] = [:]
    var ranging: [(NumberRange, Int)] = []
    for (index, part) in parts.enumerated() {
      for target in part.targets where asking[target] == nil { asking[target] = index }
      ranging += part.ranges.map { ($0, index) }
    }
    self.asking = asking
    self.ranging = ranging
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
    let ranged = target.paper.flatMap { paper in ranging.first { $0.range.contains(paper) }?.part }
    guard let first = [asking[target], ranged].compactMap(\.self).min() else { return nil }
    return parts[first]
  }
}

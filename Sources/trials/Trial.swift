/// A promise, and how it is tried.
package struct Trial: Sendable {
  /// A word to call it by.
  package let name: String
  /// What holds whatever happens, in one sentence.
  package let promise: String
  private let attempt: @Sendable (inout Ground) -> String

  /// Takes how it is tried: the work tells every fault it sees to its ground, and returns what it counted.
  init(_ name: String, _ promise: String, _ attempt: @escaping @Sendable (inout Ground) -> String) {
    self.name = name
    self.promise = promise
    self.attempt = attempt
  }
}

extension Trial {
  /// All that is tried, in the order in which it is told.
  package static let all: [Trial] = [
    killed, power, faults, strange, together,
    linear, large, oversized, emptyFiles, bombs,
    verified, untrusted, removed, unsent,
  ]
}

extension Trial {
  /// What became of a trial.
  struct Result {
    /// What was counted.
    let figure: String
    /// The name with the figure, and below it what went wrong.
    let lines: [String]
    let isHeld: Bool
  }

  /// The most faults that are told one by one.
  private static let mostTold = 20

  /// Tries it in a folder of its own.
  func result(_ options: TrialOptions) -> Result {
    var ground = Ground(options, for: name)
    let figure = attempt(&ground)
    let faults = ground.faults
    ground.remove()
    var lines = ["\(name)  \(figure)"]
    if !faults.isEmpty {
      lines.append("  \(faults.count) faults, seed \(options.seed):")
      lines += faults.prefix(Self.mostTold).map { "    \($0)" }
    }
    return Result(figure: figure, lines: lines, isHeld: faults.isEmpty)
  }
}

internal import Dossiers

/// How many links were given at each step of confidence, and how many of them hold.
struct LinkTally {
  private struct Count {
    var given = 0
    var held = 0
  }

  private var counts: [Confidence: Count] = [:]
  /// What was given and does not hold, and what holds and was not given.
  private(set) var wrong: [String] = []
  private(set) var missed: [String] = []
  private(set) var truths = 0

  mutating func add(_ confidence: Confidence, holds: Bool, _ name: @autoclosure () -> String) {
    counts[confidence, default: Count()].given += 1
    if holds { counts[confidence, default: Count()].held += 1 } else { wrong.append(name()) }
  }

  /// Counts something that holds, and whether it was given.
  mutating func expect(_ isGiven: Bool, _ name: @autoclosure () -> String) {
    truths += 1
    if !isGiven { missed.append(name()) }
  }

  static func += (left: inout Self, right: Self) {
    for (step, count) in right.counts {
      left.counts[step, default: Count()].given += count.given
      left.counts[step, default: Count()].held += count.held
    }
    left.wrong += right.wrong
    left.missed += right.missed
    left.truths += right.truths
  }

  var given: Int { counts.values.reduce(0) { $0 + $1.given } }
  var held: Int { counts.values.reduce(0) { $0 + $1.held } }

  /// `* identity without numbers: 462 given, 462 hold, 464 true, 2 missed`.
  func summary(_ name: String) -> String {
    "* \(name): \(given) given, \(held) hold, \(truths) true, \(missed.count) missed"
  }

  /// A row for each step: the step, how many were given, how many hold, their share.
  var rows: [String] {
    counts.sorted { $0.key > $1.key }.map { step, count in
      let share = count.given == 0 ? 100 : count.held * 1000 / count.given
      return "* \(step): \(count.given) given, \(count.held) hold, \(share / 10).\(share % 10) %"
    }
  }

  /// The steps of which fewer hold than they say.
  var overclaimed: [Confidence] {
    counts.filter { $0.value.held * 100 < $0.key.hundredths * $0.value.given }.map(\.key).sorted()
  }
}

internal import Workbench

/// The times of one measurement done again and again.
struct Series {
  private(set) var runs: [(seconds: Double, coreSeconds: Double, peak: Int)] = []

  mutating func add(_ run: WholeRun) {
    runs.append((run.seconds, run.coreSeconds, run.peak))
  }

  mutating func add(seconds: Double, coreSeconds: Double, peak: Int) {
    runs.append((seconds, coreSeconds, peak))
  }

  /// The middle one of the times, or the mean of the two in the middle.
  var median: Double { Self.median(runs.map(\.seconds)) }
  var coreSeconds: Double { Self.median(runs.map(\.coreSeconds)) }
  var least: Double { runs.map(\.seconds).min() ?? 0 }
  var peak: Int { runs.map(\.peak).max() ?? 0 }
  private var total: Double { runs.reduce(0) { $0 + $1.seconds } }

  private static func median(_ numbers: [Double]) -> Double {
    guard !numbers.isEmpty else { return 0 }
    let sorted = numbers.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  /// Runs things in turn, so that what disturbs the machine disturbs all of them; fewer times where they are slow.
  static func inTurn(_ works: [() -> WholeRun?]) -> [Series?] {
    var series = works.map { _ in Series() as Series? }
    for round in 0..<21 {
      for index in works.indices where series[index] != nil {
        if let run = works[index]() { series[index]?.add(run) } else { series[index] = nil }
      }
      let spent = series.reduce(0) { $0 + ($1?.total ?? 0) }
      if round >= 2, spent > 8 || round == 0 && spent > 60 { break }
    }
    return series
  }
}

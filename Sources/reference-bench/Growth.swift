internal import BenchTexts
internal import Recognition
internal import Workbench

/// How the time grows with texts that could be nothing but beginnings of references.
enum Growth {
  /// A text twice as long takes twice the time; what takes longer than this does not grow with the text alone.
  private static let most = 3.0

  /// Prints how the time grows from 1 MB to 2 MB of every hostile text; returns whether none grows faster than it may.
  static func isLinear() -> Bool {
    print("hostile texts, time for 2 MB over time for 1 MB, at most \(tenths(most)):")
    return HostileText.all.map { hostile in
      let small = time(hostile.bytes(size: 1_000_000))
      let large = time(hostile.bytes(size: 2_000_000))
      let growth = large / max(small, 1e-6)
      print("  \(hostile.name): \(tenths(growth)) (\(tenths(small * 1_000)) ms for 1 MB)")
      return growth <= most
    }.allSatisfy(\.self)
  }

  /// The least of many, since what disturbs a measurement only ever adds to it.
  private static func time(_ text: [UInt8]) -> Double {
    var least = Double.infinity
    var spent = 0.0
    var runs = 0
    while runs < 3 || spent < 0.05 {
      let time = CoreTime.seconds { _ = ReferenceFinder.references(in: text) }
      least = min(least, time)
      spent += time
      runs += 1
    }
    return least
  }
}

/// A number with one digit behind its point.
func tenths(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}

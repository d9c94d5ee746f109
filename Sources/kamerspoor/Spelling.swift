/// How far two words are apart, for suggesting the near one.
enum Spelling {
  /// The most letters that may be wrong.
  private static let mostWrong = 2

  /// The name that was probably meant: the nearest, with at most two letters wrong, and fewer than half.
  static func nearest(to typed: String, among names: [String]) -> String? {
    let near = names.map { (name: $0, distance: distance($0, typed)) }
      .min { $0.distance < $1.distance }
    guard let near, near.distance <= mostWrong, near.distance * 2 < typed.utf8.count else {
      return nil
    }
    return near.name
  }

  /// The number of letters to add, drop or change, or to exchange with the next (optimal string alignment).
  static func distance(_ left: String, _ right: String) -> Int {
    let (first, second) = (Array(left.utf8.prefix(64)), Array(right.utf8.prefix(64)))
    var before: [Int] = []
    var above = Array(0...second.count)
    for (index, byte) in first.enumerated() {
      var row = [index + 1]
      for (column, other) in second.enumerated() {
        var least = min(above[column + 1] + 1, row[column] + 1)
        least = min(least, above[column] + (byte == other ? 0 : 1))
        if index > 0, column > 0, byte == second[column - 1], first[index - 1] == other {
          least = min(least, before[column - 1] + 1)
        }
        row.append(least)
      }
      (before, above) = (above, row)
    }
    return above[second.count]
  }
}

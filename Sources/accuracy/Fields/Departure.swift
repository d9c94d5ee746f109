/// A field that is not as its truth, as a line of a baseline: paper, place, verdict.
struct Departure: Hashable {
  let paper: String
  let place: String
  let verdict: String

  /// The departure that a judgement names; nothing for one that is exact.
  init?(_ judgement: Judgement) {
    guard judgement.verdict != .exact else { return nil }
    paper = judgement.paper
    place = judgement.place
    verdict = judgement.verdict.rawValue
  }

  /// Reads a line of a baseline.
  init?(line: Substring) {
    let words = line.split(separator: " ").map(String.init)
    guard words.count == 3, Verdict(rawValue: words[2]) != nil else { return nil }
    (paper, place, verdict) = (words[0], words[1], words[2])
  }
}

extension Departure: CustomStringConvertible {
  var description: String { "\(paper) \(place) \(verdict)" }
}

extension Departure: Comparable {
  static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}

internal import Kamerstukken

/// One reference as a line of a baseline: the paper, its bytes there, kind, role and ids.
///
///     kst-26643-1001.txt 223-265 kamerstuk replaces 26643-987
///
/// A reference that is interrupted has a place per piece, `120-131+160-170`. The paper's words are not in it.
struct ReferenceFact: Hashable {
  let paper: String
  let places: [Range<Int>]
  /// Kind, role and ids.
  let reading: [String]

  init(_ reference: Reference, in paper: String) {
    self.paper = paper
    places = reference.evidence.places
    reading = [reference.kind.rawValue, reference.role.rawValue] + reference.ids
  }

  /// Reads a line of a baseline.
  init?(line: Substring) {
    let words = line.split(separator: " ").map(String.init)
    guard words.count >= 4 else { return nil }
    paper = words[0]
    places = words[1].split(separator: "+").compactMap { place in
      let ends = place.split(separator: "-").compactMap { Int($0) }
      return ends.count == 2 && ends[0] <= ends[1] ? ends[0]..<ends[1] : nil
    }
    reading = Array(words[2...])
    guard description == line else { return nil }
  }
}

extension ReferenceFact: CustomStringConvertible {
  var description: String {
    let places = places.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: "+")
    return ([paper, places] + reading).joined(separator: " ")
  }
}

extension ReferenceFact: Comparable {
  /// By paper, then by place.
  static func < (left: Self, right: Self) -> Bool {
    if left.paper != right.paper { return left.paper < right.paper }
    let starts = (left.places.map(\.lowerBound), right.places.map(\.lowerBound))
    if starts.0 != starts.1 { return starts.0.lexicographicallyPrecedes(starts.1) }
    return left.description < right.description
  }
}

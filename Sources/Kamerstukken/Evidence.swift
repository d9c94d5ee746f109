/// Where a paper says something: bytes of the file itself, half-open, from 0.
///
/// A text that page furniture or a side column interrupts has one place per piece; further places that say
/// the same follow. Lines and quotes are worked out from ``OriginalText`` when somebody asks.
package struct Evidence: Hashable, Sendable {
  package var first: Range<Int>
  package var more: [Range<Int>]

  package init(_ first: Range<Int>, more: [Range<Int>] = []) {
    self.first = first
    self.more = more
  }

  /// Every place, the first one first.
  package var places: [Range<Int>] { more.isEmpty ? [first] : [first] + more }

  /// This evidence with the places of another behind it; a place already there is not repeated.
  package func adding(_ other: Evidence) -> Evidence {
    var sum = self
    sum.add(other)
    return sum
  }

  /// Adds the places of another behind these, but for those already there.
  package mutating func add(_ other: Evidence) {
    add(other.first)
    for place in other.more { add(place) }
  }

  private mutating func add(_ place: Range<Int>) {
    guard place != first else { return }
    // Places mostly come in the order of the text; only one out of order is looked for.
    let isLater = place.lowerBound > (more.last ?? first).lowerBound
    if isLater || !more.contains(place) { more.append(place) }
  }

  /// Whether any place shares a byte with a place of another.
  package func overlaps(_ other: Evidence) -> Bool {
    overlaps(other.first) || other.more.contains { overlaps($0) }
  }

  private func overlaps(_ place: Range<Int>) -> Bool {
    first.overlaps(place) || more.contains { $0.overlaps(place) }
  }
}

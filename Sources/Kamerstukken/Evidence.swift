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
  package var places: [Range<Int>] { [first] + more }

  /// This evidence with the places of another behind it; a place already there is not repeated.
  package func adding(_ other: Evidence) -> Evidence {
    var sum = self
    for place in other.places where place != first {
      // Places mostly come in the order of the text; only one out of order is looked for.
      let isLater = place.lowerBound > (sum.more.last ?? first).lowerBound
      if isLater || !sum.more.contains(place) { sum.more.append(place) }
    }
    return sum
  }
}

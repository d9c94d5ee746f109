internal import Kamerstukken
internal import Reading

extension CitedReference {
  /// A reference that was found, with its clean words and its place and line in the whole text.
  init(
    _ found: FoundReference, raw: String, place: Range<Int>, origin: Range<Int>? = nil, line: Int
  ) {
    self.init(
      Reference(found, raw: raw, evidence: Evidence(place)),
      line: line, tooLong: found.tooLong.map(RangeTooLong.init), origin: origin)
  }

  /// Finds where in the whole text each of its numbers stands; `start`: where the source begins in it.
  mutating func locateNumbers(of found: FoundReference, in source: SourceText, at start: Int) {
    numbers = NumberPlaces(of: found, in: source.clean).places.map { number in
      let place = source.evidence(number.range).first
      return CitedNumber(start + place.lowerBound..<start + place.upperBound, id: number.id)
    }
  }
}

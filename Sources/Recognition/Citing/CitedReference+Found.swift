internal import Kamerstukken

extension CitedReference {
  /// A reference that was found, with its clean words and its place and line in the whole text.
  init(
    _ found: FoundReference, raw: String, place: Range<Int>, origin: Range<Int>? = nil, line: Int
  ) {
    self.init(
      Reference(found, raw: raw, evidence: Evidence(place)),
      line: line, tooLong: found.tooLong.map(RangeTooLong.init), origin: origin)
  }
}

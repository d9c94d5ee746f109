internal import Kamerstukken
internal import Reading

extension SourceText {
  /// Where several ranges of clean bytes stand in the file: one place where only blanks stand between them there.
  func evidence(_ ranges: [Range<Int>]) -> Evidence {
    if let only = ranges.first, ranges.count == 1 {
      let places = evidence(only)
      if places.more.isEmpty { return places }
    }
    var places: [Range<Int>] = []
    for place in ranges.flatMap({ evidence($0).places }) {
      if let last = places.last, last.upperBound <= place.lowerBound,
        original.bytes[last.upperBound..<place.lowerBound].allSatisfy({ byte in
          byte.isSpace || byte == UInt8(ascii: "*") || byte == 0xC2 || byte == 0xA0 || byte == 0
        })
      {
        places[places.count - 1] = last.lowerBound..<place.upperBound
      } else if !places.contains(place) {
        places.append(place)
      }
    }
    return Evidence(places.first ?? 0..<0, more: Array(places.dropFirst()))
  }
}

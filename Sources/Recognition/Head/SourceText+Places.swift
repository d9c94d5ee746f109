internal import Kamerstukken
internal import Reading

extension SourceText {
  /// The clean text of several ranges, with one byte between them.
  func string(_ ranges: [Range<Int>], parted separator: UInt8) -> String {
    if let only = ranges.first, ranges.count == 1 { return string(only) }
    var text: [UInt8] = []
    text.reserveCapacity(ranges.reduce(0) { $0 + $1.count + 1 })
    for (index, range) in ranges.enumerated() {
      if index > 0 { text.append(separator) }
      text += clean[range]
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether a range begins with the letters, as they are written.
  func opens(_ range: Range<Int>, with letters: StaticString) -> Bool {
    guard range.count >= letters.utf8CodeUnitCount else { return false }
    for offset in 0..<letters.utf8CodeUnitCount
    where unsafe clean[range.lowerBound + offset] != letters.utf8Start[offset] { return false }
    return true
  }

  /// The places of several ranges in their order, none of them made one.
  func separateEvidence(_ ranges: [Range<Int>]) -> Evidence {
    guard let first = ranges.first else { return Evidence(0..<0) }
    var all = evidence(first)
    for range in ranges.dropFirst() {
      let next = evidence(range)
      all.more.append(next.first)
      all.more += next.more
    }
    return all
  }

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

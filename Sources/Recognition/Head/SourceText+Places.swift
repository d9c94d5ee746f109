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
    var all: Evidence?
    for range in ranges {
      let places = evidence(range)
      add(places.first, to: &all)
      for place in places.more { add(place, to: &all) }
    }
    return all ?? Evidence(0..<0)
  }

  /// Adds a place to those before it, as one with the last of them where only blanks stand in between.
  private func add(_ place: Range<Int>, to evidence: inout Evidence?) {
    guard let last = evidence.map({ $0.more.last ?? $0.first }) else {
      evidence = Evidence(place)
      return
    }
    if last.upperBound <= place.lowerBound, areBlank(last.upperBound..<place.lowerBound) {
      let both = last.lowerBound..<place.upperBound
      if evidence?.more.popLast() != nil {
        evidence?.more.append(both)
      } else {
        evidence?.first = both
      }
    } else if evidence?.first != place, !(evidence?.more.contains(place) ?? false) {
      evidence?.more.append(place)
    }
  }

  /// Whether bytes of the file are nothing but blanks and bold signs.
  private func areBlank(_ range: Range<Int>) -> Bool {
    for index in range {
      switch original.bytes[index] {
      case 0, 0xA0, 0xC2, UInt8(ascii: "*"): continue
      case let byte where byte.isSpace: continue
      default: return false
      }
    }
    return true
  }
}

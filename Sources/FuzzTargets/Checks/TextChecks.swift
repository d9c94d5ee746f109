internal import Kamerstukken
internal import Reading
internal import Recognition

extension Violations {
  /// Whether ranges lie in the text, in order and apart from each other.
  mutating func checkOrder(_ ranges: [Range<Int>], inside count: Int, _ what: String) {
    var end = 0
    for range in ranges {
      expect(range.lowerBound >= end, "\(what): \(range) begins before \(end)")
      expect(range.upperBound <= count, "\(what): \(range) ends behind \(count)")
      end = range.upperBound
    }
  }

  /// Whether the clean text is UTF-8, its blocks lie in it, and the way back never goes back or leaves the file.
  mutating func checkText(_ source: SourceText) {
    let count = source.original.bytes.count
    checkOrder(source.blocks.map(\.range), inside: source.clean.count, "blocks")
    expect(
      String(validating: source.clean, as: UTF8.self) != nil || !source.original.isValid,
      "the clean text is not UTF-8")
    for block in source.blocks {
      // Of a note nothing may be left but its number.
      if case .footnote = block.kind {
      } else {
        expect(!block.range.isEmpty, "the block \(block.range) is empty")
      }
      expect(
        block.lines.lowerBound >= 1 && block.lines.upperBound <= source.original.lineStarts.count,
        "a block on lines \(block.lines) of \(source.original.lineStarts.count)")
      for place in source.evidence(block.range).places { check(place, of: source) }
    }
    let step = max(1, source.clean.count / 512)
    for offset in stride(from: 0, to: source.clean.count, by: step) {
      let place = source.originalOffset(ofClean: offset)
      expect((0...count).contains(place), "clean byte \(offset) is byte \(place) of \(count)")
    }
    for mark in source.marks {
      expect(
        source.blocks.indices.contains(mark.footnote), "a mark of a footnote that is not there")
      expect((0...source.clean.count).contains(mark.offset), "a mark outside the text")
    }
  }

  /// Whether a place lies in the file and slices to whole characters.
  mutating func check(_ place: Range<Int>, of source: SourceText) {
    let count = source.original.bytes.count
    guard place.upperBound <= count else { return tell("the place \(place) in a file of \(count)") }
    expect(
      String(validating: source.original.quoted(place), as: UTF8.self) != nil
        || !source.original.isValid, "the place \(place) cuts a character")
  }
}

extension OriginalText {
  /// Whether the text is UTF-8 at all, which a text that was read need not be where it was only typed.
  var isValid: Bool { String(validating: utf8, as: UTF8.self) != nil }
}

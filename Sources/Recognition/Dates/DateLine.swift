internal import Kamerstukken
internal import Reading

/// Finds the line of place and day above a letter: `Den Haag, 24 mei 2024`, `'s-Gravenhage, 17 juni 2020`.
enum DateLine {
  /// How many blocks from the start may be the head of a letter, and how long each.
  private static let mostBlocks = 60
  private static let longest = 120

  /// The day of the first such line before the text, with the day as its place.
  static func date(of source: SourceText) -> DocumentDate? {
    for block in source.blocks.prefix(mostBlocks) {
      guard block.range.count <= longest else { return nil }
      var cursor = Cursor(source.clean, at: block.range.lowerBound, limit: block.range.upperBound)
      guard let (day, range) = cursor.dateLine() else { continue }
      return DocumentDate(
        value: day, basis: .stated, text: source.string(range), evidence: source.evidence(range))
    }
    return nil
  }
}

extension Cursor {
  /// Recognises a whole line of a place, a comma and a day with its year.
  fileprivate mutating func dateLine() -> (CalendarDate, Range<Int>)? {
    attempt { cursor in
      // Only the seat of government is taken without its comma.
      let isSeat =
        cursor.skip("Den Haag") || cursor.skip("'s-Gravenhage")
        || cursor.skip("’s-Gravenhage")
      guard isSeat || cursor.placeName() else { return nil }
      guard cursor.skip(UInt8(ascii: ",")) || isSeat else { return nil }
      cursor.skipSpaces()
      if cursor.skip("d.d.") { cursor.skipSpaces() }
      let start = cursor.position
      guard let written = cursor.writtenDate(), written.year != nil,
        let day = written.resolved(against: nil)
      else { return nil }
      let range = start..<cursor.position
      _ = cursor.skip(UInt8(ascii: "."))
      cursor.skipSpaces()
      return cursor.isAtEnd ? (day.date, range) : nil
    }
  }

  /// One to three capitalised words: `Amsterdam`, `Bergen op Zoom`, `'s-Hertogenbosch`.
  private mutating func placeName() -> Bool {
    if skip("'s-") || skip("’s-") {}
    guard next?.isUppercase ?? false else { return false }
    var words = 0
    while words < 3, !letters().isEmpty {
      words += 1
      var ahead = self
      guard ahead.skip(0x20) || ahead.skip(UInt8(ascii: "-")), ahead.isBeforeLetter else { break }
      position = ahead.position
    }
    return true
  }
}

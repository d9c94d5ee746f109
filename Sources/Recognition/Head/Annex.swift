internal import Kamerstukken
internal import Reading

/// Written questions and the answer to them, as the Chamber prints both over an annex to the Handelingen.
///
///     Vragen van de leden X en Y (…) aan de Minister van … over … (ingezonden 30 mei 2022).
///     Antwoord van Minister Z (Infrastructuur en Waterstaat), mede namens … (ontvangen 14 juli 2022).
struct Annex {
  let question: Passage
  private(set) var answer: Passage?
  /// The day the questions were sent in, or the answer was received.
  private(set) var date: DocumentDate?
  /// The ministry in brackets behind the answering minister's name.
  private(set) var ministry: Ministry?

  init?(of source: SourceText) {
    let blocks = source.blocks.prefix(16)
    var start: Int?
    var opening = 0
    for (index, block) in blocks.enumerated() where start == nil {
      guard Self.mayOpen(block.range, of: source) else { continue }
      var cursor = Cursor(source.clean, at: block.range.lowerBound, limit: block.range.upperBound)
      // The number of the annex may stand before them: `3512 Vragen van …`.
      if cursor.number(digits: 1...4) != nil { cursor.skipSpaces() }
      let words = cursor.position
      _ = cursor.skip("Aanvullende ") || cursor.skip("Nadere ")
      if cursor.skip("Vragen van het lid ") || cursor.skip("Vragen van de leden ")
        || cursor.skip("Mondelinge vragen van ")
      {
        start = index
        opening = words
      }
    }
    guard let start else { return nil }
    question = source.passage(opening..<blocks[start].range.upperBound)
    for block in blocks {
      // A day stands before or behind the questions: `2024Z12345 (ingezonden 4 september 2024)`.
      if answer == nil, let day = Self.day(behind: "(ingezonden ", in: block.range, of: source) {
        date = day
      }
      var cursor = Cursor(source.clean, at: block.range.lowerBound, limit: block.range.upperBound)
      guard answer == nil,
        cursor.skip("Antwoord van Minister") || cursor.skip("Antwoord van Staatssecretaris")
          || cursor.skip("Antwoord van de ")
      else { continue }
      answer = source.passage(block.range)
      date = Self.day(behind: "(ontvangen ", in: block.range, of: source)
      ministry = Self.bracketed(&cursor)
    }
  }

  /// Whether a line begins with the number of an annex, or with two letters of its first words: most lines do not.
  private static func mayOpen(_ range: Range<Int>, of source: SourceText) -> Bool {
    guard range.count > 1 else { return false }
    let (first, second) = (
      source.clean[range.lowerBound], source.clean[range.lowerBound + 1].lowercased
    )
    if first.isDigit { return true }
    return switch first.lowercased {
    case UInt8(ascii: "a"), UInt8(ascii: "n"): second == UInt8(ascii: "a")
    case UInt8(ascii: "v"): second == UInt8(ascii: "r")
    case UInt8(ascii: "m"): second == UInt8(ascii: "o")
    default: false
    }
  }

  /// The first words in brackets, read as a ministry.
  private static func bracketed(_ cursor: inout Cursor) -> Ministry? {
    _ = cursor.run { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ",") }
    guard cursor.skip(UInt8(ascii: "(")) else { return nil }
    let name = cursor.run { $0 != UInt8(ascii: ")") }
    return Ministry(officeName: cursor.string(name))
  }

  private static func day(behind words: StaticString, in range: Range<Int>, of source: SourceText)
    -> DocumentDate?
  {
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    while !cursor.isAtEnd {
      _ = cursor.run { $0 != UInt8(ascii: "(") }
      guard cursor.skip(words) else {
        cursor.advance()
        continue
      }
      let start = cursor.position
      guard let day = cursor.writtenDate()?.resolved(against: nil) else { return nil }
      let found = start..<cursor.position
      return DocumentDate(
        value: day.date, basis: day.basis, text: source.string(found),
        evidence: source.evidence(found))
    }
    return nil
  }
}

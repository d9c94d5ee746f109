internal import Kamerstukken
internal import Reading

/// The head of a sitting's record: what it is called, and its day where it says so.
///
///     Tweede Kamer, 14e vergadering, woensdag 25 oktober 2017
///
///     Handelingen                              or on the web
///     8 Algemene Politieke Beschouwingen
///     De voorzitter:                           somebody speaks
struct SittingHead {
  let evidence: Evidence
  private(set) var date: DocumentDate?

  init?(of source: SourceText) {
    var named: Range<Int>?
    var isSpoken = false
    for block in source.blocks.prefix(40) {
      // Most lines begin with other letters than any of these.
      guard let first = block.range.first.map({ source.clean[$0].lowercased }),
        first.isDigit || first.isOne(of: "tehsda")
      else { continue }
      var cursor = Cursor(source.clean, at: block.range.lowerBound, limit: block.range.upperBound)
      if named == nil {
        if cursor.skip("Tweede Kamer, ") || cursor.skip("Eerste Kamer, ") {
          guard let end = cursor.ordinalSitting() else { return nil }
          named = block.range.lowerBound..<end
          date = Self.day(of: block.range, in: source)
          // Its own name says what it is.
          isSpoken = true
        } else if block.range.count <= 80,
          cursor.skipWord("Handelingen") || cursor.skipWord("Handeling")
            || cursor.skipWord("Stenogram")
        {
          // «Aanhangsel van de Handelingen» holds questions and begins otherwise.
          named = block.range
        } else if block.range.count <= 200, cursor.number(digits: 1...2) != nil, cursor.skip(0x20),
          cursor.next?.isUppercase ?? false
        {
          named = block.range
        }
        continue
      }
      isSpoken = isSpoken || Self.isSpeech(&cursor)
      if isSpoken { break }
    }
    guard isSpoken, let named else { return nil }
    evidence = source.evidence(named)
  }

  /// «De voorzitter:», and «Aan de orde is …» or «Aan de orde zijn …» at the start of an item.
  private static func isSpeech(_ cursor: inout Cursor) -> Bool {
    cursor.skip("De voorzitter:") || cursor.skip("Aan de orde is ")
      || cursor.skip("Aan de orde zijn ")
  }

  private static func day(of range: Range<Int>, in source: SourceText) -> DocumentDate? {
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    while !cursor.isAtEnd {
      let start = cursor.position
      if cursor.isBeforeDigit, let day = cursor.writtenDate()?.resolved(against: nil) {
        let found = start..<cursor.position
        return DocumentDate(
          value: day.date, basis: day.basis, text: source.string(found),
          evidence: source.evidence(found))
      }
      cursor.position = start + 1
    }
    return nil
  }
}

extension Cursor {
  /// Consumes `14e vergadering`, and returns where it ends.
  fileprivate mutating func ordinalSitting() -> Int? {
    attempt { cursor in
      guard cursor.number(digits: 1...3) != nil || cursor.run(while: \.isDigit).count > 0 else {
        return nil
      }
      _ = cursor.run(while: \.isASCIILetter)
      guard cursor.skip(" vergadering") else { return nil }
      return cursor.position
    }
  }
}

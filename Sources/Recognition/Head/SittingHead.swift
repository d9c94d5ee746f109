internal import Kamerstukken
internal import Reading

/// The head of a sitting's record: what it is called, and its day where it says so.
///
///     Tweede Kamer, 14e vergadering, woensdag 25 oktober 2017
///     Plenair verslag Tweede Kamer, 90e vergadering / Donderdag 9 juni 2022
///     Verslag van de plenaire vergadering van dinsdag 17 april 2018
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
    for (index, block) in source.blocks.prefix(40).enumerated() {
      // Most lines begin with other letters than any of these.
      guard let first = block.range.first.map({ source.clean[$0].lowercased }),
        named == nil ? first.isDigit || first.isOne(of: "tehspv") : first.isOne(of: "dan")
      else { continue }
      var cursor = Cursor(source.clean, at: block.range.lowerBound, limit: block.range.upperBound)
      if named == nil {
        let isMinutes = cursor.skip("Plenair verslag")
        if isMinutes { cursor.skipSpaces() }
        if cursor.skip("Tweede Kamer, ") || cursor.skip("Eerste Kamer, ") {
          guard let end = cursor.ordinalSitting() else { return nil }
          named = block.range.lowerBound..<end
          date =
            Self.day(of: block.range, in: source) ?? Self.dayLine(behind: index, in: source)
          // Its own name says what it is.
          isSpoken = true
        } else if cursor.skip("Verslag van de plenaire vergadering van "),
          let day = Self.day(of: cursor.position..<block.range.upperBound, in: source)
        {
          named = block.range.lowerBound..<cursor.position
          date = day
          isSpoken = true
        } else if isMinutes, cursor.isAtEnd {
          // Its sitting stands in the line below.
          continue
        } else if cursor.ordinalSitting() != nil, cursor.skip(UInt8(ascii: ",")),
          let day = Self.day(of: cursor.position..<block.range.upperBound, in: source)
        {
          named = block.range
          date = day
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
      if date == nil, !isSpoken { date = Self.dayOfFile(block.range, in: source) }
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

  /// The line below the name of the sitting, where that is its day: «Donderdag 9 juni 2022».
  private static func dayLine(behind index: Int, in source: SourceText) -> DocumentDate? {
    guard index + 1 < source.blocks.count else { return nil }
    let range = source.blocks[index + 1].range
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    return cursor.weekday() == nil ? nil : day(of: range, in: source)
  }

  /// The day in the Chamber's register of a stenogram: «Nummer: 2025D02657, datum: 2025-01-23».
  private static func dayOfFile(_ range: Range<Int>, in source: SourceText) -> DocumentDate? {
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    guard cursor.skip("Nummer: ") else { return nil }
    _ = cursor.run { $0 != UInt8(ascii: ",") }
    guard cursor.skip(", datum: ") else { return nil }
    let start = cursor.position
    let written = cursor.run { $0.isDigit || $0 == UInt8(ascii: "-") }
    guard let day = CalendarDate(iso: cursor.string(written)) else { return nil }
    return DocumentDate(
      value: day, basis: .stated, text: source.string(start..<written.upperBound),
      evidence: source.evidence(start..<written.upperBound))
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

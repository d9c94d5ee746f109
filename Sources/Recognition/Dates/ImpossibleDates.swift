internal import Kamerstukken
internal import Reading

/// Finds what is written as a date and is none: `31 juni 2023`, `30-02-2024`, `32 mei`.
struct ImpossibleDates {
  let source: SourceText
  let digits: DigitRuns

  /// A diagnostic for each, in order, with its place.
  func diagnostics() -> [Diagnostic] {
    var found: [Diagnostic] = []
    digits.forEach { run, cursor in
      guard run.count <= 2 else { return }
      let number = cursor
      guard number.isBeforeDay(run), cursor.impossibleDate(), isFree(number) else {
        cursor.position = run.upperBound
        return
      }
      let range = run.lowerBound..<cursor.position
      found.append(
        Diagnostic(
          .warning, .dateImpossible, Phrase("no such day: \(source.string(range))"),
          evidence: source.evidence(range)))
    }
    return found
  }

  /// Whether the number here is no part of a longer one, and not named as the number of something.
  private func isFree(_ cursor: Cursor) -> Bool {
    guard let previous = cursor.previous else { return true }
    if previous.isDigit || previous.isOne(of: "-–/.,:€") || cursor.isBehindLetter {
      return false
    }
    let words: [StaticString] = [
      "nr", "nr.", "nrs.", "artikel", "art.", "blz.", "p.", "punt", "vraag", "item", "lid",
      "bijlage",
    ]
    return !words.contains { word in
      let start = cursor.position - 1 - word.utf8CodeUnitCount
      guard start >= 0 else { return false }
      var before = Cursor(cursor.text, at: start, limit: cursor.position)
      return !before.isBehindLetter && before.skip(word)
    }
  }
}

extension Cursor {
  /// Whether behind the digits stands what stands behind a day: another number, or a month's letter where not every
  /// month has the day.
  fileprivate func isBeforeDay(_ digits: Range<Int>) -> Bool {
    var ahead = self
    ahead.position = digits.upperBound
    guard let sign = ahead.next else { return false }
    if sign.isOne(of: "-/.") { return ahead.peek(1)?.isDigit ?? false }
    guard !(1...28).contains(text[digits].reduce(0) { $0 * 10 + $1.digitValue }) else {
      return false
    }
    _ = ahead.skip(UInt8(ascii: "e")) || ahead.skip(UInt8(ascii: "E"))
    guard ahead.skip(0x20) else { return false }
    ahead.skipSpaces()
    return ahead.next?.lowercased.isOne(of: "jfmasond") ?? false
  }

  /// Consumes a date that no calendar has; a year is not needed where a month is named.
  fileprivate mutating func impossibleDate() -> Bool {
    attempt { cursor in
      var ahead = cursor
      guard let day = ahead.number(digits: 1...2), day <= 39 else { return nil }
      guard let written = cursor.writtenDate() else { return nil }
      // The day before a month that is only an abbreviation may be any number: «45 jan.»
      let leap = written.year ?? 2024
      guard (1900...2099).contains(leap), written.month <= 39,
        CalendarDate(year: leap, month: written.month, day: written.day) == nil
      else { return nil }
      return cursor.isBeforeLetter || cursor.isBeforeDigit ? nil : true
    } ?? false
  }
}

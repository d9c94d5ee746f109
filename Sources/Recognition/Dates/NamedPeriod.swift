internal import Kamerstukken

extension Cursor {
  /// Recognises a period of the calendar: `begin april`, `medio mei 2024`, `eind 2024`, `Q2 2025`, `het eerste
  /// kwartaal van 2025`, `de tweede helft van 2025`, `juni 2025`.
  ///
  /// Without a year a part of a month is the nearest to the paper, and a quarter or half the next that has not ended.
  /// A month alone is a period where a word such as «voor» bounds it, else only behind «in».
  mutating func namedPeriod(own: CalendarDate?, isBounded: Bool = false) -> Period? {
    partOfMonthOrYear(own) ?? quarterOrHalf(own) ?? wholeMonth(own, isBounded: isBounded)
  }

  /// Whether a quarter or half of a year comes next.
  var isBeforeQuarter: Bool {
    var ahead = self
    return (ahead.quarter() ?? ahead.ordinalPart()) != nil
  }

  private mutating func partOfMonthOrYear(_ own: CalendarDate?) -> Period? {
    attempt { cursor in
      guard let third = cursor.third() else { return nil }
      cursor.skipSpaces()
      if cursor.skipWord("van") { cursor.skipSpaces() }
      guard let month = cursor.monthName() else {
        return cursor.year().flatMap { .months(third * 4 + 1...third * 4 + 4, $0) }
      }
      if let year = cursor.yearOf() { return .third(third, ofMonth: month, year) }
      return .nearest(to: own) { .third(third, ofMonth: month, $0) }
    }
  }

  private mutating func quarterOrHalf(_ own: CalendarDate?) -> Period? {
    attempt { cursor in
      guard let months = cursor.quarter() ?? cursor.ordinalPart() else { return nil }
      if let year = cursor.yearOf() { return .months(months, year) }
      let isCut = cursor.attempt { cursor in
        cursor.skipSpaces()
        return cursor.isBeforeDigit ? true : nil
      }
      return isCut == true ? nil : .next(after: own) { .months(months, $0) }
    }
  }

  /// `Q2`.
  private mutating func quarter() -> ClosedRange<Int>? {
    attempt { cursor in
      guard cursor.skip("Q"), let digit = cursor.number(digits: 1...1), (1...4).contains(digit),
        !cursor.isBeforeLetter
      else { return nil }
      return digit * 3 - 2...digit * 3
    }
  }

  /// `eerste kwartaal`, `tweede helft`.
  private mutating func ordinalPart() -> ClosedRange<Int>? {
    attempt { cursor in
      let words: [StaticString] = ["eerste", "tweede", "derde", "vierde"]
      let digits: [StaticString] = ["1e", "2e", "3e", "4e"]
      guard
        let index = words.indices.first(where: {
          cursor.skipWord(words[$0]) || cursor.skipWord(digits[$0])
        })
      else { return nil }
      cursor.skipSpaces()
      if cursor.skipWord("kwartaal") { return index * 3 + 1...index * 3 + 3 }
      guard index < 2, cursor.skipWord("helft") || cursor.skipWord("halfjaar") else { return nil }
      // «de eerste helft» of what? Only of a year.
      var ahead = cursor
      guard ahead.yearOf() != nil else { return nil }
      return index * 6 + 1...index * 6 + 6
    }
  }

  /// `juni 2025`, `in juni`.
  private mutating func wholeMonth(_ own: CalendarDate?, isBounded: Bool) -> Period? {
    attempt { cursor in
      let isIn = isBounded || cursor.skipWord("in")
      if isIn { cursor.skipSpaces() }
      guard let month = cursor.monthName() else { return nil }
      if let year = cursor.yearOf() { return .month(month, year) }
      return isIn ? .nearest(to: own) { .month(month, $0) } : nil
    }
  }

  /// A year behind blanks and perhaps «van».
  mutating func yearOf() -> Int? {
    attempt { cursor in
      cursor.skipSpaces()
      if cursor.skipWord("van") { cursor.skipSpaces() }
      return cursor.year()
    }
  }
}

internal import Kamerstukken

/// A date as written, before it is read against the paper's own.
struct WrittenDate {
  enum Direction: Equatable {
    /// `jl.`, `jongstleden`, `afgelopen`: the last one before the paper.
    case past
    /// `a.s.`, `aanstaande`: the next one.
    case future
    /// `van dit jaar`, `vorig jaar`, `volgend jaar`: years from the paper's.
    case years(Int)
  }

  var day: Int
  var month: Int
  var year: Int?
  var direction: Direction?
}

extension Cursor {
  /// Recognises a month by its Dutch name or the first letters of it, and returns 1 through 12.
  mutating func monthName() -> Int? {
    attempt { cursor in
      let range = cursor.letters()
      guard (3...9).contains(range.count) else { return nil }
      let word = Word(cursor.text.span, range)
      if let month = Self.months.firstIndex(of: word) { return month + 1 }
      guard let month = Self.shortMonths.firstIndex(of: word), cursor.skip(UInt8(ascii: ".")),
        !cursor.isBeforeLetter
      else { return nil }
      return month + 1
    }
  }

  private static let months: [Word] = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]

  private static let shortMonths: [Word] = [
    "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sept", "okt", "nov", "dec",
  ]

  /// Recognises a date: `3 april 2023`, `03-04-2023`, `3-4-'23`, `3.4.2023`, `16 mei jl.`, `16 mei van dit jaar`, `16 mei`.
  ///
  /// A scanner's blank in the day, `1 1 oktober 2024`, is taken out only behind a word that a day follows, and where
  /// that is asked; elsewhere the first digit may be of something else.
  mutating func writtenDate(splitBehindLead: Bool = false) -> WrittenDate? {
    attempt { cursor in
      guard !(cursor.previous?.isDigit ?? false) else { return nil }
      let split = splitBehindLead ? cursor.splitDay() : nil
      guard let day = split ?? cursor.dayNumber() else { return nil }
      if split == nil, let numeric = cursor.numericDate(day: day) { return numeric }
      guard cursor.skip(0x20) else { return nil }
      cursor.skipSpaces()
      guard let month = cursor.monthName() else { return nil }
      var date = WrittenDate(day: day, month: month)
      date.year = cursor.yearBehind()
      if date.year == nil { date.direction = cursor.direction() ?? cursor.yearInWords() }
      return date
    }
  }

  private mutating func dayNumber() -> Int? {
    attempt { cursor in
      guard let day = cursor.number(digits: 1...2) else { return nil }
      if cursor.skip("e ") { cursor.position -= 1 }
      return day
    }
  }

  /// `-4-2023`, `/4/2023`, `.4.2023`, `-4-'23`: one sign twice, and a year that cannot be another number.
  private mutating func numericDate(day: Int) -> WrittenDate? {
    attempt { cursor in
      guard let sign = cursor.next, sign.isOne(of: "-/."), cursor.skip(sign),
        let month = cursor.number(digits: 1...2), cursor.skip(sign),
        let year = cursor.number(digits: 4...4) ?? cursor.shortYear()
      else { return nil }
      // `3.4.2023.1` is a number of something else.
      if cursor.next == sign, cursor.peek(1)?.isDigit ?? false { return nil }
      return WrittenDate(day: day, month: month, year: year)
    }
  }

  /// `'23`, with either apostrophe: of this century, or of the last from 50.
  private mutating func shortYear() -> Int? {
    attempt { cursor in
      guard cursor.skip(UInt8(ascii: "'")) || cursor.skip("’") || cursor.skip("‘"),
        let year = cursor.number(digits: 2...2)
      else { return nil }
      return year < 50 ? 2000 + year : 1900 + year
    }
  }

  private mutating func yearBehind() -> Int? {
    attempt { cursor in
      guard cursor.skip(0x20) else { return nil }
      return cursor.year() ?? cursor.shortYear() ?? cursor.splitYear()
    }
  }

  /// A scanner's blank in the middle of a year: `20 24`.
  private mutating func splitYear() -> Int? {
    attempt { cursor in
      guard let century = cursor.number(digits: 2...2), (19...20).contains(century),
        cursor.skip(0x20), let rest = cursor.number(digits: 2...2)
      else { return nil }
      return century * 100 + rest
    }
  }

  /// A scanner's blank in the middle of a day, behind «op», «van», «d.d.» and the like: `op 1 1 oktober 2024`.
  private mutating func splitDay() -> Int? {
    attempt { cursor in
      let start = cursor.position
      guard let tens = cursor.number(digits: 1...1), (1...3).contains(tens), cursor.skip(0x20),
        let ones = cursor.number(digits: 1...1), tens < 3 || ones < 2
      else { return nil }
      var ahead = cursor
      guard ahead.skip(0x20), ahead.monthName() != nil else { return nil }
      return cursor.isDayLead(endingAt: start) ? tens * 10 + ones : nil
    }
  }

  /// Whether the word before an offset is one that a day follows.
  private func isDayLead(endingAt offset: Int) -> Bool {
    let leads: [StaticString] = [
      "op", "van", "d.d.", "dd.", "per", "tot", "vanaf", "uiterlijk", "dag",
    ]
    return leads.contains { lead in
      let start = offset - 1 - lead.utf8CodeUnitCount
      guard start >= 0, text[offset - 1] == 0x20 else { return false }
      var cursor = Cursor(text, at: start, limit: offset)
      // «dag» ends the name of a weekday; the others are whole words.
      let isWhole = !cursor.isBehindLetter || cursor.next?.lowercased == UInt8(ascii: "d")
      return isWhole && cursor.skip(lead)
    }
  }

  /// Recognises a year of the years taken, 1800 through 2199.
  mutating func year() -> Int? {
    attempt { cursor in
      guard let year = cursor.number(digits: 4...4), (1800...2199).contains(year) else {
        return nil
      }
      return year
    }
  }

  mutating func direction() -> WrittenDate.Direction? {
    attempt { cursor in
      guard cursor.skip(0x20) else { return nil }
      if cursor.skip("jl.") || cursor.skipWord("jl") || cursor.skip("j.l.")
        || cursor.skip("l.l.") || cursor.skipWord("jongstleden")
      {
        return .past
      }
      if cursor.skip("a.s.") || cursor.skipWord("aanstaande") || cursor.skip("as.") {
        return .future
      }
      return nil
    }
  }
}

extension Cursor {
  /// `van dit jaar`, `vorig jaar`, `van volgend jaar`.
  private mutating func yearInWords() -> WrittenDate.Direction? {
    attempt { cursor in
      guard cursor.skip(0x20) else { return nil }
      if cursor.skipWord("van") { cursor.skipSpaces() }
      if cursor.skipWord("dit jaar") { return .years(0) }
      if cursor.skipWord("vorig jaar") { return .years(-1) }
      return cursor.skipWord("volgend jaar") ? .years(1) : nil
    }
  }
}

extension WrittenDate {
  /// The day meant, read against the paper's own date where the year is not written.
  ///
  /// Without a direction the year of the paper is taken only where the paper's date leaves one choice: the day lies
  /// within the half year before it.
  func resolved(against own: CalendarDate?) -> (date: CalendarDate, basis: DocumentDate.Basis)? {
    if let year { return CalendarDate(year: year, month: month, day: day).map { ($0, .stated) } }
    guard let own else { return nil }
    let candidates = [own.year - 1, own.year, own.year + 1].compactMap {
      CalendarDate(year: $0, month: month, day: day)
    }
    switch direction {
    case .past: return candidates.last { $0 <= own }.map { ($0, .relative) }
    case .future: return candidates.first { $0 >= own }.map { ($0, .relative) }
    case .years(let distance):
      return CalendarDate(year: own.year + distance, month: month, day: day).map { ($0, .relative) }
    case nil:
      let recent = own.adding(days: -183)
      return candidates.last { $0 <= own && $0 >= recent }.map { ($0, .relative) }
    }
  }
}

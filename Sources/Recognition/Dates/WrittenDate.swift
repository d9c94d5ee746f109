internal import Kamerstukken

/// A date as written, before it is read against the paper's own.
struct WrittenDate {
  enum Direction {
    /// `jl.`, `jongstleden`, `afgelopen`: the last one before the paper.
    case past
    /// `a.s.`, `aanstaande`: the next one.
    case future
  }

  var day: Int
  var month: Int
  var year: Int?
  var direction: Direction?
}

extension Cursor {
  /// Recognises a month by its Dutch name or the first letters of it, and returns 1 through 12.
  mutating func monthName() -> Int? {
    skipMonth(CalendarDate.monthNames)
      ?? skipMonth(
        [
          "jan.", "feb.", "mrt.", "apr.", "mei", "jun.", "jul.", "aug.", "sept.", "okt.", "nov.",
          "dec.",
        ])
  }

  private mutating func skipMonth(_ names: [String]) -> Int? {
    guard let first = next?.lowercased else { return nil }
    for (index, name) in names.enumerated() where name.utf8.first == first {
      let start = position
      if skip(bytes: name.utf8), !isBeforeLetter { return index + 1 }
      position = start
    }
    return nil
  }

  private mutating func skip(bytes: String.UTF8View) -> Bool {
    let start = position
    for byte in bytes {
      guard next?.lowercased == byte else {
        position = start
        return false
      }
      advance()
    }
    return true
  }

  /// Recognises a date: `3 april 2023`, `03-04-2023`, `3-4-2023`, `16 mei jl.`, `16 mei`.
  mutating func writtenDate() -> WrittenDate? {
    attempt { cursor in
      guard !(cursor.previous?.isDigit ?? false), let day = cursor.dayNumber() else { return nil }
      if let numeric = cursor.numericDate(day: day) { return numeric }
      guard cursor.skip(0x20) else { return nil }
      cursor.skipSpaces()
      guard let month = cursor.monthName() else { return nil }
      var date = WrittenDate(day: day, month: month)
      date.year = cursor.yearBehind()
      if date.year == nil { date.direction = cursor.direction() }
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

  private mutating func numericDate(day: Int) -> WrittenDate? {
    attempt { cursor in
      guard cursor.skip(UInt8(ascii: "-")) || cursor.skip(UInt8(ascii: "/")) else { return nil }
      guard let month = cursor.number(digits: 1...2), (1...12).contains(month),
        cursor.skip(UInt8(ascii: "-")) || cursor.skip(UInt8(ascii: "/")),
        let year = cursor.number(digits: 4...4)
      else { return nil }
      return WrittenDate(day: day, month: month, year: year)
    }
  }

  private mutating func yearBehind() -> Int? {
    attempt { cursor in
      guard cursor.skip(0x20) else { return nil }
      return cursor.year()
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

  private mutating func direction() -> WrittenDate.Direction? {
    attempt { cursor in
      guard cursor.skip(0x20) else { return nil }
      if cursor.skip("jl.") || cursor.skipWord("jl") || cursor.skip("j.l.")
        || cursor.skipWord("jongstleden")
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
    case nil:
      let recent = own.adding(days: -183)
      return candidates.last { $0 <= own && $0 >= recent }.map { ($0, .relative) }
    }
  }
}

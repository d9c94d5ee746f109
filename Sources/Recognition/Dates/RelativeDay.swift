internal import Kamerstukken

extension Cursor {
  /// The days of the week, Monday first.
  private static let weekdays: [StaticString] = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
  ]

  /// Consumes the name of a day of the week, and returns 0 for Monday through 6.
  mutating func weekday() -> Int? {
    for (index, name) in Self.weekdays.enumerated() where skipWord(name) { return index }
    return nil
  }

  /// Recognises a day named by the paper's own: `vandaag`, `gisteren`, `gisteravond`, `afgelopen dinsdag`,
  /// `aanstaande dinsdag`, `dinsdag jl.`, `dinsdag a.s.`, `vorige week dinsdag`.
  ///
  /// A weekday with its date behind it is left to that date, and «vandaag de dag» is no day.
  mutating func relativeDay(own: CalendarDate) -> CalendarDate? {
    guard let next else { return nil }
    // What no such word begins with is most of every text.
    switch next.lowercased {
    case UInt8(ascii: "v"), UInt8(ascii: "g"), UInt8(ascii: "e"), UInt8(ascii: "a"),
      UInt8(ascii: "k"), UInt8(ascii: "m"), UInt8(ascii: "d"), UInt8(ascii: "w"),
      UInt8(ascii: "z"):
      return attempt { $0.countedDay(own) ?? $0.namedWeekday(own) }
    default: return nil
    }
  }

  private mutating func countedDay(_ own: CalendarDate) -> CalendarDate? {
    attempt { cursor in
      if cursor.skipWord("vandaag") {
        let end = cursor.position
        cursor.skipSpaces()
        if cursor.skip("de dag") || cursor.skip("op morgen") { return nil }
        cursor.position = end
        return own
      }
      if cursor.skipWord("eergisteren") { return own.adding(days: -2) }
      let isYesterday =
        cursor.skipWord("gisteren") || cursor.skipWord("gisteravond")
        || cursor.skipWord("gistermiddag") || cursor.skipWord("gisterochtend")
      return isYesterday ? own.adding(days: -1) : nil
    }
  }

  private mutating func namedWeekday(_ own: CalendarDate) -> CalendarDate? {
    attempt { cursor in
      if let week = cursor.weekBefore() {
        guard let day = cursor.weekdayAlone() else { return nil }
        return own.adding(days: week * 7 - own.weekday + day)
      }
      if cursor.skipWord("afgelopen") || cursor.skipWord("jongstleden") {
        cursor.skipSpaces()
        return cursor.weekdayAlone().map { own.last(weekday: $0) }
      }
      if cursor.skipWord("aanstaande") || cursor.skipWord("komende")
        || cursor.skipWord("eerstkomende")
      {
        cursor.skipSpaces()
        return cursor.weekdayAlone().map { own.next(weekday: $0) }
      }
      guard let day = cursor.weekday(), let direction = cursor.direction() else { return nil }
      return direction == .past ? own.last(weekday: day) : own.next(weekday: day)
    }
  }

  /// `vorige week`, `volgende week` or `deze week` before a weekday, as weeks from this one.
  private mutating func weekBefore() -> Int? {
    attempt { cursor in
      let week: Int
      if cursor.skipWord("vorige") {
        week = -1
      } else if cursor.skipWord("volgende") {
        week = 1
      } else if cursor.skipWord("deze") {
        week = 0
      } else {
        return nil
      }
      cursor.skipSpaces()
      guard cursor.skipWord("week") else { return nil }
      cursor.skipSpaces()
      return week
    }
  }

  /// A weekday behind which no date stands, and no word that says the contrary.
  private mutating func weekdayAlone() -> Int? {
    let start = position
    guard let day = weekday() else { return nil }
    let end = position
    skipSpaces()
    let isDated = isBeforeDigit
    position = isDated ? start : end
    return isDated ? nil : day
  }
}

extension CalendarDate {
  /// The last such day of the week before this day.
  func last(weekday: Int) -> Self { adding(days: -((self.weekday - weekday + 6) % 7 + 1)) }

  /// The next such day of the week after this day.
  func next(weekday: Int) -> Self { adding(days: (weekday - self.weekday + 6) % 7 + 1) }
}

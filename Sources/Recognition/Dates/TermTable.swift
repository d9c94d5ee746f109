internal import Kamerstukken

/// The words that bound a date without naming a day, read by one table.
///
/// «voor de zomer»: latest 30 June; «voor het zomerreces»: latest 5 July; «voorjaar»: latest 20 June; «najaar»:
/// latest 20 December; a quarter: its days; «voor het einde van 2023»: latest 31 December; «begin» and «eind»: the
/// first and the last third of the period.
enum TermTable {
  /// Recognises a term at the cursor; `own` is the date of the paper, which gives a term without a year its year.
  static func term(_ cursor: inout Cursor, own: CalendarDate?) -> DocumentDate? {
    cursor.attempt { cursor in
      if let bound = before(&cursor, own: own) { return bound }
      return thirdOfMonth(&cursor, own: own) ?? quarter(&cursor)
    }
  }

  private static func before(_ cursor: inout Cursor, own: CalendarDate?) -> DocumentDate? {
    cursor.attempt { cursor in
      let before =
        cursor.skipWord("voor") || cursor.skipWord("vóór") || cursor.skipWord("uiterlijk")
      if before { cursor.skipSpaces() }
      let article =
        cursor.skipWord("het") || cursor.skipWord("de") || cursor.skipWord("dit")
        || cursor.skipWord("deze")
      if article { cursor.skipSpaces() }
      if before, cursor.skipWord("zomerreces") { return latest(7, 5, &cursor, own) }
      if before, cursor.skipWord("zomer") { return latest(6, 30, &cursor, own) }
      if before, cursor.skipWord("kerstreces") { return latest(12, 20, &cursor, own) }
      if cursor.skipWord("voorjaar") { return latest(6, 20, &cursor, own) }
      if cursor.skipWord("najaar") { return latest(12, 20, &cursor, own) }
      if before || article, cursor.skipWord("einde van") || cursor.skipWord("eind van") {
        cursor.skipSpaces()
        if cursor.skipWord("het jaar") || cursor.skipWord("dit jaar") {
          return latest(12, 31, &cursor, own)
        }
        guard let year = cursor.year() else { return nil }
        return CalendarDate(year: year, month: 12, day: 31).map {
          DocumentDate(latest: $0, basis: .term)
        }
      }
      return nil
    }
  }

  /// The last day of a term, in the year written behind it, else the first such day on or after the paper's date.
  private static func latest(_ month: Int, _ day: Int, _ cursor: inout Cursor, _ own: CalendarDate?)
    -> DocumentDate?
  {
    let written = cursor.attempt { cursor -> Int? in
      cursor.skipSpaces()
      if cursor.skipWord("van") { cursor.skipSpaces() }
      return cursor.year()
    }
    if let written {
      return CalendarDate(year: written, month: month, day: day).map {
        .init(latest: $0, basis: .term)
      }
    }
    guard let own, let thisYear = CalendarDate(year: own.year, month: month, day: day) else {
      return nil
    }
    let latest =
      thisYear >= own ? thisYear : CalendarDate(year: own.year + 1, month: month, day: day)
    return latest.map { DocumentDate(latest: $0, basis: .term) }
  }

  /// `begin april`, `medio mei 2024`, `eind maart`.
  private static func thirdOfMonth(_ cursor: inout Cursor, own: CalendarDate?) -> DocumentDate? {
    cursor.attempt { cursor in
      let third: Int
      if cursor.skipWord("begin") {
        third = 0
      } else if cursor.skipWord("medio") || cursor.skipWord("half") {
        third = 1
      } else if cursor.skipWord("eind") || cursor.skipWord("einde") {
        third = 2
      } else {
        return nil
      }
      cursor.skipSpaces()
      guard let month = cursor.monthName() else { return thirdOfYear(third, &cursor) }
      cursor.skipSpaces()
      guard let year = cursor.year() ?? own?.year else { return nil }
      let days = [(1, 10), (11, 20), (21, CalendarDate.length(ofMonth: month, year: year))][third]
      return DocumentDate(
        earliest: CalendarDate(year: year, month: month, day: days.0),
        latest: CalendarDate(year: year, month: month, day: days.1), basis: .term)
    }
  }

  private static func thirdOfYear(_ third: Int, _ cursor: inout Cursor) -> DocumentDate? {
    guard let year = cursor.year() else { return nil }
    return DocumentDate(
      earliest: .firstDay(of: third * 4 + 1, in: year),
      latest: .lastDay(of: third * 4 + 4, in: year), basis: .term)
  }

  /// `Q2 2025`, `het tweede kwartaal van 2025`.
  private static func quarter(_ cursor: inout Cursor) -> DocumentDate? {
    cursor.attempt { cursor in
      var quarter: Int?
      if cursor.skip("Q"), let digit = cursor.number(digits: 1...1), (1...4).contains(digit) {
        quarter = digit
      } else {
        for (index, word) in (["eerste", "tweede", "derde", "vierde"] as [StaticString])
          .enumerated()
        where cursor.skipWord(word) {
          cursor.skipSpaces()
          guard cursor.skipWord("kwartaal") else { return nil }
          quarter = index + 1
        }
      }
      cursor.skipSpaces()
      if cursor.skipWord("van") { cursor.skipSpaces() }
      guard let quarter, let year = cursor.year() else { return nil }
      return DocumentDate(
        earliest: .firstDay(of: quarter * 3 - 2, in: year),
        latest: .lastDay(of: quarter * 3, in: year), basis: .term)
    }
  }
}

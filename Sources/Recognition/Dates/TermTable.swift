internal import Kamerstukken

/// The words that bound a date without naming a day, read by one table.
///
///     voor de zomer            latest 30 June         na de zomer          earliest 1 September
///     voor het zomerreces      latest 5 July          na het zomerreces    earliest 1 September
///     voor het herfstreces     latest 25 October      na het herfstreces   earliest 15 October
///     voor het kerstreces      latest 20 December     na het kerstreces    earliest 1 January
///     voor het voorjaarsreces  latest 28 February     na het voorjaarsreces  earliest 15 February
///     voor het meireces        latest 30 April        na het meireces      earliest 1 May
///     voorjaar                 latest 20 June         najaar               latest 20 December
///     zomer van 2025           1 July – 31 August     in de loop van 2025  its days
///     voor het einde van 2023  latest 31 December     voor juni 2025       latest 31 May
///     begin, medio, eind       a third of the period  uiterlijk juni 2025  latest 30 June
///     binnen twee weken        own date – a fortnight later; with «na» only where that names a day or the paper itself
enum TermTable {
  /// Recognises a term at the cursor; `own` is the date of the paper, which gives a term without a year its year.
  static func term(_ cursor: inout Cursor, own: CalendarDate?) -> DocumentDate? {
    cursor.attempt { cursor in
      if let bound = bounded(&cursor, own: own) { return bound }
      if let within = cursor.withinPeriod(own: own) { return within }
      if let own, let period = cursor.relativePeriod(own: own) { return period.date(.relative) }
      return cursor.namedPeriod(own: own)?.date(.term)
    }
  }

  private enum Side { case before, after, until, during }

  private static func bounded(_ cursor: inout Cursor, own: CalendarDate?) -> DocumentDate? {
    cursor.attempt { cursor in
      let side = side(&cursor)
      let start = cursor.position
      let article =
        cursor.skipWord("het") || cursor.skipWord("de") || cursor.skipWord("dit")
        || cursor.skipWord("deze")
      if article { cursor.skipSpaces() }
      if let season = season(&cursor, side, article: article, own: own) { return season }
      if side != .during || article, let end = endOfYear(&cursor, own: own) { return end }
      // «uiterlijk in het eerste kwartaal», but «uiterlijk deze week» needs its first word.
      if !cursor.isBeforeQuarter { cursor.position = start }
      return boundedPeriod(&cursor, side, own: own)
    }
  }

  private static func side(_ cursor: inout Cursor) -> Side {
    let start = cursor.position
    var side = Side.during
    if cursor.skipWord("voor") || cursor.skipWord("vóór") {
      side = .before
    } else if cursor.skipWord("uiterlijk") {
      side = .until
      cursor.skipSpaces()
      // «uiterlijk voor de zomer», «uiterlijk in juni»
      if cursor.skipWord("voor") || cursor.skipWord("vóór") { side = .before }
      _ = cursor.skipWord("in")
    } else if cursor.skipWord("na") {
      side = .after
    }
    if cursor.position > start { cursor.skipSpaces() }
    return side
  }

  private static func season(
    _ cursor: inout Cursor, _ side: Side, article: Bool, own: CalendarDate?
  ) -> DocumentDate? {
    if let recess = cursor.recess() {
      switch side {
      case .after: return recess.after(cursor.yearOf(), own)
      case .before, .until: return latest(recess.start.month, recess.start.day, &cursor, own)
      case .during: return nil
      }
    }
    if cursor.skipWord("zomer") {
      switch side {
      case .before: return latest(6, 30, &cursor, own)
      case .until: return latest(8, 31, &cursor, own)
      case .after: return earliest(9, 1, &cursor, own)
      case .during:
        if let year = cursor.yearOf() { return Period.months(7...8, year)?.date(.term) }
        // «de zomer» alone names no year.
        return nil
      }
    }
    guard side != .after else { return nil }
    if cursor.skipWord("voorjaar") { return latest(6, 20, &cursor, own) }
    if cursor.skipWord("najaar") { return latest(12, 20, &cursor, own) }
    return nil
  }

  /// `het einde van 2023`, `het eind van het jaar`, behind «voor», «aan» or an article.
  private static func endOfYear(_ cursor: inout Cursor, own: CalendarDate?) -> DocumentDate? {
    cursor.attempt { cursor in
      guard cursor.skipWord("einde van") || cursor.skipWord("eind van") else { return nil }
      cursor.skipSpaces()
      if cursor.skipWord("het jaar") || cursor.skipWord("dit jaar") {
        return latest(12, 31, &cursor, own)
      }
      return cursor.year().flatMap { year in
        CalendarDate(year: year, month: 12, day: 31).map { DocumentDate(latest: $0, basis: .term) }
      }
    }
  }

  /// `voor juni 2025`, `uiterlijk Q2 2025`, `uiterlijk eind 2024`, `uiterlijk 2025`, `in de loop van 2025`.
  private static func boundedPeriod(
    _ cursor: inout Cursor, _ side: Side, own: CalendarDate?
  ) -> DocumentDate? {
    if side == .during {
      return cursor.attempt { cursor in
        guard cursor.skipWord("in de loop van"), let year = cursor.yearOf() else { return nil }
        return Period.months(1...12, year)?.date(.term)
      }
    }
    let relative = own.flatMap { cursor.relativePeriod(own: $0) }
    guard
      let period = relative ?? cursor.namedPeriod(own: own, isBounded: true)
        ?? cursor.year().flatMap({ .months(1...12, $0) })
    else { return nil }
    let basis: DocumentDate.Basis = relative == nil ? .term : .relative
    switch side {
    case .before: return DocumentDate(latest: period.first.adding(days: -1), basis: basis)
    case .until: return DocumentDate(latest: period.last, basis: basis)
    case .after, .during: return DocumentDate(earliest: period.last.adding(days: 1), basis: basis)
    }
  }
}

extension TermTable {
  /// The last day of a term, in the year written behind it, else the first such day on or after the paper's date.
  private static func latest(_ month: Int, _ day: Int, _ cursor: inout Cursor, _ own: CalendarDate?)
    -> DocumentDate?
  {
    anniversary(month, day, &cursor, own).map { DocumentDate(latest: $0, basis: .term) }
  }

  /// The first day of a term, in the year written behind it, else the first such day on or after the paper's date.
  private static func earliest(
    _ month: Int, _ day: Int, _ cursor: inout Cursor, _ own: CalendarDate?
  ) -> DocumentDate? {
    anniversary(month, day, &cursor, own).map { DocumentDate(earliest: $0, basis: .term) }
  }

  private static func anniversary(
    _ month: Int, _ day: Int, _ cursor: inout Cursor, _ own: CalendarDate?
  ) -> CalendarDate? {
    if let written = cursor.yearOf() { return CalendarDate(year: written, month: month, day: day) }
    guard let own, let thisYear = CalendarDate(year: own.year, month: month, day: day) else {
      return nil
    }
    return thisYear >= own ? thisYear : CalendarDate(year: own.year + 1, month: month, day: day)
  }
}

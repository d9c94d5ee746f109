internal import Kamerstukken

/// A stretch of days that words name, such as a week, a month or the last third of a year.
struct Period {
  let first: CalendarDate
  let last: CalendarDate

  init?(_ first: CalendarDate?, _ last: CalendarDate?) {
    guard let first, let last else { return nil }
    self.first = first
    self.last = last
  }

  static func month(_ month: Int, _ year: Int) -> Self? {
    Self(.firstDay(of: month, in: year), .lastDay(of: month, in: year))
  }

  static func months(_ months: ClosedRange<Int>, _ year: Int) -> Self? {
    Self(.firstDay(of: months.lowerBound, in: year), .lastDay(of: months.upperBound, in: year))
  }

  /// The first, middle or last third of a month, by tens of days.
  static func third(_ third: Int, ofMonth month: Int, _ year: Int) -> Self? {
    let days = [(1, 10), (11, 20), (21, CalendarDate.length(ofMonth: month, year: year))][third]
    return Self(
      CalendarDate(year: year, month: month, day: days.0),
      CalendarDate(year: year, month: month, day: days.1))
  }

  /// The week that holds a day, Monday through Sunday.
  static func week(of day: CalendarDate) -> Self? {
    let monday = day.adding(days: -day.weekday)
    return Self(monday, monday.adding(days: 6))
  }

  func date(_ basis: DocumentDate.Basis) -> DocumentDate {
    DocumentDate(earliest: first, latest: last, basis: basis)
  }
}

extension Period {
  /// The one of three years in which a period without a year lies within half a year of the paper; nothing where
  /// two do.
  static func nearest(to own: CalendarDate?, _ period: (_ year: Int) -> Period?) -> Period? {
    guard let own else { return nil }
    let near = [own.year - 1, own.year, own.year + 1].compactMap(period).filter {
      $0.last >= own.adding(days: -182) && $0.first <= own.adding(days: 182)
    }
    return near.count == 1 ? near[0] : nil
  }

  /// The first period of its kind that has not ended on the paper's day.
  static func next(after own: CalendarDate?, _ period: (_ year: Int) -> Period?) -> Period? {
    guard let own else { return nil }
    return [own.year, own.year + 1].compactMap(period).first { $0.last >= own }
  }
}

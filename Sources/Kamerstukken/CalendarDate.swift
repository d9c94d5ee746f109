/// A day of the Gregorian calendar: year, month and day, and no clock or time zone.
///
/// Only days that exist can be made. Parliamentary papers run from 1814; years 1800 through 2199 are taken.
///
/// Four bytes: a record holds dozens of dates, most of them three times, and is copied often.
package struct CalendarDate: Hashable, Comparable, Sendable {
  private let storedYear: Int16
  private let storedMonth: Int8
  private let storedDay: Int8

  package var year: Int { Int(storedYear) }
  package var month: Int { Int(storedMonth) }
  package var day: Int { Int(storedDay) }

  /// Makes the day, or nothing where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1800...2199).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.init(known: year, month, day)
  }

  private init(known year: Int, _ month: Int, _ day: Int) {
    storedYear = Int16(clamping: year)
    storedMonth = Int8(clamping: month)
    storedDay = Int8(clamping: day)
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The day as ISO 8601 writes it: `2023-04-03`.
  package var description: String {
    "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))"
  }

  /// Reads `2023-04-03`, and nothing else.
  package init?(iso text: String) {
    var cursor = Cursor(text)
    guard let year = cursor.number(digits: 4...4), cursor.skip(UInt8(ascii: "-")),
      let month = cursor.number(digits: 2...2), cursor.skip(UInt8(ascii: "-")),
      let day = cursor.number(digits: 2...2), cursor.isAtEnd
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

extension CalendarDate {
  /// The number of days in a month.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The first day of a month that is known to exist; months outside 1 through 12 are brought inside.
  package static func firstDay(of month: Int, in year: Int) -> Self {
    Self(known: year, min(max(month, 1), 12), 1)
  }

  /// The last day of a month that is known to exist; months outside 1 through 12 are brought inside.
  package static func lastDay(of month: Int, in year: Int) -> Self {
    let month = min(max(month, 1), 12)
    return Self(known: year, month, length(ofMonth: month, year: year))
  }

  /// Days since 1 March of year 0, by the civil-from-days reckoning of the proleptic Gregorian calendar.
  package var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  /// The day of the week, Monday 0 through Sunday 6.
  package var weekday: Int { (dayNumber + 2) % 7 }

  /// The day this many days later, or earlier where negative; the same day where that leaves the years taken.
  package func adding(days: Int) -> Self {
    let number = dayNumber + days
    let era = number / 146_097
    let dayOfEra = number - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return Self(year: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1) ?? self
  }

  /// The Dutch name of each month, January first.
  package static let monthNames = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
}

internal import Glibc
internal import Kamerstukken

/// The time of day, for the table of import runs and nothing else.
enum Clock {
  /// The time in Greenwich, as `2024-05-17T09:30:00Z`.
  static func now() -> String {
    let seconds = Int(time(nil))
    let day = CalendarDate.firstDay(of: 1, in: 1970).adding(days: seconds / 86_400)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day)T\(two(seconds / 3_600 % 24)):\(two(seconds / 60 % 60)):\(two(seconds % 60))Z"
  }
}

internal import Glibc
internal import Kamerstukken

/// The time, for the import runs with the files they read and for the pace of a progress bar, and for nothing else.
enum Clock {
  /// The time in Greenwich, as `2024-05-17T09:30:00Z`.
  static func now() -> String {
    let seconds = Int(time(nil))
    let day = CalendarDate.firstDay(of: 1, in: 1970).adding(days: seconds / 86_400)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day)T\(two(seconds / 3_600 % 24)):\(two(seconds / 60 % 60)):\(two(seconds % 60))Z"
  }

  /// The time, in nanoseconds since 1970, as file systems count it.
  static var nanoseconds: Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// Milliseconds that only grow, from no particular moment.
  static var monotonic: Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}

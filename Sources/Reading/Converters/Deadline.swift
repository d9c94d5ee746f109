internal import Glibc

/// The time at which waiting ends, by a clock that nobody sets.
struct Deadline {
  /// In nanoseconds.
  private let end: UInt64

  init(seconds: Double) {
    end = Self.now + UInt64(max(0, min(seconds, 1e9)) * 1e9)
  }

  var isOver: Bool { Self.now >= end }

  /// What is left, rounded up so that waiting for it ends behind the deadline; at most a minute.
  var millisecondsLeft: Int32 {
    let now = Self.now
    return now >= end ? 0 : Int32(min((end - now) / 1_000_000 + 1, 60_000))
  }

  private static var now: UInt64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

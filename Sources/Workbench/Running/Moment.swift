internal import Glibc

/// Now, by the clock and by the work of the cores.
package struct Moment {
  private let seconds = Self.now
  private let coreSeconds = Self.ofCores

  package init() {}

  /// What has passed since.
  package var passed: (seconds: Double, coreSeconds: Double) {
    (Self.now - seconds, Self.ofCores - coreSeconds)
  }

  /// Seconds of a clock that only goes on, and that nobody sets.
  package static var now: Double { read(CLOCK_MONOTONIC) }

  /// The seconds that the cores have worked for this program.
  private static var ofCores: Double { read(CLOCK_PROCESS_CPUTIME_ID) }

  static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }

  private static func read(_ clock: clockid_t) -> Double {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

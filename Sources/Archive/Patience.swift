internal import CSQLite
internal import Glibc

/// What a connection does while another program keeps the archive locked: it waits for as long as that takes.
///
/// A reader is hardly ever kept waiting, since the write-ahead log lets it see the last state. One program writes at a
/// time; who comes second is told so when the first is still at it after a second.
package final class Patience {
  /// Tells the reader of the program that it is waiting.
  package typealias Notice = @Sendable () -> Void

  private let notice: Notice?
  private var hasTold = false
  /// When the wait began that goes on now, in milliseconds of a clock that only grows.
  private var began = 0

  /// A wait that is over sooner is not worth a word.
  private static let shortest = 1_000
  /// The longest pause between two attempts, in milliseconds.
  private static let longestPause = 20

  init(_ notice: Notice?) {
    self.notice = notice
  }

  /// Waits whenever this database is locked, for as long as both live.
  func wait(for database: OpaquePointer) {
    let this = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe sqlite3_busy_handler(
      database,
      { this, attempts in
        guard let this = unsafe this else { return 0 }
        unsafe Unmanaged<Patience>.fromOpaque(this).takeUnretainedValue().pause(Int(attempts))
        return 1
      }, this)
  }

  /// Waits a little before the next attempt, longer after each.
  func pause(_ attempts: Int) {
    if attempts == 0 { began = Self.now }
    if !hasTold, Self.now - began >= Self.shortest {
      hasTold = true
      notice?()
    }
    usleep(UInt32(min(1 + attempts, Self.longestPause)) * 1_000)
  }

  private static var now: Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}

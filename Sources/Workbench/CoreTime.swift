internal import Glibc

/// The time one core works for us, whatever else the machine does.
package enum CoreTime {
  /// The seconds that this thread alone works on something.
  package static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = thread()
    try work()
    return thread() - start
  }

  /// The seconds that the programs worked which this one started and waited for.
  package static func ofChildren() -> Double {
    var usage = rusage()
    unsafe getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  private static func thread() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}

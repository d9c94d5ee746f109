import Glibc

/// How many times longer `large` takes than `small`, in time of this thread alone; the least of three.
package func growth(from small: [UInt8], to large: [UInt8], _ work: ([UInt8]) -> Void) -> Double {
  (0..<3).map { _ in max(seconds { work(large) }, 0.001) / max(seconds { work(small) }, 0.001) }
    .min() ?? 0
}

private func seconds(_ work: () -> Void) -> Double {
  let start = threadTime()
  work()
  return threadTime() - start
}

private func threadTime() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

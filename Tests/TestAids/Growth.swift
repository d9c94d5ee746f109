internal import Workbench

/// How many times longer `large` takes than `small`, in time of this thread alone; the least of three.
package func growth(from small: [UInt8], to large: [UInt8], _ work: ([UInt8]) -> Void) -> Double {
  (0..<3).map { _ in max(seconds(large, work), 0.001) / max(seconds(small, work), 0.001) }
    .min() ?? 0
}

private func seconds(_ text: [UInt8], _ work: ([UInt8]) -> Void) -> Double {
  CoreTime.seconds { work(text) }
}

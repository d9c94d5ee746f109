internal import Workbench

/// How many times longer `large` takes than `small`, in time of this thread alone; the least of three.
package func growth<Input>(
  from small: Input, to large: Input, _ work: (Input) -> Void
) -> Double {
  (0..<3).map { _ in max(seconds(large, work), 0.001) / max(seconds(small, work), 0.001) }
    .min() ?? 0
}

private func seconds<Input>(_ text: Input, _ work: (Input) -> Void) -> Double {
  CoreTime.seconds { work(text) }
}

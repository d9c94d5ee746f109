internal import Glibc

/// Work done side by side, as wide as the machine has cores, with results in the order of the input.
enum Window {
  static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], _ work: @Sendable @escaping (Input) -> Output
  ) async -> [Output] {
    let width = max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1)
    var outputs = [Output?](repeating: nil, count: inputs.count)
    await withTaskGroup(of: (Int, Output).self) { group in
      var next = 0
      while next < min(width, inputs.count) {
        let index = next
        group.addTask { (index, work(inputs[index])) }
        next += 1
      }
      for await (index, output) in group {
        outputs[index] = output
        guard next < inputs.count else { continue }
        let following = next
        group.addTask { (following, work(inputs[following])) }
        next += 1
      }
    }
    return outputs.compactMap { $0 }
  }
}

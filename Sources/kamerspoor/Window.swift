internal import Glibc

/// Work done side by side, as wide as the machine has cores, with results in the order of the input.
enum Window {
  /// A core that is done takes the next piece of the input; so many pieces a core keep all of them busy to the end.
  private static let piecesPerCore = 32

  static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], _ work: @Sendable @escaping (Input) -> Output
  ) async -> [Output] {
    let width = max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1)
    let size = max(inputs.count / (width * piecesPerCore), 1)
    let starts = Array(stride(from: 0, to: inputs.count, by: size))
    var outputs = [[Output]](repeating: [], count: starts.count)
    await withTaskGroup(of: (Int, [Output]).self) { group in
      var next = 0
      func addNext() {
        guard next < starts.count else { return }
        let piece = next
        next += 1
        group.addTask {
          let start = starts[piece]
          return (piece, inputs[start..<min(start + size, inputs.count)].map(work))
        }
      }
      for _ in 0..<width { addNext() }
      for await (piece, results) in group {
        outputs[piece] = results
        addNext()
      }
    }
    return outputs.flatMap(\.self)
  }
}

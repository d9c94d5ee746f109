internal import Workbench

/// A program that goes on beside others, with what it was asked.
final class Child {
  let what: String
  private var program: RunningProgram?

  init(_ call: ProgramCall) {
    what = call.arguments.joined(separator: " ")
    program = RunningProgram.start(call)
    if program == nil { Ground.fail("\(call.program): cannot be run") }
  }

  func send(_ signal: Int32) { program?.send(signal) }

  var hasEnded: Bool { program?.hasEnded ?? true }

  /// Waits for its end; only once.
  func finish() -> WholeRun? { program.take()?.finish() }
}

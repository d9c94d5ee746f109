internal import Glibc

/// A program run as a whole process, and what it took.
package struct WholeRun: Sendable {
  /// The exit status, or 128 and the signal that ended it.
  package let status: Int32
  package let output: [UInt8]
  package let complaints: [UInt8]
  /// From before its start until after its end.
  package let seconds: Double
  /// The time of all cores, user and system.
  package let coreSeconds: Double
  /// The most memory it held, in bytes; the system counts what we held when we started it as its own.
  package let peak: Int
  /// Whether its time was over before it ended by itself.
  package let wasCutOff: Bool

  init(
    status: Int32, usage: rusage, output: [UInt8], complaints: [UInt8], seconds: Double,
    wasCutOff: Bool
  ) {
    let signal = status & 0x7F
    self.status = signal == 0 ? status >> 8 & 0xFF : 128 + signal
    self.output = output
    self.complaints = complaints
    self.seconds = seconds
    coreSeconds = Moment.seconds(usage.ru_utime) + Moment.seconds(usage.ru_stime)
    peak = usage.ru_maxrss * 1_024
    self.wasCutOff = wasCutOff
  }

  /// Runs the program at a path, or the one of that name in the search path; nothing where it cannot be started.
  package init?(_ program: String, _ arguments: [String]) {
    guard let run = RunningProgram.start(ProgramCall(program, arguments))?.finish() else {
      return nil
    }
    self = run
  }

  package var text: String { String(decoding: output, as: UTF8.self) }
  package var complaint: String { String(decoding: complaints, as: UTF8.self) }
}

internal import Glibc

/// One run of another program to its end: its exit status and what it wrote.
package struct ProgramRun: Equatable, Sendable {
  /// How long a program may take, and how much it may write and keep in memory.
  package struct Limits: Sendable {
    package var seconds: Double
    package var bytes: Int
    package var memory: Int

    /// The largest file that a program may write for itself, as LibreOffice does with the pictures of a paper.
    static let largestFile = 256 << 20

    /// One minute, 64 MiB and 2 GiB: no paper comes near, and a program that hangs or floods is stopped.
    ///
    /// No more text is taken from a program than is read of a text file.
    package init(seconds: Double = 60, bytes: Int = 64 << 20, memory: Int = 2 << 30) {
      self.seconds = seconds
      self.bytes = bytes
      self.memory = memory
    }
  }

  /// What can be wrong with a run, other than what the program itself says.
  package enum Failure: Error, Equatable, Sendable {
    case notStarted(String)
    case timedOut
    case tooLarge
  }

  /// The exit status, or 128 and the number of the signal that ended it.
  package let status: Int32
  package let output: [UInt8]
  /// The beginning of what it wrote on standard error.
  package let complaint: String

  /// The most that is kept of standard error.
  private static let longestComplaint = 4_096

  /// Runs the program at an absolute path, with nothing on its standard input.
  ///
  /// There is no shell: an argument is one argument, whatever stands in it. When the time is over or too much was
  /// written, the program and all that it started are ended. It has no network where the kernel lets us take it away.
  package init(
    _ path: String, _ arguments: [String], environment: [String], folder: String = "/",
    limits: Limits = Limits()
  ) throws(Failure) {
    let deadline = Deadline(seconds: limits.seconds)
    guard var output = Pipe(), var complaints = Pipe() else {
      throw .notStarted("\(SystemError(number: errno))")
    }
    let child: ChildProcess
    do throws(SystemError) {
      child = try ChildProcess(
        path, arguments, environment: environment, folder: folder, output: output.writing,
        complaints: complaints.writing, limits: limits)
    } catch {
      throw .notStarted("\(error)")
    }
    output.closeWriting()
    complaints.closeWriting()
    let written = try Self.collect(output.reading, complaints.reading, until: deadline, limits)
    guard let status = child.exitStatus(until: deadline) else { throw .timedOut }
    self.status = status
    self.output = written.output
    complaint = String(decoding: written.complaint, as: UTF8.self)
  }

  /// Reads both until they are closed, the second no further than it is kept.
  private static func collect(
    _ output: Int32, _ complaints: Int32, until deadline: Deadline, _ limits: Limits
  ) throws(Failure) -> (output: [UInt8], complaint: [UInt8]) {
    var sources = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: complaints, events: Int16(POLLIN), revents: 0),
    ]
    var read: [[UInt8]] = [[], []]
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while sources.contains(where: { $0.fd >= 0 }) {
      guard !deadline.isOver else { throw .timedOut }
      guard unsafe poll(&sources, 2, deadline.millisecondsLeft) > 0 else { continue }
      for index in sources.indices where sources[index].fd >= 0 && sources[index].revents != 0 {
        let count = unsafe Glibc.read(sources[index].fd, &chunk, chunk.count)
        if count > 0 {
          let room = index == 1 ? max(0, longestComplaint - read[1].count) : count
          read[index] += chunk[..<min(count, room)]
        } else if count == 0 || errno != EINTR && errno != EAGAIN {
          sources[index].fd = -1
        }
      }
      guard read[0].count <= limits.bytes else { throw .tooLarge }
    }
    return (read[0], read[1])
  }
}

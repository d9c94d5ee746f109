internal import CConfinement
internal import Glibc

/// A program started without a shell, in a session of its own; nothing of the group outlives this value.
struct ChildProcess: ~Copyable {
  private let id: pid_t

  /// Starts the program at an absolute path in a folder; its standard input is empty.
  ///
  /// It gets these arguments, this environment and the two descriptors for what it writes, and nothing else of
  /// ours: no other descriptor, no blocked or ignored signal, no terminal to ask a password at. Throws the system's
  /// error number.
  init(
    _ path: String, _ arguments: [String], environment: [String], folder: String, output: Int32,
    complaints: Int32, limits: ProgramRun.Limits
  ) throws(SystemError) {
    let words = CStrings([path] + arguments)
    let variables = CStrings(environment)
    var most = limits.ofSystem
    var failure: Int32 = 0
    let id = unsafe kamerspoor_start(
      path, words.pointers, variables.pointers, folder, output, complaints, &most, &failure)
    guard id > 0 else { throw SystemError(number: failure) }
    self.id = id
  }

  deinit {
    // Until it is waited for, no other process or group can have its number.
    kill(-id, SIGKILL)
    kill(id, SIGKILL)
    while waitpid(id, nil, 0) < 0, errno == EINTR {}
  }

  /// Whether the program has ended; its group may live on.
  private var hasEnded: Bool {
    var information = unsafe siginfo_t()
    let result = unsafe waitid(P_PID, id_t(id), &information, WEXITED | WNOHANG | WNOWAIT)
    return unsafe result < 0 && errno != EINTR || information.si_signo == SIGCHLD
  }

  /// Waits for the end and returns the exit status, or 128 and the signal that ended it; nothing at the deadline.
  consuming func exitStatus(until deadline: Deadline) -> Int32? {
    var pause: Int32 = 1
    while !hasEnded {
      guard !deadline.isOver else {
        _ = consume self
        return nil
      }
      _ = poll(nil, 0, pause)
      pause = min(pause * 2, 20)
    }
    kill(-id, SIGKILL)
    var status: Int32 = 0
    var result: pid_t
    repeat { result = unsafe waitpid(id, &status, 0) } while result < 0 && errno == EINTR
    discard self
    guard result > 0 else { return nil }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}

/// Strings as C wants a list of them: pointers with nothing behind the last.
@safe private struct CStrings: ~Copyable {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [String]) {
    unsafe pointers = strings.map { unsafe strdup($0) } + [nil]
  }

  deinit {
    unsafe pointers.forEach { unsafe free($0) }
  }
}

extension ProgramRun.Limits {
  /// What the system is asked to keep every process of a program to.
  fileprivate var ofSystem: kamerspoor_limits {
    // Several processors may be at work at once, and a second is counted when it is over.
    let seconds = UInt64(max(0, min(self.seconds, 1e6))) * 4 + 2
    return kamerspoor_limits(
      seconds: seconds, memory: UInt64(memory), file: UInt64(Self.largestFile), descriptors: 1_024,
      processes: 512)
  }
}

internal import Glibc

/// A program that has been started, to be waited for or stopped; it is killed when nobody waits for it.
package struct RunningProgram: ~Copyable {
  private let id: pid_t
  private let output: UnnamedFile
  private let complaints: UnnamedFile
  private let limit: Double?
  private let start: Double
  private var isOver = false

  private init(
    id: pid_t, output: consuming UnnamedFile, complaints: consuming UnnamedFile, limit: Double?,
    start: Double
  ) {
    self.id = id
    self.output = output
    self.complaints = complaints
    self.limit = limit
    self.start = start
  }

  /// Starts a program; nothing where it cannot be started.
  package static func start(_ call: ProgramCall) -> RunningProgram? {
    guard let output = UnnamedFile(), let complaints = UnnamedFile() else { return nil }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, call.input, O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output.descriptor, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, complaints.descriptor, STDERR_FILENO)
    // `env` becomes the program, after going to the folder.
    let line = (call.folder.map { ["env", "-C", $0] } ?? []) + [call.program] + call.arguments
    let words = unsafe line.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    let variables = unsafe (call.environment ?? []).map { unsafe strdup($0) } + [nil]
    defer { unsafe variables.forEach { unsafe free($0) } }
    var id: pid_t = 0
    let start = Moment.now
    let failure =
      call.environment == nil
      ? unsafe posix_spawnp(&id, line[0], &actions, nil, words, environ)
      : unsafe posix_spawnp(&id, line[0], &actions, nil, words, variables)
    guard failure == 0 else { return nil }
    return RunningProgram(
      id: id, output: output, complaints: complaints, limit: call.limit, start: start)
  }

  deinit {
    guard !isOver else { return }
    kill(id, SIGKILL)
    while waitpid(id, nil, 0) < 0, errno == EINTR {}
  }

  /// Sends the program a signal, which it may have ended before.
  package func send(_ signal: Int32) { kill(id, signal) }

  /// Whether it has ended, so that no signal reaches it any more.
  package var hasEnded: Bool {
    var information = unsafe siginfo_t()
    let result = unsafe waitid(P_PID, id_t(id), &information, WEXITED | WNOHANG | WNOWAIT)
    return unsafe result == 0 && information.si_signo == SIGCHLD
  }

  /// Waits for the end, or kills the program when its time is over.
  package consuming func finish() -> WholeRun? {
    var wasCutOff = false
    if let limit {
      var pause: UInt32 = 200
      while !hasEnded {
        if Moment.now - start > limit {
          wasCutOff = true
          kill(id, SIGKILL)
          break
        }
        usleep(pause)
        pause = min(pause * 2, 20_000)
      }
    }
    var status: Int32 = 0
    var usage = rusage()
    var result: pid_t
    repeat { result = unsafe wait4(id, &status, 0, &usage) } while result < 0 && errno == EINTR
    let run =
      result == id
      ? WholeRun(
        status: status, usage: usage, output: output.bytes, complaints: complaints.bytes,
        seconds: Moment.now - start, wasCutOff: wasCutOff) : nil
    isOver = true
    return run
  }
}

internal import Glibc

/// A program started without a shell, in a session of its own; nothing of the group outlives this value.
struct ChildProcess: ~Copyable {
  private let id: pid_t

  /// `POSIX_SPAWN_SETSID`, which Swift does not see: a group of its own, without a terminal to ask a password at.
  private static let newSession: Int32 = 0x80

  /// Starts the program at an absolute path; its standard input is empty.
  ///
  /// It gets these arguments, this environment and the two descriptors for what it writes, and nothing else of
  /// ours: no other descriptor, no blocked or ignored signal. Throws the system's error number.
  init(
    _ path: String, _ arguments: [String], environment: [String], output: Int32, complaints: Int32
  ) throws(SystemError) {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, complaints, STDERR_FILENO)
    // Ours close by themselves; these are what we were started with.
    for other in STDERR_FILENO + 1..<Int32(min(sysconf(Int32(_SC_OPEN_MAX)), 1_024)) {
      unsafe posix_spawn_file_actions_addclose(&actions, other)
    }
    var none = sigset_t()
    var all = sigset_t()
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = Self.newSession | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))

    let words = CStrings([path] + arguments)
    let variables = CStrings(environment)
    id = try Unfinished.begin { keep throws(SystemError) in
      var id: pid_t = 0
      let failure = unsafe posix_spawn(
        &id, path, &actions, &attributes, words.pointers, variables.pointers)
      guard failure == 0 else { throw SystemError(number: failure) }
      keep(.program(id))
      return id
    }
  }

  deinit {
    Unfinished.end(.program(id))
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
    Unfinished.end(.program(id))
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

internal import Glibc

/// A program run as a whole process, and what it took.
struct ProgramRun {
  let status: Int32
  let output: [UInt8]
  let complaints: [UInt8]
  /// From before its start until after its end.
  let seconds: Double
  /// The time of all cores, user and system.
  let coreSeconds: Double
  /// The most memory it held, in bytes; the system counts what we held when we started it as its own.
  let peak: Int

  /// Runs the program at a path, or the one of that name in the search path; nothing where it cannot be started.
  init?(_ program: String, _ arguments: [String]) {
    guard let output = UnnamedFile(), let complaints = UnnamedFile() else { return nil }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output.descriptor, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, complaints.descriptor, STDERR_FILENO)
    let words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var id: pid_t = 0
    let start = Moment.now
    guard unsafe posix_spawnp(&id, program, &actions, nil, words, environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    var result: pid_t
    repeat { result = unsafe wait4(id, &status, 0, &usage) } while result < 0 && errno == EINTR
    guard result == id else { return nil }
    seconds = Moment.now - start
    let signal = status & 0x7F
    self.status = signal == 0 ? status >> 8 & 0xFF : 128 + signal
    coreSeconds = Moment.seconds(usage.ru_utime) + Moment.seconds(usage.ru_stime)
    peak = usage.ru_maxrss * 1_024
    self.output = output.bytes
    self.complaints = complaints.bytes
  }

  var text: String { String(decoding: output, as: UTF8.self) }
  var complaint: String { String(decoding: complaints, as: UTF8.self) }
}

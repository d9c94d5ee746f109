internal import Glibc
internal import Synchronization

/// The files that are being written, which are taken away when somebody interrupts the program.
///
/// The first begins the watch: from then on an interruption removes them all before it ends the program, by the same
/// signal as if nobody had watched. What belongs to a converter goes by itself (``Reading/TemporaryFolder``).
enum Unfinished {
  private static let paths = Mutex<Set<String>>([])
  /// Each interruption writes its number here.
  nonisolated(unsafe) private static var bell: [Int32] = [-1, -1]

  /// Opens a file by its path, which is kept where that succeeds; an interruption waits for it.
  static func open(_ path: String, by opening: () -> Int32) -> Int32 {
    paths.withLock { paths in
      watch()
      let descriptor = opening()
      if descriptor >= 0 { paths.insert(path) }
      return descriptor
    }
  }

  /// Lets go of what is finished.
  static func end(_ path: String) { _ = paths.withLock { $0.remove(path) } }

  /// Begins to listen, once; signals that were ignored when the program was started stay ignored.
  private static func watch() {
    guard unsafe bell[0] < 0, unsafe pipe(&bell) == 0 else { return }
    for end in unsafe bell { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var listener = pthread_t()
    let failure = unsafe pthread_create(
      &listener, nil,
      { _ in
        Unfinished.listen()
        return nil
      }, nil)
    guard failure == 0 else { return }
    for interruption in [SIGINT, SIGTERM, SIGHUP] {
      var action = sigaction()
      unsafe sigaction(interruption, nil, &action)
      guard unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 0 else {
        continue
      }
      unsafe action.__sigaction_handler.sa_handler = { interruption in
        var number = UInt8(truncatingIfNeeded: interruption)
        _ = unsafe write(Unfinished.bell[1], &number, 1)
      }
      unsafe sigaction(interruption, &action, nil)
    }
  }

  /// Waits for an interruption, takes everything away, and ends the program.
  private static func listen() {
    var number: UInt8 = 0
    while unsafe read(bell[0], &number, 1) != 1 {}
    paths.withLock { paths in
      for path in paths { _ = unsafe unlink(path) }
      signal(Int32(number), SIG_DFL)
      kill(getpid(), Int32(number))
      // The signal may come to another thread; until it does nothing new may begin.
      while true { pause() }
    }
  }
}

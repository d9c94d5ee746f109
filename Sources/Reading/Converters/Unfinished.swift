internal import Glibc
internal import Synchronization

/// What must not outlive the program when somebody interrupts it: its temporary files, and the programs it started.
///
/// The first entry begins the watch: from then on an interruption takes all entries away before it ends the program,
/// by the same signal as if nobody had watched.
package enum Unfinished {
  package enum Entry: Hashable, Sendable {
    /// A file, or a folder with all that is in it.
    case path(String)
    /// A program with the group that it leads.
    case program(Int32)
  }

  private static let entries = Mutex<Set<Entry>>([])
  /// Each interruption writes its number here.
  nonisolated(unsafe) private static var bell: [Int32] = [-1, -1]

  /// Does work that begins something, and keeps what that is; an interruption waits for it.
  package static func begin<Result, Failure: Error>(
    _ work: (_ keep: (Entry) -> Void) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let result = entries.withLock { entries -> Swift.Result<Result, Failure> in
      watch()
      do throws(Failure) {
        return .success(try work { entries.insert($0) })
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Lets go of what is finished.
  package static func end(_ entry: Entry) { _ = entries.withLock { $0.remove(entry) } }

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
    entries.withLock { entries in
      for case .program(let id) in entries {
        kill(-id, SIGKILL)
        kill(id, SIGKILL)
      }
      for case .path(let path) in entries { TemporaryFolder.remove(path) }
      signal(Int32(number), SIG_DFL)
      kill(getpid(), Int32(number))
      // The signal may come to another thread; until it does nothing new may begin.
      while true { pause() }
    }
  }
}

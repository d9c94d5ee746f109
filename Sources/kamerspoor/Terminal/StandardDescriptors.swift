internal import Glibc
internal import Kamerstukken

/// The descriptors of standard input, output and error, and room for those of our own.
enum StandardDescriptors {
  /// Opens those that we were started without, so that no file of ours is taken for one of them.
  ///
  /// Each is opened the other way round: what is written to a closed standard output is still refused.
  static func fill() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// As many may have to be open at once: an archive, files, the pipes of converters, what threads wait on.
  private static let needed = 24
  private static let wanted = 256

  /// Makes room for more open files where there is little and more is allowed; throws where there is too little.
  ///
  /// Threads that cannot get what they wait on end the program with a signal.
  static func check() throws(TooFewFiles) {
    if isRoom { return }
    var limit = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = min(limit.rlim_max, rlim_t(wanted))
    _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    if !isRoom { throw TooFewFiles() }
  }

  private static var isRoom: Bool {
    var copies: [Int32] = []
    defer { for copy in copies { close(copy) } }
    while copies.count < needed {
      let copy = dup(STDERR_FILENO)
      guard copy >= 0 else { return false }
      copies.append(copy)
    }
    return true
  }
}

/// The system lets us open too few files at once.
struct TooFewFiles: SpokenError {
  var phrase: Phrase { Phrase("too few files may be open at once; allow more: ulimit -n 256") }
}

internal import Glibc

/// A pipe between two processes, whose ends are closed when it goes.
///
/// No program that is started gets an end of it but by name: the ends close on `exec`.
struct Pipe: ~Copyable {
  let reading: Int32
  private(set) var writing: Int32

  /// Makes a pipe; nothing where the system has no descriptors left.
  init?() {
    var ends: [Int32] = [-1, -1]
    // Sockets, because a plain pipe closes on `exec` only when told so later, and others start programs meanwhile.
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard unsafe socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    close(reading)
    if writing >= 0 { close(writing) }
  }

  /// Closes our own end for writing, so that reading ends when the other process has closed its.
  mutating func closeWriting() {
    close(writing)
    writing = -1
  }
}

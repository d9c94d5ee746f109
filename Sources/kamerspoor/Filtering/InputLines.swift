internal import Glibc

/// Standard input line by line, in memory bounded by the longest line that is read.
struct InputLines: ~Copyable {
  enum Line {
    /// A line without its end.
    case whole([UInt8])
    /// A line of more bytes than are read of one, which were skipped.
    case tooLong
  }

  /// The most bytes of a line.
  let limit: Int
  private var piece: [UInt8] = []
  private var start = 0
  private var held: [UInt8] = []
  private var isTooLong = false
  private var isInLine = false

  private static let pieceSize = 1 << 16

  init(limit: Int) {
    self.limit = limit
  }

  /// The next line, an empty one too; nothing at the end.
  ///
  /// `wait` is called before every wait for more, so that whoever sends lines one by one is answered first.
  mutating func next(beforeWaiting wait: () -> Void) throws -> Line? {
    while true {
      if start == piece.count {
        if !Self.isReady { wait() }
        piece = try Self.read()
        start = 0
        guard !piece.isEmpty else { return isInLine ? cut() : nil }
      }
      let end = piece[start...].firstIndex(of: 0x0A) ?? piece.count
      isInLine = true
      if isTooLong || held.count + end - start > limit {
        isTooLong = true
        held = []
      } else {
        held += piece[start..<end]
      }
      start = min(end + 1, piece.count)
      if end < piece.count { return cut() }
    }
  }

  private mutating func cut() -> Line {
    defer {
      held = []
      isTooLong = false
      isInLine = false
    }
    return isTooLong ? .tooLong : .whole(held)
  }

  private static func read() throws -> [UInt8] {
    do throws(FileError) {
      return try Descriptor.readOnce(STDIN_FILENO, upTo: pieceSize)
    } catch {
      throw InputError(path: "-", error: error)
    }
  }

  /// Whether there is something to read, or the end, without waiting for it.
  private static var isReady: Bool {
    var asked = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&asked, 1, 0) > 0
  }
}

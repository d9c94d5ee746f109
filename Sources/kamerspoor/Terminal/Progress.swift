internal import Glibc

/// A bar on standard error while a long import runs, when that is a terminal.
struct Progress {
  private let total: Int
  private let isShown: Bool
  private var lastShown = -1

  init(total: Int, isQuiet: Bool) {
    self.total = total
    isShown = !isQuiet && total > 50 && isatty(STDERR_FILENO) == 1
  }

  mutating func show(_ done: Int) {
    let percent = total == 0 ? 100 : done * 100 / total
    guard isShown, percent != lastShown else { return }
    lastShown = percent
    let bar =
      String(repeating: "█", count: percent / 4) + String(repeating: "·", count: 25 - percent / 4)
    try? Descriptor.write(
      Array("\r\(bar) \(percent)%  \(done) of \(total) files".utf8), to: STDERR_FILENO)
  }

  func clear() {
    guard isShown, lastShown >= 0 else { return }
    try? Descriptor.write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO)
  }
}

internal import Glibc
internal import Kamerstukken
internal import Reporting

/// A bar on standard error while long work goes on, when that is a terminal: how much is done, how fast, how long still.
///
///     ██████████···············  42%  4,213 of 10,000 files, 2,190 a second, 3 s left
struct Progress {
  private let total: Int
  /// What is counted, from how much is done.
  private let counted: @Sendable (Int) -> Phrase
  private let isShown: Bool
  private let language: Language
  private let began = Clock.monotonic
  private var lastShown = 0

  /// Work that takes less is done before anybody would read of it.
  private static let shortest = 90
  /// The milliseconds between two looks of the bar.
  private static let step = 100

  init(
    total: Int, isQuiet: Bool, language: Language = .english,
    counted: @escaping @Sendable (Int) -> Phrase
  ) {
    self.total = total
    self.counted = counted
    self.language = language
    isShown = !isQuiet && total > 50 && isatty(STDERR_FILENO) == 1
  }

  mutating func show(_ done: Int) {
    guard isShown else { return }
    let passed = Clock.monotonic - began
    guard passed >= Self.shortest, passed - lastShown >= Self.step else { return }
    lastShown = passed
    write("\r\(Self.line(done, of: total, counted(done), after: passed, language))\u{1B}[K")
  }

  /// Takes the bar away, for a complaint or at the end.
  func clear() {
    guard isShown, lastShown > 0 else { return }
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) {
    try? Descriptor.write(Array(text.utf8), to: STDERR_FILENO)
  }

  /// What the bar says after so many milliseconds.
  static func line(
    _ done: Int, of total: Int, _ counted: Phrase, after passed: Int, _ language: Language
  ) -> String {
    let share = min(done * 100 / max(total, 1), 100)
    let bar =
      String(repeating: "█", count: share / 4) + String(repeating: "·", count: 25 - share / 4)
    let rate = done * 1_000 / max(passed, 1)
    let left = (total - done) * passed / max(done, 1) / 1_000
    let pace = Phrase("\(counted), \(rate) a second, \(Self.time(left)) left")
    return "\(bar) \(share)%  \(language.text(pace))"
  }

  /// `8 s`, `3 min 20 s`, `2 h 5 min`.
  private static func time(_ seconds: Int) -> String {
    switch seconds {
    case ..<60: "\(seconds) s"
    case ..<3_600: "\(seconds / 60) min \(seconds % 60) s"
    default: "\(seconds / 3_600) h \(seconds / 60 % 60) min"
    }
  }
}

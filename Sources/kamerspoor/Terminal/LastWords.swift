internal import Glibc
internal import Kamerstukken
internal import Reporting

/// What is said when the program is ended by a fault of its own, or by memory that it asked for and did not get.
///
/// The signal that ends it stays what it was. An archive is whole after it: only whole transactions are in it.
enum LastWords {
  /// The words, ready to be written when nothing else can be done any more.
  nonisolated(unsafe) private static var words = unsafe UnsafeRawBufferPointer(start: nil, count: 0)

  /// Keeps the words in the reader's language, unless somebody asked for a trace of the fault instead.
  static func prepare(_ console: Console) {
    guard Environment["SWIFT_BACKTRACE"].isEmpty else { return }
    let phrase = Phrase(
      "ended by a fault in the program, or by too little memory; what was stored before stays, and the same command goes on with the rest"
    )
    let text = Array("kamerspoor: \(console.language.text(phrase))\n".utf8)
    let kept = UnsafeMutableRawBufferPointer.allocate(byteCount: text.count, alignment: 1)
    unsafe kept.copyBytes(from: text)
    unsafe words = UnsafeRawBufferPointer(kept)
    for fault in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE] { catching(fault) }
  }

  private static func catching(_ fault: Int32) {
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { fault in
      _ = unsafe write(
        STDERR_FILENO, LastWords.words.baseAddress, LastWords.words.count)
      // The handler is gone by now: the signal ends the program as it would have done.
      raise(fault)
    }
    // SA_RESETHAND and SA_NODEFER, which are no constants that Swift can see.
    action.sa_flags = Int32(bitPattern: 0x8000_0000 | 0x4000_0000)
    unsafe sigaction(fault, &action, nil)
  }
}

internal import Glibc

/// The text a command is given, in windows: its operands, or all of standard input where there are none.
struct InputWindows {
  /// The operands' text; nothing where standard input is read, or once it was given.
  private var text: String?
  private let isStandardInput: Bool

  private static let windowSize = 1 << 18

  init(_ invocation: Invocation) {
    isStandardInput = invocation.operands.isEmpty || invocation.operands == ["-"]
    text = isStandardInput ? nil : invocation.text
  }

  /// The next window, full unless it is the last one; nothing at the end.
  ///
  /// Operands are one line.
  mutating func next() throws(FileError) -> [UInt8]? {
    if isStandardInput {
      let window = try Descriptor.read(STDIN_FILENO, upTo: Self.windowSize)
      return window.isEmpty ? nil : window
    }
    defer { text = nil }
    return text.map { Array("\($0)\n".utf8) }
  }
}

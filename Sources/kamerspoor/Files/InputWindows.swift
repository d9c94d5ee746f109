internal import Glibc
internal import Reading

/// The text a command is given, in windows: its operands, with standard input for every `-`, or standard input alone.
///
/// Neighbouring operands are one line. Each window is decoded as it comes.
struct InputWindows {
  private enum Source: Equatable {
    case line(String)
    case standardInput
  }

  private var sources: ArraySlice<Source>
  private var decoder = StreamedText()
  /// Whether the last byte ended a line, or there was none.
  private var isAtLineStart = true
  /// Whether more of standard input may come at once than there is now: it is a file.
  private let isWhole: Bool

  private static let windowSize = 1 << 18
  /// What a pipe holds.
  private static let pipeSize = 1 << 16

  init(_ invocation: Invocation) {
    let operands = invocation.operands
    let pieces = operands.split(omittingEmptySubsequences: false) { $0 == "-" }
    var sources: [Source] = []
    for (index, piece) in pieces.enumerated() {
      if index > 0 || operands.isEmpty { sources.append(.standardInput) }
      if !piece.isEmpty { sources.append(.line(piece.joined(separator: " "))) }
    }
    self.sources = sources[...]
    isWhole = sources.contains(.standardInput) && Descriptor.isRegular(STDIN_FILENO)
  }

  /// How many bytes of the input the characters take.
  var width: CharacterWidth { decoder.width }

  /// What is to be said of how the text was decoded, since this was asked last.
  mutating func newDoubts() -> [Doubt] { decoder.newDoubts() }

  /// The next window; nothing at the end.
  ///
  /// Of a file it is full unless it is the last one; of a pipe or terminal it is what is there, so that an answer need
  /// not wait for more.
  mutating func next() throws(FileError) -> [UInt8]? {
    while let source = sources.first {
      switch source {
      case .line(let text):
        sources.removeFirst()
        let start = isAtLineStart ? "" : "\n"
        isAtLineStart = true
        return decoder.take(Array("\(start)\(text)\n".utf8))
      case .standardInput:
        let window =
          isWhole
          ? try Descriptor.read(STDIN_FILENO, upTo: Self.windowSize)
          : try Descriptor.readOnce(STDIN_FILENO, upTo: Self.pipeSize)
        guard let last = window.last else {
          sources.removeFirst()
          continue
        }
        isAtLineStart = last == 0x0A
        return decoder.take(window)
      }
    }
    let rest = decoder.finish()
    return rest.isEmpty ? nil : rest
  }
}

internal import Dossiers
internal import Glibc
internal import Kamerstukken
internal import Reporting

/// Where results and complaints go: results to standard output, everything else to standard error.
struct Console {
  private var buffer: [UInt8] = []
  /// Whether the reader of standard output has gone; that ends the work and is no failure.
  private(set) var isClosed = false
  /// What kept a result from being written: a full disk.
  private(set) var failure: FileError?
  private(set) var isInColor = false
  /// The columns to wrap at; nothing where output is no terminal.
  private(set) var width: Int?
  var isQuiet = false
  private(set) var language: Language

  init(language: Language) {
    self.language = language
  }

  /// What results for people are set on.
  var sheet: Sheet { Sheet(width: width, language: language, isWide: isWide) }
  private(set) var isMarkdown = false
  /// Whether lines are as long as what they say, and quotes stand in full.
  private(set) var isWide = false

  /// When results are shown in colour.
  enum Colour: String, CaseIterable {
    case auto, always, never
  }

  /// Output is written when this much has gathered, and at the end.
  private static let fullBuffer = 1 << 16

  mutating func configure(_ invocation: Invocation) throws(UsageError) {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    isQuiet = invocation.has(.quiet)
    language = try invocation.language()
    let text = invocation[.color] ?? Colour.auto.rawValue
    guard let colour = Colour(rawValue: text) else {
      throw UsageError("--color wants auto, always or never, not \(text)")
    }
    switch colour {
    case .always: isInColor = true
    case .never: isInColor = false
    case .auto:
      isInColor = isTerminal && Environment["NO_COLOR"].isEmpty && Environment["TERM"] != "dumb"
    }
    isWide = invocation.has(.wide)
    isMarkdown = try invocation.answerFormat() == .markdown
    width =
      isWide
      ? nil
      : try invocation.count(.width, within: 40...1_000)
        ?? (isTerminal ? Self.terminalWidth() : nil)
  }

  private static func terminalWidth() -> Int {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return max(Int(size.ws_col), 40)
  }

  /// Prints a line of the program's own text.
  mutating func print(_ text: String) { write(Array(text.utf8) + [0x0A]) }

  /// Prints lines made for readers, with colour where that is wanted.
  mutating func print(_ lines: [StyledText]) {
    for line in lines { print(line.rendered(inColor: isInColor)) }
  }

  /// Prints an answer in the columns of the terminal, or as Markdown where that is asked for.
  mutating func print(_ answer: Answer) {
    if isMarkdown { write(answer.markdown) } else { print(answer.lines(width: width)) }
  }

  /// Puts under an answer in Markdown, which goes elsewhere, the papers it is made of.
  mutating func printSources(
    _ documents: @autoclosure () -> some Sequence<Int>, in graph: DossierGraph,
    asOf: @autoclosure () throws -> CalendarDate?
  ) rethrows {
    try printSources(
      Provenance(
        program: Kamerspoor.name, asOf: asOf(), documents: Set(documents()).sorted(), in: graph))
  }

  /// Puts the sources under an answer in Markdown; for any other answer they are not asked for.
  mutating func printSources(_ provenance: @autoclosure () throws -> Provenance) rethrows {
    guard isMarkdown else { return }
    print("")
    print(try provenance().answer(on: sheet))
  }

  /// Puts bytes on standard output.
  mutating func write(_ bytes: [UInt8]) {
    // A large record is not held twice.
    guard bytes.count < Self.fullBuffer else {
      flush()
      return send(bytes)
    }
    buffer += bytes
    if buffer.count >= Self.fullBuffer { flush() }
  }

  mutating func flush() {
    send(buffer)
    buffer = []
  }

  private mutating func send(_ bytes: [UInt8]) {
    guard !isClosed, failure == nil, !bytes.isEmpty else { return }
    do throws(FileError) {
      try Descriptor.write(bytes, to: STDOUT_FILENO)
    } catch {
      if error.reason == .system(EPIPE) { isClosed = true } else { failure = error }
    }
  }

  /// Says on standard error what went wrong.
  func complain(_ phrase: Phrase) {
    let line = "kamerspoor: \(Printable.text(language.text(phrase)))\n"
    try? Descriptor.write(Array(line.utf8), to: STDERR_FILENO)
  }

  /// Says what went wrong in a phrase made of a literal.
  func complain(_ literal: Phrase.Literal) { complain(Phrase(literal)) }

  /// Says on standard error how the work went, unless quiet.
  func note(_ phrase: Phrase) {
    guard !isQuiet else { return }
    try? Descriptor.write(
      Array("\(Printable.text(language.text(phrase)))\n".utf8), to: STDERR_FILENO)
  }

  /// Says how the work went in a phrase made of a literal.
  func note(_ literal: Phrase.Literal) { note(Phrase(literal)) }
}

/// The variables the program was started with.
enum Environment {
  /// The value of a variable; empty where it is not set.
  static subscript(_ name: String) -> String {
    guard let value = unsafe getenv(name) else { return "" }
    return unsafe String(cString: value)
  }
}

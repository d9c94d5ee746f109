internal import Kamerstukken
internal import Reading
internal import Recognition
internal import Reporting

/// Citing running text.
struct CitingText {
  private var output: CiteOutput
  private var text: RunningText

  init(_ format: any CiteFormat) {
    text = RunningText(locatesNumbers: type(of: format).locatesNumbers)
    output = CiteOutput(format)
  }

  mutating func run(_ input: inout InputWindows, _ console: inout Console) throws -> ExitStatus {
    output.open(&console)
    while !console.isClosed, let window = try input.next() {
      input.noteDoubts(console)
      output.write(text.take(window, input.width), &console)
      console.flush()
    }
    input.noteDoubts(console)
    output.write(text.finish(), &console)
    return output.close(&console)
  }
}

/// Citing a list with one reference a line.
struct CitingLines {
  private let isStrict: Bool
  private let locatesNumbers: Bool
  private var output: CiteOutput
  private var cutter = LineCutter()
  private var isRefused = false

  init(_ format: any CiteFormat, isStrict: Bool) {
    output = CiteOutput(format)
    self.isStrict = isStrict
    locatesNumbers = type(of: format).locatesNumbers
  }

  mutating func run(_ input: inout InputWindows, _ console: inout Console) throws -> ExitStatus {
    output.open(&console)
    while !console.isClosed, let window = try input.next() {
      input.noteDoubts(console)
      for line in cutter.take(window, input.width) { cite(line, &console) }
      console.flush()
    }
    input.noteDoubts(console)
    if let line = cutter.finish() { cite(line, &console) }
    let status = output.close(&console)
    return isRefused ? .trouble : status
  }

  private mutating func cite(_ line: LineCutter.Line, _ console: inout Console) {
    guard let read = ReferenceLine(line, locatesNumbers: locatesNumbers) else { return }
    if let text = read.text, !isStrict || read.problems.isEmpty {
      output.write(text, &console)
    } else {
      isRefused = isStrict
      let problems = read.problems.map(\.phrase).joined(by: "; ")
      console.note("line \(line.number): \(problems)")
    }
  }
}

extension InputWindows {
  /// Says on standard error what speaks against how the input is decoded.
  mutating func noteDoubts(_ console: Console) {
    for doubt in newDoubts() { console.note("input: \(doubt.phrase)") }
  }
}

/// A format on its way to standard output, and whether there was anything to write.
struct CiteOutput {
  private var format: any CiteFormat
  private var isEmpty = true

  init(_ format: any CiteFormat) {
    self.format = format
  }

  mutating func open(_ console: inout Console) { console.write(format.opening()) }

  mutating func write(_ text: CitedText, _ console: inout Console) {
    isEmpty = isEmpty && text.references.isEmpty
    console.write(format.bytes(of: text))
  }

  mutating func close(_ console: inout Console) -> ExitStatus {
    console.write(format.closing())
    guard isEmpty else { return .done }
    if !(format is CiteJSON) { console.note("no reference found") }
    return .nothingFound
  }
}

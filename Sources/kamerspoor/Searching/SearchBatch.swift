internal import Archive
internal import Kamerstukken
internal import Recognition
internal import Reporting

/// A list of searches, one a line: every line is answered, also one that is wrong, while the list is read.
struct SearchBatch {
  private let filter: Filter
  private var writer: any BatchWriter
  private var tally: [BatchLine.Result: Int] = [:]
  private var empty = 0

  /// The most bytes of a query.
  static let longest = 4_096

  init(_ writer: any BatchWriter, _ filter: Filter) {
    self.writer = writer
    self.filter = filter
  }

  mutating func run(
    _ path: String, _ library: inout Library, _ console: inout Console
  ) throws -> ExitStatus {
    let input = try BatchInput(path)
    var cutter = LineCutter()
    console.write(writer.opening())
    while !console.isClosed, case let piece = try input.next(), !piece.isEmpty {
      for line in cutter.take(piece) { try answer(line, &library, &console) }
      console.flush()
    }
    if let line = cutter.finish() { try answer(line, &library, &console) }
    console.write(writer.closing())
    console.flush()
    return close(path, console)
  }

  private mutating func answer(
    _ line: LineCutter.Line, _ library: inout Library, _ console: inout Console
  ) throws {
    guard !console.isClosed else { return }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes =
      line.number == 1 && line.bytes.starts(with: mark)
      ? Array(line.bytes.dropFirst(mark.count)) : line.bytes
    guard !bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else {
      empty += 1
      return
    }
    let answered: BatchLine
    if let problem = Self.problem(bytes, isCut: line.isCut) {
      let shown = String(decoding: bytes.prefix(Self.longest), as: UTF8.self)
      answered = BatchLine(line.number, shown, .wrong(problem))
    } else {
      let query = LookUp(String(decoding: bytes, as: UTF8.self).trimmed)
      answered = BatchLine(line.number, query.text, try outcome(query, &library))
    }
    tally[answered.result, default: 0] += 1
    console.write(writer.bytes(of: answered))
  }

  private static func problem(_ bytes: [UInt8], isCut: Bool) -> BatchProblem? {
    if isCut || bytes.count > longest { return .tooLong(limit: longest) }
    guard let text = String(validating: bytes, as: UTF8.self) else { return .notUTF8 }
    if bytes.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) { return .controlCharacter }
    return text.contains { $0.isLetter || $0.isNumber } ? nil : .noWord
  }

  private func outcome(
    _ query: LookUp, _ library: inout Library
  ) throws -> BatchLine.Outcome {
    if let range = query.turnedRange { return .wrong(.turnedRange("\(range)")) }
    library.forget()
    return .answered(try Searching(query: query, filter: filter).answer(&library))
  }

  /// Counts the lines on standard error; the status is that of the worst of them.
  private func close(_ path: String, _ console: Console) -> ExitStatus {
    let (found, nothing) = (tally[.found] ?? 0, tally[.nothing] ?? 0)
    let wrong = tally[.wrong] ?? 0
    guard !console.isClosed else { return .done }
    console.note("found: \(found), nothing: \(nothing), wrong: \(wrong), empty: \(empty)")
    if wrong > 0 { return .trouble }
    return nothing > 0 || found == 0 ? .nothingFound : .done
  }
}

extension String {
  /// The text without blanks and tabs at its ends.
  fileprivate var trimmed: String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let rest = utf8.drop(while: isBlank)
    guard let last = rest.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(Substring(rest[...last]))
  }
}

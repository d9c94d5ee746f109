internal import Kamerstukken
internal import Lines
internal import Reporting

extension Command {
  /// A paper as a line.
  private static let paperLine = #"{"path":…,"text":…}"#

  static let extract = Command(
    name: "extract", operands: "PATH…",
    summary: Phrase("Print each document's record as a JSON line; no archive is needed."),
    discussion: [
      .prose([
        Phrase("One object of kamerspoor.record/1 a line, in the order of the files."),
        Phrase(
          "A file that cannot be read is reported on standard error with the status 2 at the end; the others are printed."
        ),
        Phrase(
          "With --ndjson it is a line of kamerspoor.error/1 in its place, and the status is 0."),
      ]),
      .prose([
        Phrase(
          "With --ndjson and no PATH, or - for one, each line of standard input is a paper: \(paperLine), or base64 for a file of any kind."
        ),
        Phrase(
          "Each line has one line of answer, in order: a record, or a kamerspoor.error/1 with the number of the line."
        ),
      ]),
    ],
    options: [.ndjson, .maxSize],
    completions: [.files]
  ) { invocation, console in
    let limit = (try invocation.count(.maxSize, within: 1...2_047) ?? 64) << 20
    let isFilter = invocation.has(.ndjson)
    let walk = FileWalk(isFilter && invocation.operands.isEmpty ? ["-"] : invocation.operands)
    var report = FailureReport(asLines: isFilter)
    for failure in walk.failures { report.add(failure.path, failure.error, to: &console) }
    for file in walk.files where !console.isClosed {
      if isFilter, file.path == "-" {
        try LineFilter(limit: limit).run(&console) { bytes, console in
          let paper = try PaperLine(bytes).read()
          console.write(RecordJSON.line(paper.record, of: paper.original))
        }
        continue
      }
      do {
        let bytes = try file.read(limit: limit)
        let paper = try ReadPaper(bytes, name: file.name, sha256: SHA256.hexadecimal(bytes))
        console.write(RecordJSON.line(paper.record, of: paper.original))
      } catch {
        report.add(file.path, error, to: &console)
      }
    }
    return report.isEmpty ? .done : .trouble
  }
}

/// Says which files could not be read: on standard error, or as lines among the records.
private struct FailureReport {
  let asLines: Bool
  /// Whether nothing was said on standard error.
  private(set) var isEmpty = true

  mutating func add(_ path: String, _ error: any Error, to console: inout Console) {
    if asLines {
      console.write(ErrorJSON.line(path: path, message: Phrase(of: error).english))
    } else {
      isEmpty = false
      console.complain("\(path): \(Phrase(of: error))")
    }
  }
}

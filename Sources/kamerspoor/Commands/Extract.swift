internal import Kamerstukken
internal import Reporting

extension Command {
  static let extract = Command(
    name: "extract", operands: "PATH…",
    summary: "Print each document's record as a JSON line; no archive is needed.",
    discussion: """
      One object of kamerspoor.record/1 a line, in the order of the files. A file that cannot be read is reported on
      standard error with the status 2 at the end; the others are printed.
      """,
    options: [.maxSize]
  ) { invocation, console in
    let limit = (try invocation.count(.maxSize, within: 1...2_047) ?? 64) << 20
    let walk = FileWalk(invocation.operands)
    var failures = walk.failures.count
    for failure in walk.failures { console.complain("\(failure.path): \(failure.error)") }
    for file in walk.files where !console.isClosed {
      do {
        let bytes = try file.read(limit: limit)
        let paper = try ReadPaper(bytes, name: file.name, sha256: SHA256.hexadecimal(bytes))
        console.write(RecordJSON.line(paper.record, of: paper.original))
      } catch {
        failures += 1
        console.complain("\(file.path): \(error)")
      }
    }
    return failures == 0 ? .done : .trouble
  }
}

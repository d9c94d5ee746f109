internal import Archive
internal import Kamerstukken
internal import Lines
internal import Reporting

/// A reader's verdicts and corrections as a file of lines.
enum VerdictFile {
  /// Writes them to a file, or to standard output.
  static func export(
    to path: String?, _ invocation: Invocation, _ console: inout Console
  ) throws -> ExitStatus {
    let library = try Library(invocation)
    let corrections = try library.archive.corrections()
    let bytes = VerdictJSON.lines(library.verdicts, corrections)
    let count = library.verdicts.count + corrections.count
    if let path, path != "-" {
      try OutputFile.write(bytes, to: path)
      console.note("\(count) lines in \(path)")
    } else {
      console.write(bytes)
      if count == 0 { console.note("you gave no verdicts and no corrections") }
    }
    return count == 0 ? .nothingFound : .done
  }

  /// Takes over those of a file; a bad line is told, and the others are kept.
  static func `import`(
    _ path: String, _ invocation: Invocation, _ console: inout Console
  ) throws -> ExitStatus {
    let bytes: [UInt8]
    do {
      bytes = try InputFile(path: path).read(limit: 64 << 20)
    } catch {
      console.complain("\(path): \(Phrase(of: error))")
      return .trouble
    }
    var said: [VerdictLine] = []
    var bad: [Phrase] = []
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.allSatisfy(\.isSpace) {
      do throws(VerdictLine.Refusal) {
        said.append(try VerdictLine(Array(line)))
      } catch {
        bad.append(Phrase("\(path):\(index + 1): \(error.phrase)"))
      }
    }
    var archive = try Archive(
      path: try Library.path(invocation), access: .write, for: invocation)
    var merge = try VerdictMerge(into: archive)
    try archive.together { archive in
      for line in said {
        switch line {
        case .verdict(let verdict): try merge.add(verdict, to: &archive)
        case .correction(let correction): try merge.add(correction, to: &archive)
        }
      }
      try archive.findCorrected()
    }
    for problem in bad { console.complain(problem) }
    for difference in merge.differing { console.note(difference) }
    let summary = merge.summary ?? Phrase("verdicts: 0 new")
    console.note(bad.isEmpty ? summary : Phrase("\(summary), \(bad.count) bad lines"))
    return bad.isEmpty ? .done : .trouble
  }
}

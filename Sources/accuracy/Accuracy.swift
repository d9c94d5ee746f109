internal import Glibc
internal import Workbench

/// Lists by name the references that papers gained and lost against a baseline, and how they agree with the truths.
///
/// With `--fields` all fields of the records are judged by the truths, with `--links` the confidence of inferred links. Exits with 1 where anything differs, with 2 where a file cannot be read.
@main
struct Accuracy {
  static func main() {
    var operands = Array(CommandLine.arguments.dropFirst())
    let isRecording = operands.first == "--record"
    if isRecording { operands.removeFirst() }
    let judgesFields = operands.first == "--fields"
    if judgesFields { operands.removeFirst() }
    let judgesLinks = operands.first == "--links"
    if judgesLinks { operands.removeFirst() }
    guard operands.count > 1 else {
      fail("usage: accuracy [--record] [--fields | --links] BASELINE FILE…", 64)
    }
    let path = operands.removeFirst()
    if judgesLinks { judgeLinks(of: operands, with: path, isRecording: isRecording) }
    if judgesFields { judgeFields(of: operands, with: path, isRecording: isRecording) }
    let papers = operands.map { path in
      guard let paper = ReadPaper(path) else { fail("\(path): cannot be read", 2) }
      return paper
    }
    if let name = papers.nameOfTwo { fail("two papers are named \(name)", 64) }
    let isAsBefore = compare(papers, with: path, isRecording: isRecording)
    let isAsByHand = Agreement(papers).isWhole()
    exit(isAsBefore && isAsByHand ? 0 : 1)
  }

  /// Judges every field of the papers that have a truth, beside them or among the files.
  private static func judgeFields(
    of paths: [String], with baseline: String, isRecording: Bool
  ) -> Never {
    do {
      let run = try FieldRun(paths)
      exit(try run.isAsBefore(baseline, isRecording: isRecording) ? 0 : 1)
    } catch {
      fail("\(error.path): cannot be read, or not written", 2)
    }
  }

  /// Judges the inferred links of the papers by truths among the files, and by the register's own numbers.
  private static func judgeLinks(
    of paths: [String], with baseline: String, isRecording: Bool
  ) -> Never {
    do {
      let run = try LinkRun(paths)
      exit(try run.isAsBefore(baseline, isRecording: isRecording) ? 0 : 1)
    } catch {
      fail("\(error.path): cannot be read, or not written", 2)
    }
  }

  /// Prints what differs from a baseline; returns whether nothing does, or what does is recorded now.
  private static func compare(_ papers: [ReadPaper], with path: String, isRecording: Bool) -> Bool {
    let baseline = Baseline(path)
    guard isRecording || baseline != nil else { fail("\(path): cannot be read", 2) }
    let found = Baseline(papers.flatMap(\.facts))
    let differences = found.differences(from: baseline ?? Baseline([]))
    for difference in differences { print(difference.described(by: papers)) }
    let gained = differences.count { $0.isGained }
    print(
      "\(path): \(found.facts.count) references in \(papers.count) papers, "
        + "\(gained) gained, \(differences.count - gained) lost")
    guard isRecording else { return differences.isEmpty }
    guard WholeFile.write(found.bytes, to: path) else { fail("\(path): cannot be written", 2) }
    print("\(path): rewritten; read what differs before you commit it")
    return true
  }

  private static func fail(_ message: String, _ status: Int32) -> Never {
    print(message)
    exit(status)
  }
}

extension [ReadPaper] {
  /// The first name that two papers have, which no baseline could keep apart.
  fileprivate var nameOfTwo: String? {
    var seen: Set<String> = []
    return map(\.name).first { !seen.insert($0).inserted }
  }
}

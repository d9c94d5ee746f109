internal import BenchTexts
internal import Glibc
internal import Reading
internal import Workbench

/// Measures how fast references are found, and holds every text to its answer.
///
/// Exits with 1 where an answer is wrong or where time grows faster than a text.
@main
struct ReferenceBench {
  /// MB/s of one core that the finder should reach.
  private static let goal = 600
  private static let usage = "usage: reference-bench [--megabytes N] TEXT…"

  static func main() {
    var operands = Array(CommandLine.arguments.dropFirst())
    var megabytes = 200
    if operands.first == "--megabytes" {
      guard operands.count > 1, let number = Int(operands[1]), (1...2_000).contains(number) else {
        fail(usage, 64)
      }
      megabytes = number
      operands.removeFirst(2)
    }
    guard !operands.isEmpty else { fail(usage, 64) }
    run(operands.map(paper), size: megabytes * 1_000_000)
  }

  private static func run(_ papers: [SourceText], size: Int) {
    print("goal: \(goal) MB/s of one core")
    let isRight = [
      FindingSpeed(
        name: "the corpus with other numbers",
        text: PlantedText.make(papers.map(PaperTemplate.init), size: size)
      ).isRight(),
      FindingSpeed(
        name: "its words without references", text: OrdinaryText(papers).make(size: size)
      ).isRight(),
      Growth.isLinear(),
    ]
    if isRight.contains(false) { exit(1) }
  }

  private static func paper(_ path: String) -> SourceText {
    guard let file = WholeFile(path), let text = try? SourceText(reading: file.bytes) else {
      fail("\(path): cannot be read", 2)
    }
    return text
  }

  private static func fail(_ message: String, _ status: Int32) -> Never {
    print(message)
    exit(status)
  }
}

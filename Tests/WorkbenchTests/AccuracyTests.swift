import Foundation
import Testing

@Suite struct `The corpus run` {
  private let baseline = FileManager.default.temporaryDirectory.appending(
    path: "kamerspoor-accuracy-\(UUID().uuidString).baseline"
  ).path()

  @Test func `records a baseline and agrees with it`() throws {
    defer { try? FileManager.default.removeItem(atPath: baseline) }
    let recorded = try run("--record", baseline)
    #expect(recorded.status == 0)
    #expect(recorded.output.contains("rewritten"))
    let again = try run(baseline)
    #expect(again.status == 0)
    #expect(again.output.contains("0 gained, 0 lost"))
    #expect(again.output.contains("precision 100.0 %"))
  }

  @Test func `names what was gained and lost, with the line and the words`() throws {
    defer { try? FileManager.default.removeItem(atPath: baseline) }
    _ = try run("--record", baseline)
    let lines = try String(contentsOfFile: baseline, encoding: .utf8)
    let changed = lines.replacing("replaces 26643-987", with: "cites 26643-987")
    try changed.write(toFile: baseline, atomically: true, encoding: .utf8)
    let (output, status) = try run(baseline)
    let words = "«TER VERVANGING VAN DIE GEDRUKT ONDER NR. 987»"
    #expect(status == 1)
    #expect(output.contains("+ kst-26643-1001.txt:9: kamerstuk replaces 26643-987 \(words)\n"))
    #expect(output.contains("- kst-26643-1001.txt:9: kamerstuk cites 26643-987 \(words)\n"))
    #expect(output.contains("1 gained, 1 lost"))
  }

  @Test(arguments: [
    "bytes kamerstuk\n", "a.txt 9-3 dossier cites 1\n", "a.txt 1-2+ dossier cites 1\n",
  ])
  func `refuses a baseline with a line that is none`(_ line: String) throws {
    defer { try? FileManager.default.removeItem(atPath: baseline) }
    try line.write(toFile: baseline, atomically: true, encoding: .utf8)
    #expect(try run(baseline).status == 2)
  }

  @Test func `counts of the inferred links how many hold, and fails where a step claims more`()
    throws
  {
    defer { try? FileManager.default.removeItem(atPath: baseline) }
    let recorded = try run("--record", "--links", baseline, CorpusFolder.links)
    #expect(recorded.status == 0)
    #expect(recorded.output.hasPrefix("* 0.95: "))
    let again = try run("--links", baseline, CorpusFolder.links)
    #expect(again.status == 0)
    #expect(again.output.hasSuffix(": as before\n"))
    // Without the truths nothing that is given holds.
    let without = try run("--links", baseline)
    #expect(without.status == 1)
    #expect(without.output.contains("0.95 claims more than holds"))
    #expect(
      without.output.contains("now: - inferred links: does not hold: is | kamerbrief-zijkolom.txt"))
  }

  @Test func `refuses a baseline that is not there`() throws {
    #expect(try run(baseline).status == 2)
  }

  /// Runs the program over the corpus.
  private func run(_ arguments: String...) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "accuracy")
    process.arguments = arguments + CorpusFolder.texts
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }
}

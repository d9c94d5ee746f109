import Foundation
import TestAids
import Testing

@Suite(.timeLimit(.minutes(10)), .enabled(if: Program.isInstalled("sqlite3")))
struct `An import that was killed` {
  let place: Workplace

  init() throws {
    place = try Workplace()
    for number in 10_000..<15_000 {
      try place.write(try Corpus.motion(number), to: "\(number / 500)/kst-\(number).txt")
    }
  }

  /// How many papers the archive holds, seen from outside.
  private func held() throws -> Int {
    let sql = "SELECT count(*) FROM document"
    let answer = try place.run(
      URL(filePath: "/usr/bin/env"), ["sqlite3", "-readonly", place.archive, sql])
    return Int(answer.lines.first ?? "") ?? 0
  }

  @Test func `is finished by the same command, wherever it was, as if nothing had happened`() throws
  {
    #expect(try place.run("import", ".").complaint.contains("5000 new, "))
    let undisturbed = try place.dump()
    #expect(undisturbed.count > 10_000_000)
    try FileManager.default.removeItem(atPath: place.archive)
    // Each time a little further, and at another moment after a batch was stored.
    for (turn, papers) in [0, 0, 1, 1_200, 2_300, 3_300, 4_000].enumerated() {
      let process = place.process(try Program.url, ["import", "."])
      try process.run()
      while process.isRunning, papers > 0, try held() < papers {}
      Thread.sleep(forTimeInterval: 0.01 + 0.02 * Double(turn))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      #expect(process.terminationReason == .uncaughtSignal, "killed from \(papers) papers on")
      #expect(try held() < 5_000)
      if papers > 0 { #expect(try place.run("motion", "26643-10000").status < 2) }
    }
    let rest = try place.run("import", ".")
    #expect(rest.status == 0)
    #expect(rest.complaint.contains(" 0 changed, "))
    #expect(rest.complaint.contains(" 0 failed"))
    #expect(try place.dump() == undisturbed)
  }
}

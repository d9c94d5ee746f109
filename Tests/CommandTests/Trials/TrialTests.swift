import Foundation
import TestAids
import Testing
import trials

/// What is promised, tried in short; `make trials LONG=1` tries the same at length.
@Suite(.serialized, .timeLimit(.minutes(10))) struct `What is promised` {
  let place: Workplace

  init() throws {
    place = try Workplace()
  }

  private func trials(_ arguments: [String]) throws -> Run {
    let trials = try Program.url.deletingLastPathComponent().appending(path: "trials")
    return try place.run(trials, arguments)
  }

  @Test(arguments: Trial.all.map(\.name)) func `holds`(_ name: String) throws {
    let run = try trials(
      [name, "--program", Program.url.path, "--corpus", String(Corpus.folder)])
    #expect(run.status == 0, "\(run.text)\(run.complaint)")
    #expect(run.lines.count == 1)
    #expect(run.text.hasPrefix("\(name)  "))
  }

  @Test(arguments: [["nothing"], ["--other", "1"], ["--seed", "x"], ["--program"]])
  func `is not tried from a command line that is wrong`(_ words: [String]) throws {
    let run = try trials(words)
    #expect(run.status == 64)
    #expect(run.text.hasPrefix("usage: trials "))
  }
}

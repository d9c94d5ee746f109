import Foundation
import Testing

/// The bench, whose parts are run here; its figures are nobody's to test.
@Suite(.timeLimit(.minutes(10))) struct `The bench` {
  let place: Workplace

  init() throws {
    place = try Workplace()
  }

  private func bench(_ arguments: [String]) throws -> Run {
    let bench = try Program.url.deletingLastPathComponent().appending(path: "bench")
    return try place.run(bench, arguments)
  }

  private var texts: [String] {
    get throws { try Corpus.names.map { "\(Corpus.folder)/\($0)" }.filter { $0.hasSuffix(".txt") } }
  }

  @Test func `writes the papers that it is asked for, each time the same`() throws {
    #expect(try bench(["write", "once", "995", "1005"] + texts).text.hasPrefix("10 "))
    #expect(try bench(["write", "again", "1000", "1005"] + texts).text.hasPrefix("5 "))
    let folders = ["once/00000", "once/00001", "again/00001"].map { "\(place.folder)/\($0)" }
    let counts = try folders.map { try FileManager.default.contentsOfDirectory(atPath: $0).count }
    #expect(counts == [5, 5, 5])
    for name in ["000.txt", "004.txt"] {
      #expect(
        FileManager.default.contentsEqual(
          atPath: "\(folders[1])/\(name)", andPath: "\(folders[2])/\(name)"))
    }
    let counted = try bench(["stat", "once"]).text.split(separator: " ")
    #expect(counted.first == "10")
  }

  @Test(.needsProgram("sqlite3"), arguments: [[], ["last"]])
  func `gives SQLite the very rows of an archive`(_ order: [String]) throws {
    #expect(try bench(["write", "papers", "0", "600"] + texts).status == 0)
    #expect(try place.run("import", "papers").complaint.contains("600 new"))
    let run = try bench(["load", place.archive, "copy.sqlite"] + order)
    #expect(run.status == 0, "\(run.text)")
    let archive = try place.open(with: "sqlite3", place.archive, ".dump")
    let copy = try place.open(with: "sqlite3", "copy.sqlite", ".dump")
    #expect(archive.lines.count > 20_000)
    #expect(archive.lines.sorted() == copy.lines.sorted())
  }

  @Test(arguments: [
    [], ["--sizes", "many", "a.txt"], ["--sizes", "1500", "a.txt"], ["--sizes", "1000"],
    ["--record", "page.md", "a.txt"], ["--other", "1", "a.txt"],
  ])
  func `refuses a command line that it cannot follow`(_ words: [String]) throws {
    let run = try bench(words)
    #expect(run.status == 64)
    #expect(run.text.hasPrefix("usage: bench "))
  }
}

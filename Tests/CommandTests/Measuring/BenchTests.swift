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

  @Test(
    .needsProgram("sqlite3"),
    arguments: [
      "in the order of the files", "in the order of the tables",
      "in the order of the tables, indexes last",
    ])
  func `gives SQLite the very rows of an archive`(_ manner: String) throws {
    #expect(try bench(["write", "papers", "0", "600"] + texts).status == 0)
    #expect(try place.run("import", "papers").complaint.contains("600 new"))
    let run = try bench(["load", place.archive, "copy.sqlite", manner])
    #expect(run.status == 0, "\(run.text)")
    let archives = [place.archive, "copy.sqlite"]
    // How the index of words lies in its pages depends on the order in which papers come; what it finds does not.
    let dumps = try archives.map {
      try place.open(with: "sqlite3", $0, ".dump").lines.filter { !$0.contains("document_search_") }
    }
    #expect(dumps[0].count > 15_000)
    #expect(dumps[0].sorted() == dumps[1].sorted())
    let query = """
      SELECT rowid, rank FROM document_search WHERE document_search MATCH 'openheid' ORDER BY 1
      """
    let found = try archives.map { try place.open(with: "sqlite3", $0, query).lines }
    #expect(found[0].count > 100)
    #expect(found[0] == found[1])
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

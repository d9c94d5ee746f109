import Foundation
import TestAids
import Testing

@Suite(.holdingCorpus) struct `What is printed` {
  static let answers = [
    ["search", "26643-1001"], ["search", "algoritmeregister"], ["search", "26643"],
    ["search", "26643 nr 980..1010"], ["motion", "26643-1001"],
    ["motion", "Kathmann"], ["timeline", "26643-1001"], ["dossier", "26643"], ["check"],
    ["show", "kst-26643-1001.txt"], ["show", "kst-26643-1001.txt", "--explain"],
    ["cite", "Kamerstuk 26 643, nr. 1001"],
  ]

  @Test(arguments: answers)
  func `has no colour where it goes to a file`(_ arguments: [String]) throws {
    let run = try #require(Holding.place).run(arguments, environment: ["TERM": "xterm-256color"])
    #expect(run.status == 0)
    #expect(!run.hasControls)
  }

  @Test(arguments: answers)
  func `has the same words in colour if that is asked for`(_ arguments: [String]) throws {
    let plain = try #require(Holding.place).run(arguments)
    let colored = try #require(Holding.place).run(arguments + ["--color=always"])
    #expect(colored.text.contains("\u{1B}["))
    #expect(colored.text.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain.text)
  }

  @Test(
    arguments: [
      ([:], [], true), (["NO_COLOR": "1"], [], false), (["NO_COLOR": ""], [], true),
      (["TERM": "dumb"], [], false), ([:], ["--color", "never"], false),
      (["NO_COLOR": "1"], ["--color", "always"], true),
    ] as [([String: String], [String], Bool)])
  func `has colour on a terminal unless the reader does not want it`(
    _ environment: [String: String], _ options: [String], _ isColored: Bool
  ) throws {
    let place = try #require(Holding.place)
    let terminal = try Terminal()
    let process = place.process(
      try Program.url, ["search", "26643-1170"] + options,
      ["TERM": "xterm"].merging(environment) { $1 })
    process.standardOutput = terminal.secondary
    try process.run()
    process.waitUntilExit()
    let text = try terminal.text()
    #expect(text.contains("26643-1170"))
    #expect(text.contains("\u{1B}[") == isColored)
  }

  @Test(
    arguments: answers + [
      ["extract", String(Corpus.folder)], ["help"], ["search", "algoritme", "--json"],
    ])
  func `may be left unread, which is no failure`(_ arguments: [String]) throws {
    let place = try #require(Holding.place)
    let (output, errors) = (Pipe(), Pipe())
    let process = place.process(try Program.url, arguments)
    process.standardOutput = output
    process.standardError = errors
    try output.fileHandleForReading.close()
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
    try errors.fileHandleForWriting.close()
    let complaint = String(
      decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    #expect(!complaint.contains("kamerspoor:"))
  }

  @Test(arguments: [["search", "26643-1001"], ["check", "--json"], ["help"]])
  func `may not be lost on a full disk without a word`(_ arguments: [String]) throws {
    let place = try #require(Holding.place)
    let errors = Pipe()
    let process = place.process(try Program.url, arguments)
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    try errors.fileHandleForWriting.close()
    #expect(try errors.fileHandleForReading.readToEnd()?.isEmpty == false)
  }

  @Test(arguments: answers)
  func `fits the columns that are asked for, and says the same`(_ arguments: [String]) throws {
    let place = try #require(Holding.place)
    let narrow = try place.run(arguments + ["--width", "72"])
    // A name, an address and a digest are never broken.
    for line in narrow.lines where line.split(separator: " ").allSatisfy({ $0.count < 30 }) {
      #expect(line.count <= 72, "\(line)")
    }
    let words = try place.run(arguments).text.filter { !$0.isWhitespace }
    #expect(narrow.text.filter { !$0.isWhitespace }.count == words.count)
  }

  @Test(arguments: answers)
  func `is the same at every asking`(_ arguments: [String]) throws {
    let place = try #require(Holding.place)
    #expect(try place.run(arguments).output == place.run(arguments).output)
  }
}

import Foundation
import TestAids
import Testing

@Suite(.holdingCorpus) struct `A list of searches` {
  private static let list = """
    26643-1001

    32 761, nr. 251
    registratieplicht
    zeekoe
    36600-XVI-999

    """

  private func ask(_ list: String, _ options: String...) throws -> Run {
    try #require(Holding.place).run(
      ["search", "--batch", "-"] + options, input: Array(list.utf8))
  }

  private func lines(_ run: Run) throws -> [JSONValue] {
    try run.output.split(separator: 0x0A).map { try JSONValue(parsing: Array($0)) }
  }

  @Test func `is answered line by line, each as the search by itself`() throws {
    let run = try ask(Self.list, "--json")
    let answers = try lines(run)
    #expect(answers.compactMap { $0["line"]?.integer } == [1, 3, 4, 5, 6])
    #expect(run.status == 1)
    #expect(run.complaint == "found: 3, nothing: 2, wrong: 0, empty: 1\n")
    let schema = try JSONSchema(named: "search-batch")
    for answer in answers {
      #expect(schema.problems(in: answer) == [])
      let query = try #require(answer["query"]?.string)
      let alone = try #require(Holding.place).run("search", query, "--json")
      #expect(try answer["answer"] == alone.json)
      #expect(answer["understood"] == answer["answer"]?["understood"])
      #expect(answer["count"]?.integer == answer["answer"]?["results"]?.array.count)
      #expect(answer["result"]?.string == (alone.status == 0 ? "found" : "nothing"))
    }
  }

  @Test(arguments: [
    ("zeekoe\n26643-1001\n", 1), ("26643-1001\n", 0), ("26643-1001", 0), ("\n \n", 1), ("", 1),
    ("26643-1001\n26643 nr 9..3\n", 2), ("zeekoe\n---\n", 2),
  ])
  func `ends with the status of its worst line`(_ list: String, _ status: Int32) throws {
    for format in ["text", "csv", "json"] {
      #expect(try ask(list, "--format", format).status == status)
    }
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x41], "not-utf-8"), ([0x41, 0x00, 0x42], "control-character"),
      ([0x1B, 0x5B, 0x33, 0x31, 0x6D], "control-character"),
      (Array(repeating: 0x41, count: 4_097), "too-long"),
      (Array(repeating: 0x41, count: 300_000), "too-long"), (Array("- ! ?".utf8), "no-word"),
      (Array("26643 nr 1010..990".utf8), "turned-range"),
    ] as [([UInt8], String)])
  func `tells every wrong line with its reason, and answers the others`(
    _ line: [UInt8], _ code: String
  ) throws {
    let list = Array("26643-1001\n".utf8) + line + Array("\nregistratieplicht\n".utf8)
    let place = try #require(Holding.place)
    let run = try place.run(["search", "--batch", "-", "--json"], input: list)
    let answers = try lines(run)
    #expect(run.status == 2)
    #expect(answers.map { $0["result"]?.string } == ["found", "wrong", "found"])
    #expect(answers[1]["problem"]?.string == code)
    #expect(answers[1]["message"]?.string?.isEmpty == false)
    for answer in answers {
      #expect(try JSONSchema(named: "search-batch").problems(in: answer) == [])
    }
    for format in ["text", "csv"] {
      let other = try place.run(["search", "--batch", "-", "--format", format], input: list)
      #expect(other.status == 2)
      #expect(!other.hasControls || format == "csv")
      #expect(!other.output.contains(0x1B))
    }
  }

  @Test func `is a table of one row a line`() throws {
    let run = try ask(Self.list, "--width", "80")
    #expect(run.lines[0].split(separator: " ").first == "Line")
    #expect(run.lines.contains { $0.contains("26643-1001") && $0.contains("kst-26643-1001.txt") })
    #expect(run.text.contains("(inferred)"))
    #expect(run.text.contains("https://zoek.officielebekendmakingen.nl/kst-36600-XVI-999.html"))
    for line in run.lines where !line.contains("https://") { #expect(line.count <= 80, "\(line)") }
    #expect(try ask(Self.list, "--lang", "nl").text.contains("Zoekvraag"))
  }

  @Test func `is a row of values for every paper, and one for a line without`() throws {
    let run = try ask(
      "26643-1001\n=HYPERLINK(1)\nzeekoe \"a\",\"b\"\n", "--format", "csv", "--limit", "2")
    let rows = run.text.split(separator: "\r\n", omittingEmptySubsequences: true)
    #expect(rows[0].hasPrefix("line,query,result,problem,understood,count,"))
    #expect(rows.dropFirst().map { $0.prefix(2) } == ["1,", "1,", "2,", "3,"])
    #expect(rows[1].hasPrefix("1,26643-1001,found,,kamerstuk,4,https://"))
    #expect(rows[3].hasPrefix("2,'=HYPERLINK(1),nothing,,words,0,"))
    #expect(rows[4].hasPrefix("3,\"zeekoe \"\"a\"\",\"\"b\"\"\","))
  }

  @Test func `keeps to the options of a search`() throws {
    let answers = try lines(ask("26643-1001\n", "--json", "--kind", "motie", "--limit", "1"))
    #expect(answers[0]["count"]?.integer == 1)
    #expect(answers[0]["answer"]?["leftOut"]?.array.isEmpty == false)
  }

  @Test func `is read from a file, with its byte order mark and line ends of Windows`() throws {
    let place = try #require(Holding.place)
    try place.write(
      [0xEF, 0xBB, 0xBF] + Array("26643-1001\r\n\r\n zeekoe\t\r\n".utf8), to: "list.txt")
    let answers = try lines(place.run("search", "--batch", "list.txt", "--json"))
    #expect(answers.map { $0["query"]?.string } == ["26643-1001", "zeekoe"])
    let missing = try place.run("search", "--batch", "none.txt")
    #expect(missing.status == 2)
    #expect(missing.complaint.contains("none.txt: "))
  }

  @Test(arguments: [
    (["search", "x", "--batch", "-"], "leave x out"),
    (["search", "--batch", "-", "--format", "xml"], "text, csv, json"),
    (["search", "--batch", "-", "--json", "--format", "csv"], "exclude each other"),
    (["search", "x", "--format", "csv"], "--format wants one of text, markdown, json"),
  ])
  func `is refused where the command line contradicts itself`(
    _ arguments: [String], _ hint: String
  ) throws {
    let run = try #require(Holding.place).run(arguments)
    #expect(run.status == 64)
    #expect(run.complaint.contains(hint))
  }

  @Test(.timeLimit(.minutes(2)))
  func `is answered while it comes, in memory that does not grow`() throws {
    let place = try #require(Holding.place)
    let (input, output) = (Pipe(), Pipe())
    let process = place.process(try Program.url, ["search", "--batch", "-", "--format", "csv"])
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let handle = input.fileHandleForWriting
    try handle.write(contentsOf: Data("26643-1001\n".utf8))
    // The list has not ended, and its first line is answered.
    let first = output.fileHandleForReading.availableData
    #expect(String(decoding: first, as: UTF8.self).hasPrefix("line,query,"))
    let drain = Thread { while !output.fileHandleForReading.availableData.isEmpty {} }
    drain.start()
    let line = Data((String(repeating: "x", count: 3_000) + "\n").utf8)
    var peaks: [Int] = []
    for _ in 0..<2 {
      for _ in 0..<300 { try handle.write(contentsOf: line) }
      peaks.append(try #require(try `Cite of a text without end`.peak(of: process)))
    }
    try handle.write(contentsOf: Data(repeating: 0x41, count: 4_000_000))
    peaks.append(try #require(try `Cite of a text without end`.peak(of: process)))
    try handle.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(peaks[2] - peaks[0] < 8_192, "\(peaks) kB")
  }

  @Test(.timeLimit(.minutes(2)))
  func `of ten thousand lines takes seconds, and ends with its reader`()
    throws
  {
    let place = try #require(Holding.place)
    let many = String(repeating: Self.list, count: 1_667)
    let began = ContinuousClock.now
    let run = try ask(many, "--format", "csv", "--quiet")
    #expect(ContinuousClock.now - began < .seconds(60))
    #expect(run.complaint == "")
    #expect(run.text.split(separator: "\r\n").count > 10_000)
    let script = "yes 26643-1001 | \"$1\" search --batch - --format csv | head -n 3"
    let cut = try place.run(URL(filePath: "/bin/sh"), ["-c", script, "sh", try Program.url.path()])
    #expect(cut.status == 0)
    #expect(cut.complaint == "")
  }
}

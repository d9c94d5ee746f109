import Foundation
import Testing

@Suite struct `The run over the fields` {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "fields-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write(
      "Vergaderjaar 2024-2025\n26 643\nNr. 9\nMOTIE VAN HET LID PROEF\n", to: "kst-26643-9.txt")
  }

  @Test func `records a baseline, agrees with it and prints a table`() throws {
    try write(#"{"kind": {"value": "motie"}}"#, to: "kst-26643-9.expected.json")
    #expect(try run("--record", "--fields", path("b"), path("kst-26643-9.txt")).status == 0)
    let again = try run("--fields", path("b"), path("kst-26643-9.txt"))
    #expect(again.status == 0)
    #expect(again.output.contains("kind                           1     1 100.0 %"))
    #expect(again.output.contains("1 fields of 1 papers, 0 differences"))
  }

  @Test func `names a field that became worse, and one that became better`() throws {
    try write(#"{"kind": {"value": "motie"}}"#, to: "kst-26643-9.expected.json")
    _ = try run("--record", "--fields", path("b"), path("kst-26643-9.txt"))
    try write(#"{"kind": {"value": "verslag"}}"#, to: "kst-26643-9.expected.json")
    let worse = try run("--fields", path("b"), path("kst-26643-9.txt"))
    #expect(worse.status == 1)
    #expect(worse.output.contains("- now: kst-26643-9.txt kind wrong\n"))
    _ = try run("--record", "--fields", path("b"), path("kst-26643-9.txt"))
    try write(#"{"kind": {"value": "motie"}}"#, to: "kst-26643-9.expected.json")
    let better = try run("--fields", path("b"), path("kst-26643-9.txt"))
    #expect(better.status == 1)
    #expect(better.output.contains("+ no longer: kst-26643-9.txt kind wrong\n"))
  }

  @Test func `takes the register's truth, and never counts what a paper prints otherwise as right`()
    throws
  {
    try write(
      #"""
      {"value": [{"Onderwerp": "Motie van het lid Anders over iets", "Document": [
        {"Datum": "2024-01-15T00:00:00", "HuidigeDocumentVersie": {"ExterneIdentifier": "kst-26643-9"}}]}]}
      """#, to: "register.json")
    try write("# by hand\nkst-26643-9 motions[0].submitters Proef\n", to: "register.misprints")
    let paths = ["register.json", "register.misprints", "kst-26643-9.txt"].map(path)
    _ = try run(["--record", "--fields", path("b")] + paths)
    let baseline = try String(contentsOfFile: path("b"), encoding: .utf8)
    #expect(baseline.contains("kst-26643-9.txt motions[0].submitters misprint\n"))
    #expect(baseline.contains("kst-26643-9.txt date missing\n"))
    #expect(!baseline.contains("Proef"))
  }

  @Test(arguments: ["kst-26643-9.txt kind\n", "kst-26643-9.txt kind splendid\n"])
  func `refuses a baseline with a line that is none`(_ line: String) throws {
    try write(line, to: "b")
    #expect(try run("--fields", path("b"), path("kst-26643-9.txt")).status == 2)
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path() }

  private func write(_ text: String, to name: String) throws {
    try text.write(toFile: path(name), atomically: true, encoding: .utf8)
  }

  private func run(_ arguments: String...) throws -> (output: String, status: Int32) {
    try run(arguments)
  }

  private func run(_ arguments: [String]) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "accuracy")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }
}

import Foundation
import TestAids
import Testing

@Suite(.timeLimit(.minutes(10))) struct `Cite of a text without end` {
  static let prose =
    "Zie Kamerstuk 26 643, nr. 12 en Stb. 2021, 45; het kabinet heeft de motie op stuk nr. 157 "
    + String(repeating: "zorgvuldig gewogen en de Kamer daarover bericht ", count: 8) + "\n"

  static let listed =
    "- 26643-1001, " + String(repeating: "over de inzet van algoritmes ", count: 30) + "\n\n"

  let place: Workplace

  init() throws {
    place = try Workplace()
  }

  @Test(
    arguments: [
      (["--csv"], prose), (["--json"], prose), (["--html"], prose), ([], prose),
      (["--lines"], listed), (["--csv"], "12, 13, "), (["--markdown"], "x"),
    ] as [([String], String)])
  func `keeps no more memory for four million bytes than for one`(
    _ options: [String], _ piece: String
  ) throws {
    let million = Data(String(repeating: piece, count: 1_000_000 / piece.utf8.count).utf8)
    let input = Pipe()
    let process = place.process(try Program.url, ["cite"] + options)
    process.standardInput = input
    try process.run()
    let handle = input.fileHandleForWriting
    try handle.write(contentsOf: Data("Kamerstuk 26 643, nrs. 1, ".utf8))
    try handle.write(contentsOf: million)
    let early = try #require(try Self.peak(of: process))
    for _ in 0..<3 { try handle.write(contentsOf: million) }
    // All but what a pipe holds was read by now.
    let late = try #require(try Self.peak(of: process))
    try handle.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(late - early < 8_192, "from \(early) to \(late) kB")
    #expect(late < 131_072)
  }

  @Test func `ends when nobody listens any more`() throws {
    let script = "yes 'Kamerstuk 26 643, nr. 12' | \"$1\" cite --csv | head -n 2"
    let run = try place.run(
      URL(filePath: "/bin/sh"), ["-c", script, "sh", try Program.url.path()])
    #expect(run.status == 0)
    #expect(run.output.count { $0 == 0x0A } == 2)
    #expect(run.complaint == "")
  }

  /// The most memory a process has held, in kB.
  static func peak(of process: Process) throws -> Int? {
    let status = try String(
      contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }.first
  }
}

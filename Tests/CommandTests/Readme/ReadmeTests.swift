import Foundation
import TestAids
import Testing

/// The examples of the README, run as a reader would, over the corpus.
///
/// `RECORD=1` writes what was printed into the README, and fails, so that nobody commits it unread.
@Suite struct `The README` {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func `shows what its commands print`() throws {
    let file = Self.root.appending(path: "README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    // The archive that the examples ask is filled before them, as `make demo` does.
    _ = try shell("kamerspoor import corpus", in: folder, archive: "asked.sqlite")
    let printed = try rewritten(text, in: folder)
    if printed != text, ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try printed.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("README.md was rewritten: read it, and run the tests again")
    } else {
      let different = zip(printed.split(separator: "\n"), text.split(separator: "\n")).first {
        $0 != $1
      }
      #expect(
        printed == text, "first difference: \(different.map { "\($0.0) / \($0.1)" } ?? "length")")
    }
  }

  @Test func `names every command`() throws {
    let text = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    for name in [
      "import", "extract", "search", "show", "motion", "dossier", "timeline", "graph", "cite",
      "check", "link", "link-block", "correct", "help",
    ] {
      #expect(text.contains(name))
    }
  }

  /// The text with the output of every `$ kamerspoor …` in a console block put behind it.
  private func rewritten(_ text: String, in folder: URL) throws -> String {
    var lines: [String] = []
    var isConsole = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line == "```console" {
        isConsole = true
        lines.append(line)
      } else if isConsole, line == "```" {
        isConsole = false
        lines.append(line)
      } else if !isConsole {
        lines.append(line)
      } else if line.hasPrefix("$ ") {
        lines.append(line)
        let command = String(line.dropFirst(2))
        let archive = command.contains(" import ") ? "filled.sqlite" : "asked.sqlite"
        let output = try shell(command, in: folder, archive: archive)
        lines += output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
          .dropLast()
      }
    }
    return lines.joined(separator: "\n")
  }

  private func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "kamerspoor-readme-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "corpus"), withDestinationURL: Self.root.appending(path: "corpus"))
    return folder
  }

  /// What a shell prints, standard error included, with the built program found first.
  private func shell(_ command: String, in folder: URL, archive: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "\(command) 2>&1"]
    process.currentDirectoryURL = folder
    let built = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path()
    process.environment = [
      "PATH": "\(built):/usr/bin:/bin",
      "KAMERSPOOR_ARCHIVE": folder.appending(path: archive).path(),
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}

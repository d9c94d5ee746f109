import TestAids
import Foundation

/// A folder of its own with room for files and an archive, taken away at the end.
final class Workplace: Sendable {
  /// The current folder of every run.
  let folder: String
  private let top: URL

  init() throws {
    top = FileManager.default.temporaryDirectory.appending(path: "kamerspoor-\(UUID().uuidString)")
    let folder = top.appending(path: "papers")
    self.folder = folder.path
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: top)
  }

  /// The archive that every run uses unless it names another.
  var archive: String { top.appending(path: "archive.sqlite").path }

  /// Writes a file, in a folder that is made where it is not there.
  func write(_ bytes: [UInt8], to name: String) throws {
    let file = URL(filePath: "\(folder)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  /// Puts papers of the corpus in the folder, under their own names.
  func take(_ names: String...) throws {
    for name in names { try write(try Corpus.bytes(of: name), to: name) }
  }
}

extension Workplace {
  /// Runs the program to its end.
  func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Run {
    try run(arguments, input: Array(input.utf8), environment: environment)
  }

  func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
  ) throws -> Run {
    try run(Program.url, arguments, input: input, environment: environment)
  }

  /// Runs another program to its end.
  func run(
    _ program: URL, _ arguments: [String], input: [UInt8] = [],
    environment: [String: String] = [:]
  ) throws -> Run {
    let name = UUID().uuidString
    let files = ["in", "out", "err"].map { top.appending(path: "\(name).\($0)") }
    for file in files { try Data(input).write(to: file) }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    let process = process(program, arguments, environment)
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: Array(try Data(contentsOf: files[1])),
      complaint: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }

  /// The program, not yet started, with nothing on its standard input and nobody listening.
  func process(
    _ program: URL, _ arguments: [String], _ environment: [String: String] = [:]
  ) -> Process {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    process.environment = ["HOME": folder, "PATH": path, "KAMERSPOOR_ARCHIVE": archive]
      .merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return process
  }

  /// The archive as SQL, without what is said of the runs of imports and of what came in them.
  func dump(_ archive: String? = nil) throws -> [UInt8] {
    let script =
      "sqlite3 \"$1\" .dump | grep -Ev '^INSERT INTO (import_run|arrival|register_arrival|file_state) '"
    return try run(URL(filePath: "/bin/sh"), ["-c", script, "sh", archive ?? self.archive]).output
  }
}

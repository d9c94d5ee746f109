import Foundation
import TestAids
import Testing

/// What lies beside an archive, or how it is called, and is not of it.
@Suite struct `An archive among strange files` {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try place.take("kst-26643-1001.txt")
    #expect(try place.run("import", ".").status == 0)
  }

  private var archive: Data { get throws { try Data(contentsOf: URL(filePath: place.archive)) } }

  /// Puts the log or journal of another database, in the middle of its work, beside the archive.
  private func putBeside(_ end: String, mode: String) throws {
    let other = "\(place.folder)/other.sqlite"
    let copy = "cp \(other)-\(end) \(place.archive)-\(end)"
    let run = try place.open(
      with: "sqlite3", other,
      """
      PRAGMA journal_mode = \(mode); PRAGMA cache_size = 1; CREATE TABLE a (b);
      INSERT INTO a SELECT hex(randomblob(900)) FROM pragma_function_list LIMIT 99;
      BEGIN; UPDATE a SET b = hex(randomblob(900));
      """, ".shell \(copy)", "ROLLBACK")
    #expect(run.status == 0, "\(run.complaint)")
    #expect(FileManager.default.fileExists(atPath: "\(place.archive)-\(end)"))
  }

  @Test(.needsProgram("sqlite3"), arguments: [("wal", "WAL"), ("journal", "DELETE")])
  func `is told as it is, or not at all, beside the log of another`(_ end: String, _ mode: String)
    throws
  {
    for end in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: place.archive + end)
    }
    let bytes = try archive
    try putBeside(end, mode: mode)
    for command in [["search", "algoritme"], ["check"], ["archive", "verify"]] {
      let run = try place.run(command)
      #expect((0...2).contains(run.status), "\(command): \(run.complaint)")
      #expect(!run.hasControls)
    }
    #expect(try archive == bytes)
  }

  @Test func `never follows a link in the place of its log`() throws {
    for end in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: place.archive + end)
    }
    try place.write("van een ander", to: "ander.txt")
    let other = "\(place.folder)/ander.txt"
    try FileManager.default.createSymbolicLink(
      atPath: place.archive + "-wal", withDestinationPath: other)
    for command in [["search", "algoritme"], ["import", "."], ["archive", "vacuum"]] {
      #expect(try place.run(command).status == 2)
    }
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "van een ander")
  }

  @Test(arguments: [
    "file:x.sqlite?mode=rwc", ":memory:", "file::memory:?cache=shared", "file:/tmp/x?vfs=unix-none",
    "", "x.sqlite?mode=memory",
  ])
  func `is a file, whatever its name looks like`(_ name: String) throws {
    let before = try FileManager.default.contentsOfDirectory(atPath: place.folder)
    let run = try place.run("search", "algoritme", "--archive", name)
    #expect(run.status == 2, "\(run.text)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder) == before)
    guard !name.isEmpty, !name.contains("/") else { return }
    #expect(try place.run("import", "kst-26643-1001.txt", "--archive", name).status == 0)
    #expect(FileManager.default.fileExists(atPath: "\(place.folder)/\(name)"))
  }
}

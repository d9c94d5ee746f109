import Foundation
import TestAids
import Testing

@Suite struct `An archive that is none` {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.take("kst-26643-1170.txt")
  }

  static let commands = [
    ["import", "kst-26643-1170.txt"], ["search", "26643-1170"], ["show", "26643-1170"],
    ["motion", "26643-1170"], ["timeline", "26643-1170"], ["dossier", "26643"], ["check"],
  ]

  private func expectRefusal(of run: Run, naming name: String) {
    #expect(run.status == 2)
    #expect(run.text == "")
    #expect(run.complaint.hasPrefix("kamerspoor: "))
    #expect(run.complaint.contains(name))
    #expect(!run.complaint.contains("please report"))
  }

  @Test(arguments: commands)
  func `because it is a folder is left alone`(_ arguments: [String]) throws {
    try place.write("x", to: "map/blijft.txt")
    expectRefusal(of: try place.run(arguments + ["--archive", "map"]), naming: "map")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(place.folder)/map") == ["blijft.txt"])
  }

  @Test(arguments: commands)
  func `because it is no database is left alone`(_ arguments: [String]) throws {
    try place.write("Dit is mijn dagboek.\n", to: "dagboek")
    expectRefusal(of: try place.run(arguments + ["--archive", "dagboek"]), naming: "dagboek")
    #expect(
      try String(contentsOfFile: "\(place.folder)/dagboek", encoding: .utf8)
        == "Dit is mijn dagboek.\n")
  }

  @Test(.enabled(if: Program.isInstalled("sqlite3")), arguments: commands)
  func `because it is another program's is left alone`(_ arguments: [String]) throws {
    let env = URL(filePath: "/usr/bin/env")
    let sql = "PRAGMA user_version = 1; CREATE TABLE document (id); INSERT INTO document VALUES (1)"
    #expect(try place.run(env, ["sqlite3", "anders.sqlite", sql]).status == 0)
    let before = try Data(contentsOf: URL(filePath: "\(place.folder)/anders.sqlite"))
    expectRefusal(
      of: try place.run(arguments + ["--archive", "anders.sqlite"]), naming: "anders.sqlite")
    #expect(try Data(contentsOf: URL(filePath: "\(place.folder)/anders.sqlite")) == before)
    #expect(!FileManager.default.fileExists(atPath: "\(place.folder)/anders.sqlite-wal"))
  }

  @Test(.enabled(if: Program.isInstalled("sqlite3")), arguments: commands)
  func `because a newer program made it is left alone`(_ arguments: [String]) throws {
    #expect(try place.run("import", "kst-26643-1170.txt").status == 0)
    let env = URL(filePath: "/usr/bin/env")
    let sql = "PRAGMA user_version = 999"
    #expect(try place.run(env, ["sqlite3", place.archive, sql]).status == 0)
    expectRefusal(of: try place.run(arguments), naming: "archive.sqlite")
  }

  @Test func `because its folder is not there is not made`() throws {
    let run = try place.run("import", "kst-26643-1170.txt", "--archive", "nergens/a.sqlite")
    expectRefusal(of: run, naming: "nergens/a.sqlite")
    #expect(!FileManager.default.fileExists(atPath: "\(place.folder)/nergens"))
  }

  @Test func `because it is damaged is told in words`() throws {
    #expect(try place.run("import", String(Corpus.folder)).status == 0)
    let handle = try #require(FileHandle(forUpdatingAtPath: place.archive))
    let size = try handle.seekToEnd()
    for offset in stride(from: UInt64(4_096), to: size, by: 4_096) {
      try handle.seek(toOffset: offset)
      try handle.write(contentsOf: Data(repeating: 0xA5, count: 512))
    }
    try handle.close()
    for arguments in Self.commands {
      let run = try place.run(arguments)
      #expect(run.status == 2, "\(arguments)")
      #expect(run.complaint.contains("the archive is damaged"), "\(arguments)")
    }
  }
}

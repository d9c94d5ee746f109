import Foundation
import TestAids
import Testing

@Suite(.timeLimit(.minutes(10))) struct `A file that cannot be read` {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.take("kst-26643-1170.txt", "kst-26643-1323.txt")
  }

  private func expectReport(
    _ report: String, from run: Run, location: SourceLocation = #_sourceLocation
  ) throws {
    #expect(run.status == 2, sourceLocation: location)
    #expect(run.text == "", sourceLocation: location)
    #expect(
      run.complaint == "kamerspoor: \(report)\nrun 1: 2 new, 0 changed, 0 unchanged, 1 failed\n",
      sourceLocation: location)
    #expect(try place.run("search", "26643-1170").status == 0, sourceLocation: location)
    #expect(try place.run("search", "26643-1323").status == 0, sourceLocation: location)
  }

  @Test(
    arguments: [
      ([], "the file is empty"),
      (Array("Geachte\0heer".utf8), "not a text: byte 7 is a control byte no text holds"),
      ([0x25, 0x50, 0x44, 0x46, 0x00, 0x01], "not a text: byte 4 is a control byte no text holds"),
      (
        Array("De motië\n".utf8) + [0x63, 0x61, 0x66, 0xE9, 0x0A],
        "line 2, byte 13: UTF-8 with other bytes in it; save the file as UTF-8 text and try again"
      ),
      (
        [0xC3],
        "line 1, byte 0: neither UTF-8 nor Windows-1252; save the file as UTF-8 text and try again"
      ),
      (
        [0xED, 0xA0, 0x80],
        "line 1, byte 0: neither UTF-8 nor Windows-1252; save the file as UTF-8 text and try again"
      ),
    ] as [([UInt8], String)])
  func `is reported with its name and the reason, and the others are imported`(
    _ bytes: [UInt8], _ reason: String
  ) throws {
    try place.write(bytes, to: "fout.txt")
    try expectReport("./fout.txt: \(reason)", from: place.run("import", "."))
  }

  @Test func `is one that is too large`() throws {
    try place.write("", to: "groot.txt")
    let handle = try #require(FileHandle(forWritingAtPath: "\(place.folder)/groot.txt"))
    try handle.truncate(atOffset: 100 << 20)
    try expectReport(
      "./groot.txt: larger than 64 MiB; --max-size allows more", from: place.run("import", "."))
    let run = try place.run("import", "--max-size", "1", ".")
    #expect(run.status == 2)
    #expect(run.complaint.contains("groot.txt: larger than 1 MiB"))
    #expect(run.complaint.contains("2 unchanged, 1 failed"))
  }

  @Test(.disabled(if: Program.isRoot)) func `is one that is not for us`() throws {
    try place.write("geheim", to: "geheim.txt")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: "\(place.folder)/geheim.txt")
    try expectReport("./geheim.txt: Permission denied", from: place.run("import", "."))
  }

  @Test func `is one that is not there`() throws {
    try expectReport(
      "weg.txt: No such file or directory", from: place.run("import", ".", "weg.txt"))
  }

  @Test func `is a link that leads nowhere`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(place.folder)/wees.txt", withDestinationPath: "weg.txt")
    try expectReport("./wees.txt: No such file or directory", from: place.run("import", "."))
  }

  @Test(arguments: [
    ["import", "kst-26643-1170.txt", "kst-26643-1323.txt", "pijp"], ["import", "."],
  ])
  func `is no file at all`(_ arguments: [String]) throws {
    let name = arguments.count > 2 ? "pijp" : "./pijp.txt"
    #expect(unsafe mkfifo("\(place.folder)/\(name)", 0o644) == 0)
    try expectReport("\(name): not a regular file", from: place.run(arguments))
  }

  @Test func `ends a strict import`() throws {
    try place.write("", to: "leeg.txt")
    let run = try place.run("import", "--strict", "leeg.txt", ".")
    #expect(run.status == 2)
    #expect(run.complaint.contains("leeg.txt: the file is empty"))
  }

  @Test func `leaves what a strict import has read before it`() throws {
    let place = try Workplace()
    try place.write("De brief telt een.\n", to: "a.txt")
    try place.write("", to: "b.txt")
    #expect(try place.run("import", "--strict", ".").complaint.contains("1 new, 0 changed"))
    let missing = try place.run("import", "--strict", "weg.txt", "a.txt", "--archive", "c.sqlite")
    #expect(missing.status == 2)
    #expect(missing.complaint.contains("0 new, 0 changed, 0 unchanged, 1 failed"))
  }

  @Test func `does not take from what can be read only once`() throws {
    let place = try Workplace()
    try place.write([UInt8](repeating: 0, count: 33 << 20), to: "groot.txt")
    let run = try place.run("import", "groot.txt", "-", input: "De brief telt een.\n")
    #expect(run.complaint.contains("1 new, 0 changed, 0 unchanged, 1 failed"), "\(run.complaint)")
  }

  @Test func `cannot write to the terminal with its name`() throws {
    let name = "e\u{1B}[31mvil\u{202E}\nname\u{7F}.txt"
    try place.write("", to: name)
    try place.write(try Corpus.bytes(of: "kst-26643-1341.txt"), to: "goed \(name)")
    let run = try place.run("import", ".")
    #expect(run.status == 2)
    #expect(!run.hasControls)
    #expect(run.complaint.split(separator: "\n").count == 2)
    #expect(run.complaint.contains(#"e\u{1B}[31mvil\u{202E} name\u{7F}.txt: the file is empty"#))
    for arguments in [
      ["search", "26643-1341"], ["motion", "26643-1341"], ["timeline", "26643-1341"],
      ["dossier", "26643"], ["check"], ["show", "goed \(name)"], ["show", "26643-1341"],
      ["show", "26643-1341", "--explain"], ["show", "\u{1B}[31mx"], ["search", "\u{1B}[31m\n"],
      ["motion", "\u{1B}[31mx"], ["timeline", "\u{1B}[31mx"], ["dossier", "\u{1B}[31m\n"],
      ["\u{1B}[31m"], ["search", "--\u{1B}[31m"], ["extract", "\u{1B}[31m"],
      ["check", "--only", "\u{1B}[31m"], ["cite", "\u{1B}[31m 26643-1341"], ["extract", "."],
      ["search", "26643-1341", "--json"],
    ] {
      let run = try place.run(arguments)
      #expect(!run.hasControls, "\(arguments)")
      #expect(!(run.text + run.complaint).contains("\u{202E}"), "\(arguments)")
    }
  }
}

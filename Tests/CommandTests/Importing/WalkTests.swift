import Foundation
import TestAids
import Testing

@Suite(.timeLimit(.minutes(10))) struct `Import of files and folders` {
  let place: Workplace

  init() throws {
    place = try Workplace()
  }

  @Test func `takes what is below a folder, and leaves out and counts the rest`() throws {
    try place.take("kst-26643-1170.txt")
    try place.write("De motie van het lid Vos.\n", to: "b/c/brief.text")
    try place.write("De motie van het lid Das.\n", to: "b/a/BRIEF.TXT")
    for name in [".verborgen.txt", ".git/config.txt", "b/.x"] { try place.write("x", to: name) }
    for name in ["a.md", "b/register.json", "b/c/x.json", "LEESMIJ"] {
      try place.write("{}", to: name)
    }
    let run = try place.run("import", ".")
    #expect(run.status == 0)
    #expect(run.text == "")
    #expect(
      run.complaint
        == "run 1: 3 new, 0 changed, 0 unchanged, 0 failed; left out: 3 hidden, 2 json, 1 md, 1 no ending\n"
    )
    #expect(try place.run("search", "brief", "--json").status == 1)
    #expect(try place.run("search", "Das").text.contains("BRIEF.TXT"))
  }

  @Test func `takes a file by its name whatever its ending`() throws {
    try place.write("De motie van het lid Vos.\n", to: "notitie")
    try place.write("De motie van het lid Das.\n", to: ".verborgen")
    let run = try place.run("import", "notitie", ".verborgen", "--quiet")
    #expect(run.status == 0)
    #expect(run.complaint == "")
    #expect(try place.run("search", "motie").lines.count { $0.contains("other") } == 2)
  }

  @Test func `takes standard input`() throws {
    let bytes = try Corpus.bytes(of: "kst-26643-1170.txt")
    let run = try place.run(["import", "-"], input: bytes)
    #expect(run.status == 0)
    #expect(run.complaint.contains("1 new"))
    #expect(try place.run("search", "26643-1170").text.contains("is 26643-1170"))
    #expect(try place.run(["import", "-"], input: bytes).complaint.contains("0 new"))
  }

  @Test func `takes each paper of standard input for itself`() throws {
    let names = ["kst-26643-1170.txt", "kst-26643-1001.txt", "kst-26643-1323.txt"]
    for name in names {
      let run = try place.run(["import", "-"], input: try Corpus.bytes(of: name))
      #expect(run.complaint.contains("1 new, 0 changed"), "\(name)")
    }
    for number in ["26643-1170", "26643-1001", "26643-1323"] {
      #expect(try place.run("show", number).status == 0)
    }
  }

  @Test func `counts register files that are named, and does not fail`() throws {
    try place.write("{}", to: "register.json")
    let run = try place.run("import", "register.json")
    #expect(run.status == 0)
    #expect(run.complaint.contains("left out: 1 json"))
  }

  @Test func `ends where folders lead back into themselves`() throws {
    try place.take("kst-26643-1170.txt")
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: "\(place.folder)/terug", withDestinationPath: ".")
    try manager.createSymbolicLink(
      atPath: "\(place.folder)/zelf.txt", withDestinationPath: "zelf.txt")
    try manager.createSymbolicLink(
      atPath: "\(place.folder)/naam.txt", withDestinationPath: "kst-26643-1170.txt")
    let run = try place.run("import", ".")
    #expect(run.status == 2)
    #expect(run.complaint.contains("zelf.txt: Too many levels of symbolic links"))
    #expect(run.complaint.contains("1 new, "))
    #expect(run.complaint.contains("1 held under another name, 1 failed"))
  }

  @Test func `is into the reader's own archive where no other is named`() throws {
    try place.take("kst-26643-1170.txt")
    let data = "\(place.folder)/data/here"
    let environment = ["KAMERSPOOR_ARCHIVE": "", "XDG_DATA_HOME": data]
    #expect(try place.run("import", ".", environment: environment).status == 0)
    #expect(FileManager.default.fileExists(atPath: "\(data)/kamerspoor/archive.sqlite"))
    #expect(try place.run("search", "26643-1170", environment: environment).status == 0)
    #expect(try place.run("search", "26643-1170").status == 2)
  }

  @Test func `shows how far it is on a terminal and nowhere else`() throws {
    let motion = try Corpus.motion(2_000)
    for number in 0..<1_000 {
      try place.write(
        motion.replacing("2000", with: "\(2_000 + number)"), to: "moties/\(number).txt")
    }
    let terminal = try Terminal()
    let process = place.process(try Program.url, ["import", "moties"])
    process.standardError = terminal.secondary
    try process.run()
    process.waitUntilExit()
    let shown = try terminal.text()
    #expect(shown.contains(" of 1000 files stored, ") && shown.contains(" a second, "))
    #expect(shown.contains(" s left"))
    let quiet = try place.run("import", "moties", "--archive", "ander.sqlite")
    #expect(quiet.complaint == "run 1: 1000 new, 0 changed, 0 unchanged, 0 failed\n")
  }
}

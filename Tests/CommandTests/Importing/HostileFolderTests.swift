import Foundation
import TestAids
import Testing

/// Folders that somebody else may write in.
@Suite(.timeLimit(.minutes(10))) struct `A folder of somebody else` {
  let place: Workplace
  /// Outside of the folder that is imported.
  let secret: String

  init() throws {
    place = try Workplace()
    secret = "\(place.folder)/geheim.txt"
    try place.write("Dit is geheim: de motie Das.\n", to: "geheim.txt")
    try place.write("De motie van het lid Vos.\n", to: "map/brief.txt")
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(place.folder)/\(name)", withDestinationPath: target)
  }

  @Test(arguments: ["../geheim.txt", "../map/../geheim.txt", "ver/geheim.txt"])
  func `has no file read that is not in it`(_ target: String) throws {
    try link("map/ver", to: "..")
    try link("map/brief2.txt", to: target)
    try link("map/brief3.txt", to: secret)
    let run = try place.run("import", "map")
    #expect(run.status == 0)
    #expect(
      run.complaint
        == "run 1: 1 new, 0 changed, 0 unchanged, 0 failed; left out: 2 linked from elsewhere, 1 no ending\n"
    )
    #expect(try place.run("search", "geheim").status == 1)
    #expect(try !place.run("extract", "map").text.contains("Das"))
    let dutch = try place.run("import", "map", "--lang", "nl")
    #expect(dutch.complaint.contains("2 gelinkt van elders"))
  }

  @Test func `is followed where the reader names it, and within itself`() throws {
    try link("naar-map", to: "map")
    try link("naar-geheim.txt", to: "geheim.txt")
    try place.write("De motie van het lid Mos.\n", to: "map/diep/x")
    try link("map/diep.txt", to: "diep/x")
    let run = try place.run("import", "naar-map", "naar-geheim.txt")
    #expect(run.status == 0)
    #expect(
      run.complaint.contains("3 new, 0 changed, 0 unchanged, 0 failed; left out: 1 no ending"))
    let named = try place.run("import", "map/diep.txt")
    #expect(named.status == 0)
  }

  @Test(arguments: ["/dev/zero", "/dev/null", "/proc/self/mem", "/dev/tty", "/dev/stdin"])
  func `is no way to a device`(_ device: String) throws {
    try link("map/apparaat.txt", to: device)
    try link("map/apparaat.json", to: device)
    let run = try place.run("import", "map")
    #expect(run.complaint.contains("1 new, 0 changed, 0 unchanged"))
    let named = try place.run("import", device)
    #expect(named.status == 2)
    #expect(named.complaint.hasPrefix("kamerspoor: \(device): "))
    #expect(try place.run("extract", device).status == 2)
  }

  @Test(.needsPython("socket")) func `may hold what is no file`() throws {
    let made = try place.python(
      """
      import os, socket
      os.mkfifo("map/pijp.txt"); os.mkfifo("map/pijp.json")
      socket.socket(socket.AF_UNIX).bind("map/stop.txt")
      """)
    try #require(made.status == 0, "\(made.complaint)")
    let run = try place.run("import", "map")
    #expect(run.status == 2)
    for name in ["pijp.txt", "pijp.json", "stop.txt"] {
      #expect(run.complaint.contains("kamerspoor: map/\(name): not a regular file\n"))
    }
    #expect(run.complaint.contains("1 new, 0 changed, 0 unchanged, 3 failed"))
  }

  @Test(.needsPython("os")) func `may have names that are no text, or as long as they can be`()
    throws
  {
    let made = try place.python(
      """
      import os
      os.chdir("map")
      def paper(name): open(name, "w").write("De motie van het lid Kos, %d.\\n" % len(os.listdir(".")))
      paper(b"\\xff\\xfe.txt"); paper(b"a\\x80.txt"); os.mkdir(b"map\\xed\\xa0\\x80")
      paper("x" * 251 + ".txt"); paper("regel\\neen.txt"); paper("--json.txt"); paper(" .txt")
      os.mkdir("-rf"); paper("-rf/-.txt")
      """)
    try #require(made.status == 0, "\(made.complaint)")
    let run = try place.run("import", "map")
    #expect(run.status == 2)
    #expect(run.complaint.contains("6 new, 0 changed, 0 unchanged, 3 failed"))
    #expect(!run.hasControls)
    let reason = "its name is not UTF-8; rename the file and try again"
    #expect(run.complaint.components(separatedBy: reason).count == 4)
    #expect(try place.run("import", "map").complaint.contains("6 unchanged, 3 failed"))
  }

  @Test(.needsPython("os")) func `may be deeper than a path can say`() throws {
    let made = try place.python(
      """
      import os
      for depth in range(2100):
        os.mkdir("d"); os.chdir("d")
        if depth % 500 == 0: open("x.txt", "w").write("De motie van het lid Diep, %d.\\n" % depth)
      """)
    try #require(made.status == 0, "\(made.complaint)")
    let run = try place.run("import", "d")
    #expect(run.status == 2)
    #expect(run.complaint.contains("File name too long"))
    #expect(run.complaint.contains("5 new, 0 changed, 0 unchanged, 1 failed"))
    _ = try place.open(with: "rm", "-rf", "d")
  }

  @Test func `may hold the archive that is written`() throws {
    let archive = "\(place.folder)/map/archief.txt"
    for _ in 0..<2 {
      let run = try place.run("import", "map", "--archive", archive)
      #expect(run.complaint.contains("archief.txt: not a text: ") || run.status == 0)
      #expect(!run.complaint.contains("Fatal"))
    }
    let found = try place.run("search", "Vos", "--archive", archive)
    #expect(found.lines.count { $0.contains("brief.txt") } == 1)
  }
}

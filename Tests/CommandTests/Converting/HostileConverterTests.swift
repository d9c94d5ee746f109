import Foundation
import TestAids
import Testing

/// What a PDF may make of its converter, played by a program of that name.
@Suite(.timeLimit(.minutes(10))) struct `A converter that was taken over` {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write("%PDF-1.4\nx", to: "brief.pdf")
    try place.write("De motie van het lid Vos.\n", to: "brief.txt")
    try FileManager.default.createDirectory(
      atPath: "\(place.folder)/tijdelijk", withIntermediateDirectories: true)
  }

  private func play(_ script: String) throws {
    try place.write("#!/bin/sh\n\(script)\n", to: "bin/pdftotext")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(place.folder)/bin/pdftotext")
  }

  private var environment: [String: String] {
    [
      "PATH": "\(place.folder)/bin:/usr/bin:/bin", "TMPDIR": "\(place.folder)/tijdelijk",
      "SECRET": "geheim",
    ]
  }

  private var left: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: "\(place.folder)/tijdelijk")) ?? ["?"]
  }

  private func run(_ script: String, _ arguments: String...) throws -> Run {
    try play(script)
    return try place.run(arguments, environment: environment)
  }

  @Test(arguments: [
    ("exit 139", "it ended with status 139"), ("kill -SEGV $$", "it ended with status 139"),
    ("printf '\\033[31mrood\\007\\n' >&2; exit 3", #"\u{1B}[31mrood\u{7}"#),
    ("printf '\\342\\200\\256om\\n' >&2; exit 3", #"\u{202E}om"#),
    ("trap '' TERM; yes De motie | head -c 90000000", "wrote more text than is read of one file"),
    ("yes fout | head -c 90000000 >&2; exit 3", "fout"), ("exit 0", "no text layer"),
    ("head -c 400000000 /dev/zero > groot", "File size limit exceeded"),
  ])
  func `is reported, and the rest goes on`(_ script: String, _ reason: String) throws {
    let run = try run(script, "import", ".")
    #expect(run.status == 2)
    #expect(run.complaint.contains(reason), "\(run.complaint)")
    #expect(run.complaint.contains("1 new, 0 changed, 0 unchanged, 1 failed"))
    #expect(!run.hasControls)
    #expect(left == [])
  }

  @Test func `knows nothing of us`() throws {
    let run = try run(
      "env >&2; exit 3", "extract", "brief.pdf")
    #expect(!run.complaint.contains("geheim") && !run.complaint.contains("SECRET"))
    let all = try self.run(
      "env | cut -d= -f1 | sort | tr '\\n' ' ' >&2; ls /proc/self/fd | tr '\\n' ' ' >&2; exit 3",
      "extract", "brief.pdf")
    for name in ["SECRET", "KAMERSPOOR_ARCHIVE", "4 "] {
      #expect(!all.complaint.contains(name), "\(all.complaint)")
    }
  }

  @Test func `prints controls that are no text`() throws {
    let run = try run("printf 'Datum 3 april 2023\\n\\033[31mrood\\001\\n'", "extract", "brief.pdf")
    #expect(run.status == 2)
    #expect(run.complaint.hasSuffix("not a text: byte 28 is a control byte no text holds\n"))
    #expect(!run.hasControls)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGKILL])
  func `ends with us, and leaves no paper behind`(_ signal: Int32) throws {
    let mark = "\(51_000 + Int(getpid()) % 9_000).\(signal)"
    try play("[ \"$1\" = -v ] && exit; touch bezig; sleep \(mark) & sleep \(mark)")
    let process = place.process(try Program.url, ["extract", "brief.pdf"], environment)
    try process.run()
    func waits(_ isOver: () throws -> Bool) rethrows -> Bool {
      for _ in 0..<200 {
        if try isOver() { return true }
        usleep(50_000)
      }
      return false
    }
    func sleepers() throws -> Int {
      try place.run(URL(filePath: "/bin/sh"), ["-c", "ps ax | grep '[s]leep \(mark)'"]).lines.count
    }
    #expect(try waits { try sleepers() == 2 })
    #expect(left.count == 1)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(try waits { try sleepers() == 0 })
    #expect(waits { left.isEmpty })
  }

  @Test func `is none of the current folder`() throws {
    try play("echo De motie")
    for path in [".", "bin", ":", "bin:."] {
      let run = try place.run(["extract", "brief.pdf"], environment: ["PATH": path])
      #expect(run.complaint.contains("pdftotext is needed"))
    }
  }
}

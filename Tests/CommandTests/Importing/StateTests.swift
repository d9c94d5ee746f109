import Foundation
import TestAids
import Testing

@Suite(.enabled(if: Program.isInstalled("sqlite3"))) struct `What has not changed since` {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write("De minister noemt zeehonden in deze brief.\n", to: "brief.txt")
  }

  private func shell(_ script: String) throws -> Run {
    let run = try place.run(URL(filePath: "/bin/sh"), ["-c", script, "sh", place.archive])
    #expect(run.status == 0, "\(run.complaint)")
    return run
  }

  private func states() throws -> [String] {
    try shell("sqlite3 \"$1\" 'SELECT folder, name, bytes FROM file_state'").lines.map(String.init)
  }

  private func expect(_ answer: String, of arguments: String...) throws {
    let run = try place.run(arguments)
    #expect(run.complaint.contains(answer), "\(run.complaint)")
  }

  @Test func `is known by a state that is kept once the file has come to rest`() throws {
    try expect("1 new", of: "import", ".")
    #expect(try states() == [])
    Thread.sleep(forTimeInterval: 2.1)
    try expect("0 new, 0 changed, 1 unchanged", of: "import", ".")
    #expect(try states() == ["./|brief.txt|43"])
    try expect("0 new, 0 changed, 1 unchanged", of: "import", ".")
    try expect("0 new, 0 changed, 1 unchanged", of: "import", "--rehash", ".")
  }

  @Test func `is not read, unless nothing is to be trusted`() throws {
    Thread.sleep(forTimeInterval: 2.1)
    try expect("1 new", of: "import", ".")
    // A state that lies is the only way to see from outside that the file was not read.
    try place.write("De minister noemt bruinvissen in deze brief.\n", to: "brief.txt")
    _ = try shell(
      """
      stat -c '%s %.9Y %.9Z' brief.txt | tr -d . | {
        read bytes modified changed
        sqlite3 "$1" "UPDATE file_state SET bytes=$bytes, modified=$modified, changed=$changed"
      }
      """)
    try expect("0 new, 0 changed, 1 unchanged", of: "import", ".")
    try expect("0 new, 0 changed, 1 unchanged", of: "import", "./brief.txt")
    #expect(try place.run("search", "bruinvissen").status == 1)
    try expect("0 new, 1 changed, 0 unchanged", of: "import", "--rehash", ".")
    #expect(try place.run("search", "bruinvissen").status == 0)
  }

  @Test func `is not what has the same size and the same time of writing`() throws {
    Thread.sleep(forTimeInterval: 2.1)
    try expect("1 new", of: "import", ".")
    #expect(try states().count == 1)
    try place.write("De minister noemt zeeleeuw in deze brief..\n", to: "ander.txt")
    _ = try shell("touch -r brief.txt ander.txt && mv ander.txt brief.txt")
    try expect("0 new, 1 changed, 0 unchanged", of: "import", ".")
  }

  @Test func `stays known when many files of a folder come and go`() throws {
    for number in 0..<40 { try place.write("De brief telt \(number).\n", to: "map/\(number).txt") }
    Thread.sleep(forTimeInterval: 2.1)
    try expect("41 new", of: "import", ".")
    #expect(try states().count == 41)
    for number in stride(from: 0, to: 40, by: 7) {
      try place.write("De brief telt anders \(number).\n", to: "map/\(number).txt")
    }
    try place.write("Een brief erbij.\n", to: "map/10a.txt")
    _ = try shell("rm map/1.txt map/39.txt")
    try expect("1 new, 6 changed, 33 unchanged", of: "import", ".")
    try expect("0 new, 0 changed, 40 unchanged", of: "import", ".")
    let named = (0..<40).reversed().filter { ![1, 39].contains($0) }.map { "./map/\($0).txt" }
    let run = try place.run(["import"] + named)
    #expect(run.complaint.contains("0 new, 0 changed, 38 unchanged"), "\(run.complaint)")
  }
}

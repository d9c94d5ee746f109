import Foundation
import Reading
import Testing

/// Whether the kernel gives a program a network and processes of its own.
private let canIsolate: Bool = {
  let run = try? ProgramRun("/bin/sh", ["-c", "echo $$"], environment: ["PATH=/usr/bin:/bin"])
  return run.flatMap { Int(String(decoding: $0.output, as: UTF8.self).dropLast()) }.map { $0 < 9 }
    ?? false
}()

@Suite(.timeLimit(.minutes(10))) struct `A confined program` {
  private func shell(_ script: String, limits: ProgramRun.Limits = .init()) throws -> ProgramRun {
    try ProgramRun("/bin/sh", ["-c", script], environment: ["PATH=/usr/bin:/bin"], limits: limits)
  }

  private func text(_ script: String, limits: ProgramRun.Limits = .init()) throws -> String {
    String(decoding: try shell(script, limits: limits).output, as: UTF8.self)
  }

  @Test(.enabled(if: canIsolate)) func `has no network`() throws {
    let devices = try text("tail -n +3 /proc/net/dev | cut -d: -f1").filter { !$0.isWhitespace }
    #expect(["", "lo"].contains(devices))
    #expect(try text("cat /proc/net/route | wc -l") <= "1\n")
  }

  @Test(.enabled(if: canIsolate)) func `is outlived by nothing, whatever it starts`() throws {
    let mark = "\(41_000 + Int(getpid()) % 9_000).5"
    #expect(try text("setsid sleep \(mark) & (setsid sleep \(mark) &); echo ja") == "ja\n")
    #expect(throws: ProgramRun.Failure.timedOut) {
      try shell(
        "trap '' TERM INT HUP; setsid sleep \(mark) & sleep \(mark)", limits: .init(seconds: 0.3))
    }
    usleep(200_000)
    #expect(try text("ps ax | grep -c '[s]leep \(mark)'") == "0\n")
    let all = Process()
    all.executableURL = URL(filePath: "/bin/sh")
    all.arguments = ["-c", "! ps ax | grep -q '[s]leep \(mark)'"]
    try all.run()
    all.waitUntilExit()
    #expect(all.terminationStatus == 0)
  }

  @Test(arguments: ["SEGV", "ABRT", "TERM", "KILL", "XCPU"])
  func `tells by which signal it ended`(_ signal: String) throws {
    let numbers = ["SEGV": 11, "ABRT": 6, "TERM": 15, "KILL": 9, "XCPU": 24]
    #expect(try shell("kill -\(signal) $$").status == Int32(128 + (numbers[signal] ?? 0)))
  }

  @Test func `has limits of time, memory, files and what it writes`() throws {
    #expect(
      try text("ulimit -t; ulimit -d; ulimit -f; ulimit -n; ulimit -c")
        == "242\n2097152\n524288\n1024\n0\n")
    let folder = FileManager.default.temporaryDirectory.path
    let large = "\(folder)/groot-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: large) }
    #expect(try shell("head -c 300000000 /dev/zero >\(large)").status == 128 + SIGXFSZ)
    let hungry = try shell(
      "head -c 200000000 /dev/zero | tail", limits: .init(memory: 1 << 25))
    #expect(hungry.status != 0)
    let began = ContinuousClock.now
    #expect(throws: ProgramRun.Failure.timedOut) {
      try shell("while :; do :; done", limits: .init(seconds: 0.5))
    }
    #expect(ContinuousClock.now - began < .seconds(30))
  }

  /// The system does not count those of root.
  @Test(.enabled(if: canIsolate && geteuid() != 0)) func `may start no more than so many others`()
    throws
  {
    let run = try shell(
      "i=0; while [ $i -lt 2000 ]; do sleep 5 & i=$((i+1)); done; wait", limits: .init(seconds: 20))
    #expect(run.status != 0)
  }

  @Test func `writes what only we may read, and can win no rights`() throws {
    #expect(try text("umask") == "0077\n")
    #expect(try text("grep NoNewPrivs /proc/self/status | tr -dc 0-9") == "1")
    let run = try ProgramRun("/bin/pwd", [], environment: [], folder: "/usr")
    #expect(run.output == Array("/usr\n".utf8))
  }

  @Test func `is started in a folder that is there`() {
    #expect(throws: ProgramRun.Failure.notStarted("No such file or directory")) {
      try ProgramRun("/bin/pwd", [], environment: [], folder: "/bestaat/niet")
    }
  }

  @Test func `is none that anybody may write to, or that stands where anybody may write`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "programs-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "lezer")
    try Data("#!/bin/sh\n".utf8).write(to: file)
    func isFound() -> Bool {
      (try? InstalledProgram.found(
        "lezer", package: "x", versionOption: "-v", on: folder.path
      ).get()) != nil
    }
    for (inFolder, ofFile, isTrusted) in [
      (0o755, 0o755, true), (0o1777, 0o755, false), (0o777, 0o755, false), (0o755, 0o777, false),
    ] {
      for (path, mode) in [(folder.path, inFolder), (file.path, ofFile)] {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      }
      #expect(isFound() == isTrusted)
    }
  }

  @Test func `has a folder that goes with it`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    let file = try folder.write([0x61], to: "a")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    let above = URL(filePath: path).deletingLastPathComponent()
    #expect(
      try FileManager.default.attributesOfItem(atPath: above.path)[.posixPermissions] as? Int
        == 0o700)
    #expect(above.lastPathComponent.hasPrefix("kamerspoor-"))
    #expect(FileManager.default.fileExists(atPath: file))
    _ = consume folder
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}

import Foundation
import Reading
import Testing

@Suite(.timeLimit(.minutes(10))) struct `A run of another program` {
  private func shell(_ script: String, limits: ProgramRun.Limits = .init()) throws -> ProgramRun {
    try ProgramRun("/bin/sh", ["-c", script], environment: ["PATH=/usr/bin:/bin"], limits: limits)
  }

  @Test func `gives its status and what it wrote on either side`() throws {
    let run = try shell("echo ja; echo nee >&2; exit 3")
    #expect(run.status == 3)
    #expect(run.output == Array("ja\n".utf8))
    #expect(run.complaint == "nee\n")
    #expect(try shell("kill -TERM $$").status == 128 + 15)
  }

  @Test(arguments: ["; echo x", "$(echo x)", "`echo x`", "*", "a b\nc", "'\"", "-n", "", "ë"])
  func `takes an argument as one argument whatever stands in it`(_ argument: String) throws {
    let run = try ProgramRun("/usr/bin/printf", ["%s|", argument, "x"], environment: [])
    #expect(run.output == Array("\(argument)|x|".utf8))
  }

  @Test func `has an empty input and the environment that was given`() throws {
    #expect(
      try shell("cat; env | grep -v -e ^PWD -e ^_ -e ^SHLVL -e ^OLDPWD").output
        == Array("PATH=/usr/bin:/bin\n".utf8))
  }

  @Test func `has no descriptor of ours`() throws {
    let file = try #require(FileHandle(forReadingAtPath: "/dev/null"))
    #expect(dup(file.fileDescriptor) > 2)
    // The last is the list of them itself.
    #expect(try shell("ls /proc/self/fd").output == Array("0\n1\n2\n3\n".utf8))
  }

  @Test func `is ended with all that it started when its time is over`() throws {
    let mark = "\(31_000 + Int(getpid()) % 9_000).5"
    let start = ContinuousClock.now
    #expect(throws: ProgramRun.Failure.timedOut) {
      try shell("sleep \(mark) & sleep \(mark)", limits: .init(seconds: 0.3))
    }
    #expect(throws: ProgramRun.Failure.timedOut) {
      try shell("exec >&- 2>&-; sleep \(mark)", limits: .init(seconds: 0.3))
    }
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(try shell("ps ax | grep -c '[s]leep \(mark)'").output == Array("0\n".utf8))
  }

  @Test func `is ended when it writes too much`() throws {
    #expect(throws: ProgramRun.Failure.tooLarge) {
      try shell("yes", limits: .init(bytes: 1 << 20))
    }
    let flood = try shell("yes | head -c 3000000 >&2; echo ja")
    #expect(flood.output == Array("ja\n".utf8))
    #expect(flood.complaint.utf8.count == 4_096)
  }

  @Test(arguments: ["/bestaat/niet", "/etc/passwd", "/"])
  func `fails where there is no such program`(_ path: String) {
    #expect {
      try ProgramRun(path, [], environment: [])
    } throws: { error in
      if case .notStarted(let message)? = error as? ProgramRun.Failure {
        !message.isEmpty
      } else {
        false
      }
    }
  }

  @Test func `of many at once mixes nothing up`() async {
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<8 {
        group.addTask {
          let run = try? self.shell("head -c 200000 /dev/zero; echo \(number); exit \(number)")
          return run?.status == Int32(number)
            && run?.output.count == 200_001 + "\(number)".utf8.count
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}

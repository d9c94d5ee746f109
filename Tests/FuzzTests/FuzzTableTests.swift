import FuzzTargets
import Testing

@Suite struct `The table of hours` {
  private static let log = """
    target: references
    INFO: Seed: 1
    #51779: cov: 5135 ft: 24085 corp: 2437 exec/s: 325 oom/timeout/crash: 0/1/2 time: 225s job: 20
    #9	DONE   cov: 12 ft: 3 corp: 1/4b exec/s: 1
    cpu: 3590.0 10.0
    """

  private static func run(_ log: String) -> FuzzLog? { FuzzLog(Array(log.utf8)) }

  private static let article = """
    # Fuzzing

    | target | CPU hours | inputs | edges | finds |
    | --- | ---: | ---: | ---: | ---: |
    | references | 1.250 | 10 | 6000 | 1 |
    | gone | 9.000 | 1 | 1 | 1 |

    Behind it.

    """

  @Test func `adds a run to what was there, line for line`() throws {
    let run = try #require(Self.run(Self.log))
    let text = try #require(FuzzTable.adding([run, run], to: Self.article))
    #expect(text.contains("| references | 3.250 | 103568 | 6000 | 3 |\n"))
    #expect(text.contains("| record | 0.000 | 0 | 0 | 0 |\n"))
    #expect(text.contains("| together | 3.250 | 103568 |  | 3 |\n\nBehind it.\n"))
    #expect(!text.contains("gone"))
    #expect(FuzzTable.adding([], to: text) == text)
  }

  @Test func `leaves out a run that did not come to its end`() {
    #expect(Self.run(Self.log.replacing("cpu:", with: "gpu:")) == nil)
    #expect(Self.run("target: references\ncpu: 1 1") == nil)
    #expect(FuzzTable.adding([], to: "no table") == nil)
  }

  @Test func `counts a crash that ended a run`() {
    #expect(
      Self.run("target: x\n#2\tINITED cov: 1\nVIOLATION: y\nSUMMARY: z\ncpu: 1 1")?.finds == 1)
  }
}

import TestAids
import Testing

@Suite struct `An export` {
  @Test(arguments: [
    "csl-json", "ris", "timelinejs", "ical", "graphml", "gexf", "dot", "mermaid", "ftm",
  ])
  func `is the same whatever came first`(_ format: String) throws {
    let names = [
      "kst-26643-1001.txt", "kamerbrief-ontraden-motie.txt", "beslisnota-herstel-appreciatie.txt",
      "kamerbrief-gewijzigde-motie.txt", "kamerbrief-termijnen.txt",
    ]
    let (first, second) = (try Workplace(), try Workplace())
    for name in names {
      try first.take(name)
      #expect(try first.run("import", ".").status == 0)
    }
    for name in names.reversed() {
      try second.take(name)
      #expect(try second.run("import", ".").status == 0)
    }
    for subject in [[], ["26643-1001"]] {
      let run = try first.run(["export", format] + subject)
      #expect(run.status == 0 && !run.output.isEmpty)
      #expect(run.output == (try second.run(["export", format] + subject)).output)
    }
  }

  @Test func `of nothing that is held says so`() throws {
    let place = try Workplace()
    #expect(try place.run("import", ".").status == 0)
    let run = try place.run("export", "atom", "--since", "last")
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.complaint.contains("nothing is held"))
  }
}

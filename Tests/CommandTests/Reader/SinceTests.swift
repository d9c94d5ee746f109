import TestAids
import Testing

@Suite struct `Since an import` {
  private func place() throws -> Workplace {
    let place = try Workplace()
    try place.take("beslisnota-herstel-appreciatie.txt", "kst-26643-1001.txt")
    #expect(try place.run("import", ".").complaint.contains("run 1: 2 new"))
    try place.take("kamerbrief-gewijzigde-motie.txt")
    #expect(try place.run("import", ".").complaint.contains("run 2: 1 new"))
    return place
  }

  @Test(arguments: [
    ["timeline", "26643-1001"], ["motion", "26643-1001"], ["dossier", "26643"], ["check"],
  ])
  func `only what came is told`(_ question: [String]) throws {
    let place = try place()
    let all = try place.run(question + ["--json"])
    let first = try place.run(question + ["--since", "1", "--json"])
    #expect(first.output == all.output)
    let new = try place.run(question + ["--since=2", "--json"])
    #expect(new.status == 0)
    #expect(new.output.count < all.output.count)
    #expect(try JSONSchema(named: question[0]).problems(in: new.json) == [])
    #expect(try place.run(question + ["--since", "2000-01-01", "--json"]).output == all.output)
    let none = try place.run(question + ["--since", "2099-01-01"])
    #expect(none.status == 1)
    // A run that brought nothing is a run all the same.
    #expect(try place.run("import", ".").complaint.contains("run 3: 0 new"))
    let nothing = try place.run(question + ["--since", "3"])
    #expect(nothing.status == 1)
    if question[0] != "check" { #expect(nothing.complaint.contains("run 3")) }
  }

  @Test(arguments: [
    ["timeline", "26643-1001"], ["motion", "26643-1001"], ["dossier", "26643"], ["check"],
  ])
  func `the last run is named without its number`(_ question: [String]) throws {
    let place = try place()
    let last = try place.run(question + ["--since", "last", "--json"])
    #expect(last.status == 0)
    #expect(last.output == (try place.run(question + ["--since", "2", "--json"])).output)
    #expect(try place.run("import", ".").complaint.contains("run 3: 0 new"))
    let nothing = try place.run(question + ["--since", "last"])
    #expect(nothing.status == 1)
    if question[0] != "check" { #expect(nothing.complaint.contains("the last run")) }
  }

  @Test func `every event told has a paper that came`() throws {
    let place = try place()
    let events = try place.run("timeline", "26643-1001", "--since", "2", "--json").json["events"]
    #expect(events?.array.isEmpty == false)
    for event in events?.array ?? [] {
      let names = event["sources"]?.array.compactMap { $0["name"]?.string } ?? []
      #expect(names.contains("kamerbrief-gewijzigde-motie.txt"))
    }
  }

  @Test(arguments: ["9", "0", "-1", "morgen", "2023-02-30", "", "99999999999999999999"])
  func `of no run or day is refused, and the runs are listed`(_ typed: String) throws {
    let run = try place().run("check", "--since", typed)
    #expect(run.status == 64)
    #expect(run.complaint.contains("1 of 2"))
    #expect(run.complaint.contains("(2 new, 0 changed), 2 of 2"))
  }
}

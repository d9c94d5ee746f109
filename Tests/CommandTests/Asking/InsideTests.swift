import TestAids
import Testing

@Suite struct `A search for parts of words` {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write("In het algoritmeregister staat het algoritme.\n", to: "een.txt")
    try place.write("Er is geen register.\n", to: "twee.txt")
  }

  @Test func `finds them where the archive keeps an index of them`() throws {
    #expect(try place.run("import", ".").status == 0)
    #expect(try place.run("search", "goritmereg").status == 1)
    let refused = try place.run("search", "--inside", "goritmereg")
    #expect(refused.status == 64)
    #expect(refused.complaint.contains("kamerspoor import --inside"))
    #expect(try place.run("import", "--inside", ".").status == 0)
    let found = try place.run("search", "--inside", "goritmereg")
    #expect(found.status == 0)
    #expect(found.text.contains("een.txt") && found.text.contains("algoritmeregister"))
    #expect(!found.text.contains("twee.txt"))
    #expect(try place.run("search", "--inside", "register", "--json").text.contains("twee.txt"))
    #expect(try place.run("search", "--inside", "registers").status == 1)
    #expect(try place.run("search", "goritmereg").status == 1)
  }

  @Test(arguments: [
    (["--inside", "ab"], "three letters"), (["--inside", "--batch", "een.txt"], "leave --inside"),
  ])
  func `says what it cannot do`(_ arguments: [String], _ reason: String) throws {
    #expect(try place.run("import", "--inside", ".").status == 0)
    let run = try place.run(["search"] + arguments)
    #expect(run.status == 64)
    #expect(run.complaint.contains(reason), "\(run.complaint)")
  }
}

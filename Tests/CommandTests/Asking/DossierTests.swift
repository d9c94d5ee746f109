import TestAids
import Testing

@Suite(.holdingCorpus) struct `Dossier` {
  @Test(arguments: ["26643", "26 643", "26.643", "Kamerstuk 26 643", "kst-26643"])
  func `is asked for in any spelling`(_ number: String) throws {
    let run = try ask("dossier", number, "--json")
    #expect(run.status == 0)
    #expect(try run.json["dossier"] == .string("26643"))
  }

  @Test(arguments: [
    ("36600-XVI", "36600-XVI"), ("36 600 XVI", "36600-XVI"), ("36 600 hoofdstuk XVI", "36600-XVI"),
    ("36600-xvi", "36600-XVI"), ("36 600 xvi", "36600-XVI"), ("21501-33", "21501-33"),
    ("21 501-33", "21501-33"), ("21501–33", "21501-33"),
  ])
  func `may have a suffix`(_ number: String, _ id: String) throws {
    let run = try ask("dossier", number, "--json")
    #expect(run.status == 0)
    #expect(try run.json["dossier"] == .string(id))
  }

  @Test func `is named by its paper, and by its suffixes that are held`() throws {
    let paper = try ask("dossier", "26643-1001")
    #expect(paper.status == 64)
    #expect(paper.complaint.contains("kamerspoor dossier 26643\n"))
    for command in ["dossier", "search"] {
      let run = try ask(command, "36600")
      #expect(run.complaint.contains("held under 36600 with a suffix: "))
      #expect(run.complaint.contains("36600-XVI"))
      #expect(try !ask(command, "26643").complaint.contains("suffix"))
      #expect(try !ask(command, "36600-XVI").complaint.contains("suffix"))
    }
  }

  @Test func `lists its numbers in order, what is held and what is lacking`() throws {
    let numbers = try ask("dossier", "26643", "--json").json["numbers"]?.array ?? []
    let ids = numbers.compactMap { $0["number"]?.string }
    #expect(ids == ["26643-987", "26643-1001", "26643-1170", "26643-1323", "26643-1341"])
    let held = numbers.map { $0["held"]?.array.isEmpty == false }
    #expect(held == [false, true, true, true, true])
    #expect(numbers[0]["citing"]?.array.isEmpty == false)
    let text = try ask("dossier", "26643").text
    for id in ids { #expect(text.contains(id)) }
  }

  @Test func `tells what replaced a motion, and which numbers nobody speaks of`() throws {
    let run = try ask("dossier", "26643", "--width", "200")
    #expect(
      run.text.contains("26643-987 Leijten; replaced by the amended motion 26643-1001 Leijten"))
    #expect(run.text.contains("neither held nor cited: 988–1000, 1002–1169, 1171–1322, 1324–1340"))
    let unseen = try ask("dossier", "26643", "--json").json["unseen"]?.array.first
    #expect(unseen == .array([.number(988), .number(1000)]))
  }

  @Test(arguments: [("2023-09-30", "open"), ("2023-10-01", "overdue")])
  func `judges the promises in its papers by a day`(_ day: String, _ state: String) throws {
    let json = try ask("dossier", "26643", "--json", "--as-of", day).json
    #expect(json["asOf"] == .string(day))
    let promise = json["promises"]?.array.first { $0["due"]?["latest"] == .string("2023-09-30") }
    #expect(promise?["state"] == .string(state))
  }

  @Test func `lists a paper that others show to belong to it, and says so`() throws {
    let numbers = try ask("dossier", "32761", "--json").json["numbers"]?.array ?? []
    let letter = try #require(numbers.first { $0["number"] == .string("32761-251") })
    #expect(letter["held"]?.array.isEmpty == false)
    for held in letter["held"]?.array ?? [] {
      #expect(held["inferred"] == .boolean(true))
      #expect(held["reasons"]?.array.isEmpty == false)
    }
    #expect(try ask("dossier", "32761").text.contains("inferred"))
  }
}

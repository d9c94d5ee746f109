import TestAids
import Testing

@Suite(.holdingCorpus) struct `Motion` {
  @Test func `shows the stages of one history, each with its opinions and who gave them`() throws {
    let run = try ask("motion", "26643-1001")
    #expect(run.status == 0)
    #expect(run.text.contains("original motion"))
    #expect(run.text.contains("amended motion 26643-1001, Leijten"))
    #expect(run.text.contains("↓ replaced"))
    #expect(run.text.contains("Ontraden, by "))
    #expect(run.text.contains("in the debate"))
    let histories = try ask("motion", "26643-1001", "--json").json["histories"]?.array ?? []
    #expect(histories.count == 1)
    let stages = histories.first?["stages"]?.array ?? []
    #expect(stages.map { $0["form"]?.string } == ["motie", "gewijzigd"])
    #expect(stages.last?["kamerstuk"] == .string("26643-1001"))
    #expect(histories.first?["steps"]?.array.count == 1)
  }

  @Test func `is found by its debate`() throws {
    let run = try ask("motion", "tweeminutendebat 28 maart 2023", "--json")
    #expect(run.text.contains(#""kamerstuk":"26643-1001""#))
    #expect(try ask("motion", "tweeminutendebat 29 maart 2023").status == 1)
  }

  @Test func `shows the same history by the number that was replaced`() throws {
    #expect(try ask("motion", "26643-987").text == ask("motion", "26643-1001").text)
    #expect(try ask("motion", "26 643, nr. 987").text == ask("motion", "26643-1001").text)
  }

  @Test(arguments: [
    ["26643-1001", "26643-1170"], ["26643-1170 26643-1001"], ["26643, nrs. 1001 en 1170"],
    ["26643-1001", "26643-987", "26643-1170"],
  ])
  func `shows each of several numbers`(_ numbers: [String]) throws {
    let run = try #require(Holding.place).run(["motion"] + numbers)
    #expect(run.status == 0)
    #expect(run.complaint == "")
    let alone = try ["26643-1001", "26643-1170"].map { try ask("motion", $0).text }
    #expect(run.text == alone.joined(separator: "\n"))
    let json = try #require(Holding.place).run(["motion", "--json"] + numbers).json
    #expect(json["histories"]?.array.count == 2)
  }

  @Test func `says which of several numbers is no motion's`() throws {
    let run = try ask("motion", "26643-1001", "26643-4")
    #expect(run.status == 0)
    #expect(run.complaint == "no motion 26643-4 is spoken of in the papers held\n")
    #expect(run.text == (try ask("motion", "26643-1001").text))
    #expect(try ask("motion", "26643-4", "26643-5").status == 1)
    let words = try ask("motion", "26643-1001", "99999-1")
    #expect(words.status == 1)
    #expect(words.complaint.contains("its numbers alone: kamerspoor motion 26643-1001\n"))
  }

  @Test(arguments: ["26643", "26 643", "36600-XVI"])
  func `says how to ask for a dossier's`(_ dossier: String) throws {
    let run = try ask("motion", dossier)
    #expect(run.status == 1)
    #expect(run.text == "")
    let id = dossier.replacing(" ", with: "")
    #expect(
      run.complaint.contains("kamerspoor dossier \(id), or kamerspoor search \(id) --kind motie"))
  }

  @Test func `is the same by the number under the other dossier it is printed under`() throws {
    let run = try ask("motion", "36410-VI-9350")
    #expect(run.status == 0)
    #expect(run.complaint == "")
    #expect(run.text == (try ask("motion", "36410-XVI-9350").text))
    #expect(try ask("timeline", "36410-VI-9350").text == ask("timeline", "36410-XVI-9350").text)
    #expect(try ask("show", "36410-VI-9350").text == ask("show", "36410-XVI-9350").text)
    let found = try ask("search", "36410-VI-9350")
    #expect(found.text.contains("the same number as 36410-XVI-9350"))
    #expect(!found.text.contains("kst-36410-VI-9350.html"))
  }

  @Test func `asks which one where several fit`() throws {
    let run = try ask("motion", "Kathmann")
    #expect(run.status == 0)
    #expect(run.complaint.contains("histories fit Kathmann"))
    #expect(run.complaint.contains("number"))
    #expect(run.text.contains("26643-1170"))
    let histories = try ask("motion", "Kathmann", "--json").json["histories"]?.array ?? []
    #expect(histories.count > 1)
    let numbers = histories.flatMap { $0["stages"]?.array ?? [] }.map { $0["kamerstuk"]?.string }
    #expect(numbers.contains("26643-1170"))
    #expect(numbers.contains(nil))
    #expect(run.lines.count == histories.count + 1)
  }

  @Test(arguments: [
    ("Kathmann gezichtsherkenning", "Kathmann", "beslisnota-herstel-appreciatie.txt"),
    ("kathmann private organisaties", "26643-1170", "kst-26643-1170.txt"),
    ("Van der Werf", "26643-1323", "kst-26643-1323.txt"),
    ("van der werf", "26643-1323", "kst-26643-1323.txt"),
    ("Michon-Derkzen", "26643-1341", "kst-26643-1341.txt"),
    ("Bushoff zorgpremie", "36600-XVI-54", "kst-36600-XVI-54.txt"),
    ("Peter de Groot", "21501-33-1140", "kst-21501-33-1140.txt"),
    ("Dekker-Abdulaziz", "21501-33-985", "kamerbrief-gewijzigde-motie.txt"),
  ])
  func `finds one by its Member and words of what it asks`(
    _ name: String, _ sign: String, _ file: String
  ) throws {
    let run = try ask("motion", name)
    #expect(run.status == 0)
    #expect(run.complaint == "")
    #expect(run.text.contains(sign))
    #expect(run.text.contains("\(file):"))
  }

  @Test func `keeps motions of one Member and one day apart`() throws {
    let histories = try ask("motion", "Kathmann", "--json").json["histories"]?.array ?? []
    for history in histories {
      let files = Set((history["stages"]?.sources ?? []).map(\.name))
      #expect(
        !files.isSuperset(of: ["beslisnota-herstel-appreciatie.txt", "kst-26643-1170.txt"]))
    }
  }
}

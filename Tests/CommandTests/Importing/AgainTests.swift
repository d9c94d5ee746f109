import Foundation
import TestAids
import Testing

@Suite(.timeLimit(.minutes(10))) struct `A second import` {
  let place: Workplace

  init() throws {
    place = try Workplace()
  }

  @Test(.enabled(if: Program.isInstalled("sqlite3")))
  func `of the same files changes nothing and says so`() throws {
    #expect(
      try place.run("import", String(Corpus.folder)).complaint.contains(
        "\(try Corpus.allNames.count) new, "))
    let before = try place.dump()
    #expect(before.count > 100_000)
    let again = try place.run("import", String(Corpus.folder))
    #expect(again.status == 0)
    #expect(
      again.complaint.contains(
        "0 new, 0 changed, \(try Corpus.allNames.count) unchanged, register: 0 new, 0 changed, "))
    #expect(again.complaint.contains(", 0 failed; left out: "))
    #expect(try place.dump() == before)
  }

  @Test func `of a changed file keeps both versions`() throws {
    try place.write("De minister noemt zeehonden in deze brief.\n", to: "brief.txt")
    #expect(try place.run("import", ".").complaint.contains("1 new, 0 changed"))
    try place.write("De minister noemt bruinvissen in deze brief.\n", to: "brief.txt")
    #expect(try place.run("import", ".").complaint.contains("0 new, 1 changed, 0 unchanged"))
    #expect(try place.run("import", ".").complaint.contains("0 new, 0 changed, 1 unchanged"))
    #expect(try place.run("search", "zeehonden").status == 0)
    #expect(try place.run("search", "bruinvissen").status == 0)
    let choice = try place.run("show", "brief.txt")
    #expect(choice.status == 0)
    #expect(choice.lines.count == 2)
    #expect(choice.complaint.contains("2 documents are called brief.txt"))
    for line in choice.lines {
      let name = try #require(line.split(separator: " ").first)
      #expect(try place.run("show", String(name)).text.contains("brief.txt"))
    }
  }

  @Test func `of a file that is back as it was makes no third version`() throws {
    for text in ["een", "twee", "een"] {
      try place.write("De brief telt \(text).\n", to: "brief.txt")
      #expect(try place.run("import", ".").status == 0)
    }
    #expect(try place.run("search", "telt").lines.count { $0.contains("brief.txt") } == 2)
  }

  @Test func `of the same paper under another name says so and keeps one paper`() throws {
    try place.write("De brief telt een.\n", to: "a.txt")
    #expect(try place.run("import", ".").status == 0)
    try place.write("De brief telt een.\n", to: "b.txt")
    let run = try place.run("import", ".")
    #expect(run.status == 0)
    #expect(run.complaint.contains("0 new, 0 changed, 1 unchanged, 1 held under another name"))
    #expect(try place.run("search", "telt").lines.count { $0.contains(".txt") } == 1)
  }

  @Test(.enabled(if: Program.isInstalled("sqlite3")))
  func `of papers one by one asks and answers as one of all at once`() throws {
    let names = try Corpus.names.map { "\(Corpus.folder)/\($0)" }
    let thirds = [names[..<6], names[6..<12], names[12...]]
    let orders: [[[String]]] = [
      [names], [names.reversed()], thirds.map { Array($0) }, thirds.reversed().map { Array($0) },
    ]
    var answers: [[Run]] = []
    for order in orders {
      let place = try Workplace()
      for papers in order { #expect(try place.run(["import"] + papers).status == 0) }
      answers.append(try Self.questions.map { try place.run($0) })
    }
    for (question, first) in zip(Self.questions, answers[0]) {
      #expect(first.status == 0, "\(question)")
    }
    for others in answers.dropFirst() {
      for (question, pair) in zip(Self.questions, zip(answers[0], others)) {
        #expect(pair.0.text == pair.1.text, "\(question)")
      }
    }
  }

  private static let questions = [
    ["search", "26643-1001"], ["search", "26643-1001", "--json"], ["search", "algoritmeregister"],
    ["search", "algoritme", "--json"], ["search", "26643"], ["search", "32761-251", "--json"],
    ["motion", "26643-1001"], ["motion", "26643-1001", "--json"], ["motion", "Leijten", "--json"],
    ["motion", "Kathmann", "--json"], ["timeline", "26643-1001"],
    ["timeline", "Leijten", "--json"],
    ["timeline", "26643", "--json"], ["timeline", "algoritme", "--json"], ["check"],
    ["check", "--json"], ["dossier", "26643", "--json"], ["show", "26643-1001", "--json"],
    ["show", "32761-251", "--json"],
  ]
}

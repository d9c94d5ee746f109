import TestAids
import Testing

@Suite(.holdingCorpus) struct `Show` {
  @Test(arguments: [
    "kst-26643-1001.txt", "26643-1001", "26 643, nr. 1001", "kst-26643-1001",
    "Kamerstukken II 2022/23, 26 643, nr. 1001",
  ])
  func `takes a paper by its number or name`(_ name: String) throws {
    let run = try ask("show", name)
    #expect(run.status == 0)
    #expect(run.complaint == "")
    #expect(run.text.contains("kst-26643-1001.txt"))
    #expect(run.text.contains("2023-04-04"))
  }

  @Test func `names the motion where only that is known`() throws {
    let run = try ask("show", "26643-987")
    #expect(run.status == 1)
    #expect(run.complaint.contains("kamerspoor motion 26643-987\n"))
    #expect(try ask("motion", "26643-987").status == 0)
    #expect(try !ask("show", "26643-5").complaint.contains("kamerspoor motion"))
  }

  @Test func `lists the papers of one number with names that show takes`() throws {
    let place = try Workplace()
    let paper = try Corpus.text(of: "kst-26643-1001.txt")
    try place.write(paper, to: "een.txt")
    try place.write(paper + "\n\n", to: "twee.txt")
    #expect(try place.run("import", ".").status == 0)
    let run = try place.run("show", "26643-1001")
    #expect(run.complaint.contains("name one by its sha256 or its file name:"))
    for line in run.lines {
      let name = try #require(line.split(separator: " ").last)
      #expect(try place.run("show", String(name)).text.contains(name))
    }
  }

  @Test func `takes a paper by the start of its digest`() throws {
    let digest = try #require(
      try ask("show", "kst-26643-1001.txt", "--json").json["record"]?["source"]?["sha256"]?.string)
    for length in [6, 12, 64] {
      #expect(
        try ask("show", String(digest.prefix(length))).text == ask("show", "26643-1001").text)
    }
    #expect(try ask("show", digest + "0").status == 1)
  }

  @Test func `lists the papers that one kenmerk may mean`() throws {
    let run = try ask("show", "4577120")
    #expect(run.status == 0)
    #expect(run.complaint.contains("4 documents are called 4577120"))
    #expect(run.lines.count == 4)
  }

  @Test(arguments: try Corpus.names)
  func `explains every field with file, line, quote and rule`(_ name: String) throws {
    let run = try ask("show", name, "--explain")
    #expect(run.status == 0)
    let file = try Corpus.text(of: name)
    let ends = file.utf8.count { $0 == 0x0A }
    var fields = 0
    var rules = 0
    for line in run.lines {
      if line.hasPrefix("  rule: ") {
        rules += 1
        #expect(line.count > 15, "\(line)")
      } else if line.hasPrefix("  \(name):") {
        let number = Int(line.dropFirst(name.count + 3).prefix { $0.isNumber }) ?? 0
        #expect((1...ends + 1).contains(number), "\(line)")
        let words = line.drop { $0 != "«" }.dropFirst().prefix { !" \u{A0}»".contains($0) }
        // A control character is shown by its number.
        let isShownByNumber = words.contains("\\u{")
        #expect(number == 0 || isShownByNumber || file.contains(words), "\(line)")
      } else if !line.hasPrefix(" "), !line.hasPrefix("together") {
        fields += 1
      }
    }
    #expect(fields == rules)
    #expect(rules > 1)
  }

  @Test func `says what is inferred, and why`() throws {
    let run = try ask("show", "kamerbrief-zijkolom.txt")
    let together = run.lines.filter { $0.hasPrefix("together") }
    #expect(together.contains { $0.contains("32761-251") && $0.contains("inferred, because ") })
  }
}

import TestAids
import Testing

@Suite(.holdingCorpus) struct `Graph` {
  @Test(arguments: [
    ("26643-1001", "motion:26643-1001"), ("26 643, nr. 1001", "motion:26643-1001"),
    ("Leijten", "person:leijten"), ("kst-26643-1170.txt", "motion:26643-1170"),
    ("Yeşilgöz-Zegerius", "person:d. yesilgoz-zegerius"), ("kamerbrief-asiel.txt", "document:"),
    ("4577120", "document:"), ("26643", "motion:26643-"), ("registratieplicht", "document:"),
  ])
  func `begins at what was asked for`(_ what: String, _ root: String) throws {
    let run = try ask("graph", what, "--json")
    #expect(run.status == 0)
    let roots = try run.json["roots"]?.array.compactMap(\.string) ?? []
    #expect(roots.contains { $0.hasPrefix(root) }, "\(roots)")
    let text = try ask("graph", what).lines
    for root in roots { #expect(text.contains { $0.hasSuffix(" \(root)") }, "\(root)") }
  }

  @Test func `goes as far as it is asked, along the kinds it is asked`() throws {
    func graph(_ arguments: String...) throws -> (nodes: Int, kinds: Set<String>) {
      let json = try #require(Holding.place).run(
        ["graph", "26643-1001", "--json"] + arguments
      ).json
      let kinds = (json["links"]?.array ?? []).compactMap { $0["kind"]?.string }
      return (json["nodes"]?.array.count ?? 0, Set(kinds))
    }
    let near = try graph("--depth", "1")
    let far = try graph("--depth", "3")
    #expect(near.nodes > 1 && near.nodes < far.nodes)
    #expect(try graph().nodes == graph("--depth", "2").nodes)
    #expect(try graph("--kinds", "replaces").kinds == ["replaces"])
    #expect(
      try graph("--kinds", "advises-on,answers", "--depth", "2").kinds == ["advises on", "answers"])
  }

  @Test(arguments: ["text", "dot", "graphml", "gexf", "mermaid", "json"])
  func `prints each format the same every time, with every node`(_ format: String) throws {
    let run = try ask("graph", "26643-1001", "--format", format)
    #expect(run.status == 0)
    #expect(!run.hasControls)
    #expect(run.text == (try ask("graph", "26643-1001", "--format", format).text))
    for words in ["26643-1001", "Leijten", "kamerbrief-gewijzigde-motie.txt"] {
      let shown = format == "mermaid" ? words.replacing("_", with: "#95;") : words
      #expect(run.text.contains(shown), "\(words)")
    }
    #expect(
      (try ask("graph", "26643-1001", "--format", "JSON").text)
        == (try ask("graph", "26643-1001", "--json").text))
  }

  @Test func `gives a reason for everything that is inferred`() throws {
    var kinds: Set<String> = []
    for what in ["26643-1001", "kamerbrief-zijkolom.txt", "4577120", "29362-9003"] {
      for link in try ask("graph", what, "--json").json["links"]?.array ?? []
      where link["basis"] == .string("inferred") {
        #expect(link["reasons"]?.array.isEmpty == false)
        #expect(link["confidence"] != nil)
        if let kind = link["kind"]?.string { kinds.insert(kind) }
      }
    }
    #expect(kinds.isSuperset(of: ["accompanies", "answers", "is", "same as", "version of"]))
  }

  @Test(arguments: [
    ["graph", "x", "--format", "pdf"], ["graph", "x", "--kinds", "loves"],
    ["graph", "x", "--kinds", ","], ["graph", "x", "--depth", "0"],
    ["graph", "x", "--depth", "99"],
    ["graph", "x", "--json", "--format", "dot"], ["graph"],
  ])
  func `says what it wants where the command line is wrong`(_ arguments: [String]) throws {
    let run = try #require(Holding.place).run(arguments)
    #expect(run.status == 64)
    #expect(!run.complaint.isEmpty && run.text.isEmpty)
  }

  @Test func `of what nobody speaks of is nothing`() throws {
    let run = try ask("graph", "zeekoeien")
    #expect(run.status == 1)
    #expect(run.text == "")
    #expect(run.complaint == "nothing that is held is called zeekoeien, or speaks of it\n")
  }
}

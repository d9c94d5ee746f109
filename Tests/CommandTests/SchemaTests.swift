import TestAids
import Testing

@Suite(.holdingCorpus) struct `What is printed for programs` {
  @Test(arguments: [
    ("search", ["26643-1001"]), ("search", ["Kamerstukken 32 761 en 29 911, nr. 251"]),
    ("search", ["4577120"]), ("search", ["26643"]), ("search", ["registratieplicht"]),
    ("search", ["h-tk-20222023-66"]), ("search", ["zeekoeien"]), ("search", ["99999-1"]),
    ("search", ["26643 nr 990..1010"]), ("search", ["21501-33 nr 980.."]),
    ("search", ["21501-33"]), ("search", ["2022-TK-0311"]), ("search", ["Stb. 2021, 45"]),
    ("motion", ["26643-1001"]), ("motion", ["Kathmann"]), ("motion", ["Leijten"]),
    ("motion", ["36600-XVI-54"]), ("motion", ["zeekoe"]), ("timeline", ["26643-1001"]),
    ("timeline", ["Kathmann"]), ("timeline", ["26643"]), ("timeline", ["algoritmeregister"]),
    ("timeline", ["kamerbrief-ontraden-motie.txt"]), ("timeline", ["zeekoeien"]),
    ("graph", ["26643-1001"]), ("graph", ["Kathmann"]), ("graph", ["26643"]),
    ("graph", ["kamerbrief-toezeggingen.txt", "--depth", "5"]), ("graph", ["zeekoeien"]),
    ("graph", ["algoritmeregister", "--kinds", "answers"]),
    ("check", []), ("check", ["--as-of", "2030-01-01"]),
    ("check", ["--only", "submitters-differ"]),
    ("dossier", ["26643"]), ("dossier", ["21501-33"]), ("dossier", ["36600-XVI"]),
    ("dossier", ["12345"]), ("cite", ["Kamerstukken 32 761 en 29 911, nr. 251 en Stb. 2021, 45"]),
    ("cite", ["zeekoeien"]), ("link", []), ("link", ["26643"]), ("link", ["zeekoe"]),
    ("link", ["--below", "0.93"]), ("check", ["--since", "1"]),
  ])
  func `follows the command's schema, found or not`(_ command: String, _ arguments: [String])
    throws
  {
    let run = try #require(Holding.place).run([command] + arguments + ["--json"])
    #expect(run.status < 2)
    #expect(run.lines.count == 1)
    #expect(!run.hasControls)
    #expect(try JSONSchema(named: command).problems(in: run.json) == [])
  }

  @Test(arguments: try Corpus.names)
  func `of a paper follows the schema, and holds the record that extract prints`(_ name: String)
    throws
  {
    let run = try ask("show", name, "--json")
    #expect(run.status == 0)
    #expect(try JSONSchema(named: "show").problems(in: run.json) == [])
    let extracted = try ask("extract", "\(Corpus.folder)/\(name)")
    #expect(try run.json["record"] == extracted.json)
  }

  @Test func `of a paper that is not held is nothing`() throws {
    let run = try ask("show", "zeekoe.txt", "--json")
    #expect(run.status == 1)
    #expect(run.text == "")
  }

  @Test func `of several papers with one name is an object a line`() throws {
    let place = try Workplace()
    try place.write("De motie is aangenomen.\n", to: "a/brief.txt")
    try place.write("De motie is verworpen.\n", to: "b/brief.txt")
    #expect(try place.run("import", ".").status == 0)
    let run = try place.run("show", "brief.txt", "--json")
    #expect(run.status == 0)
    #expect(run.lines.count == 2)
    for line in run.lines {
      #expect(try JSONSchema(named: "show").problems(in: JSONValue(parsing: String(line))) == [])
    }
  }

  @Test(arguments: [
    ["search", "26643-1001"], ["motion", "26643-1001"], ["motion", "Kathmann"],
    ["timeline", "26643-1001"], ["timeline", "26643"], ["check"], ["dossier", "26643"],
    ["dossier", "32761"], ["show", "beslisnota-herstel-appreciatie.txt"],
    ["show", "kamerbrief-gewijzigde-motie.txt"], ["show", "kst-26643-1001.txt"],
  ])
  func `points to places that hold the words quoted`(_ arguments: [String]) throws {
    let run = try #require(Holding.place).run(arguments + ["--json"])
    let sources = try run.json.sources
    if !["search", "show"].contains(arguments[0]) { #expect(!sources.isEmpty) }
    // Of papers that are not UTF-8, or were turned into text, the quotes are no bytes of the file.
    for (name, evidence) in sources where try Corpus.isPlain(name) {
      #expect(evidence.falseQuotes(in: try Corpus.bytes(of: name)) == [], "\(name)")
    }
  }

  @Test(arguments: ["motion", "timeline"])
  func `gives a reason for everything that is inferred`(_ command: String) throws {
    for what in ["Leijten", "Kathmann", "26643-1001", "Dekker-Abdulaziz"] {
      for object in try ask(command, what, "--json").json.objects {
        guard object["inferred"] == .boolean(true) || object["basis"] == .string("inferred"),
          object["reasons"] != nil
        else { continue }
        #expect(object["reasons"] != .array([]), "\(object)")
      }
    }
  }
}

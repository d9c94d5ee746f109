import TestAids
import Testing

@Suite(.holdingCorpus) struct `The help` {
  static let commands = [
    "import", "extract", "search", "show", "motion", "dossier", "timeline", "graph", "cite",
    "check", "link", "link-block", "correct", "report", "export", "archive", "completions",
    "manual",
    "help", "version",
  ]

  @Test(arguments: commands)
  func `of a command is the same however it is asked for`(_ name: String) throws {
    let help = try ask("help", name)
    #expect(help.status == 0)
    #expect(help.complaint == "")
    #expect(help.text.hasPrefix("usage: kamerspoor \(name) "))
    for other in [try ask(name, "--help"), try ask(name, "-h"), try ask(name, "x", "--help")] {
      #expect(other.status == 0)
      // `help dossier` explains the word behind the command.
      #expect(help.text.hasPrefix(other.text))
      #expect(other.complaint == "")
    }
  }

  @Test(arguments: commands)
  func `of a command tells every option that the command takes`(_ name: String) throws {
    let options = try ask("help", name).lines.compactMap { line in
      line.hasPrefix("  --") ? line.split(separator: " ").first.map(String.init) : nil
    }
    #expect(options.contains("--help"))
    for option in options {
      // Of every known option is asked a value too much or too little: none of them is unknown.
      let run = try ask(name, option)
      #expect(!run.complaint.contains("no option"), "\(option)")
    }
  }

  @Test func `lists every command with a summary`() throws {
    let help = try ask("help")
    #expect(help.status == 0)
    for name in Self.commands {
      let line = help.lines.first { $0.hasPrefix("  \(name) ") }
      #expect((line?.count ?? 0) > 30, "\(name)")
    }
    #expect(try ask("--help").text == help.text)
    #expect(try ask("-h").text == help.text)
  }

  @Test func `fits a terminal of eighty to a hundred and twenty columns`() throws {
    for name in Self.commands {
      for line in try ask("help", name).lines { #expect(line.count <= 120, "\(line)") }
    }
  }

  @Test func `of check tells every code of its schema`() throws {
    let codes = try JSONSchema(named: "check").root["$defs"]?["finding"]?["properties"]?["code"]
    guard case .array(let values) = codes?["enum"] else {
      Issue.record("no codes")
      return
    }
    let help = try ask("check", "--help").lines
    for code in values.compactMap(\.string) {
      let line = help.first { $0.contains("  \(code)  ") }
      #expect((line?.count ?? 0) > code.count + 15, "\(code)")
    }
  }

  @Test func `names the same version however it is asked for`() throws {
    #expect(try ask("version").text.hasPrefix("kamerspoor "))
    for option in ["--version", "-V", "-v"] {
      #expect(try ask(option).text == ask("version").text)
    }
  }
}

import TestAids
import Testing

@Suite(.holdingCorpus) struct `The exit status` {
  @Test(arguments: [
    ["search", "26643-1001"], ["search", "registratieplicht"], ["show", "kst-26643-1001.txt"],
    ["motion", "26643-1001"], ["motion", "Kathmann private"], ["dossier", "26643"],
    ["timeline", "26643-1001"], ["check"], ["cite", "26643-1001"], ["version"], ["help"],
  ])
  func `is 0 where something is found`(_ arguments: [String]) throws {
    let run = try #require(Holding.place).run(arguments)
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
    #expect(run.complaint == "")
  }

  @Test(arguments: [
    ["search", "99999-1"], ["search", "zeekoeien"], ["show", "zeekoe.txt"],
    ["motion", "Zeekoe"], ["motion", "99999-1"], ["dossier", "12345"], ["timeline", "zeekoeien"],
    ["check", "--only", "submitters-differ"], ["cite", "zeekoeien"],
    ["search", "registratieplicht", "--kind", "verslag"],
    ["timeline", "26643-1001", "--to", "1990-01-01"],
  ])
  func `is 1 where nothing is found, and a line says so beside the results`(
    _ arguments: [String]
  ) throws {
    let run = try #require(Holding.place).run(arguments)
    #expect(run.status == 1)
    if arguments[0] != "check" {
      #expect(run.text == "")
      #expect(!run.complaint.isEmpty)
    }
  }

  @Test(arguments: [
    ["search", "x"], ["show", "x"], ["motion", "x"], ["dossier", "26643"], ["timeline", "x"],
    ["check"],
  ])
  func `is 2 where there is no archive, and the complaint says how to make one`(
    _ arguments: [String]
  ) throws {
    let run = try #require(Holding.place).run(arguments + ["--archive", "none.sqlite"])
    #expect(run.status == 2)
    #expect(run.text == "")
    #expect(run.complaint.contains("none.sqlite"))
    #expect(run.complaint.contains("import"))
  }

  @Test(arguments: [
    (["serch", "x"], "did you mean search?"), (["improt", "x"], "did you mean import?"),
    (["help", "serach"], "did you mean search?"),
    (["search", "x", "--limt", "3"], "did you mean --limit?"),
    (["import", "x", "--archiv", "a"], "did you mean --archive?"),
    (["timeline", "x", "--form", "2023-04-03"], "did you mean --from?"),
    (["search", "x", "--kind", "nota"], "beslisnota, kamerbrief, motie"),
    (["search", "x", "--ministry", "XYZ"], "JenV"),
    (["search", "x", "--from", "2023-02-30"], "2023-04-03"),
    (["search", "x", "--to", "gisteren"], "2023-04-03"),
    (
      ["search", "x", "--from", "2024-01-02", "--to", "2024-01-01"], "--from 2024-01-02 lies after"
    ),
    (["timeline", "x", "--from=2024-01-02", "--to=2024-01-01"], "--to 2024-01-01"),
    (["search", "x", "--limit", "0"], "number from 1"),
    (["search", "x", "--limit", "veel"], "number from 1"),
    (["search", "x", "--limit"], "--limit N"), (["search", "x", "--json=1"], "takes no value"),
    (["import", "x", "--max-size", "0"], "number from 1"), (["search"], "WORDS"),
    (["import"], "PATH"), (["extract"], "PATH"), (["show"], "DOCUMENT"), (["motion"], "NAME"),
    (["timeline"], "WHAT"), (["dossier"], "NUMBER"), (["check", "x"], "no operands"),
    (["check", "--only", "overdu"], "check --help"), (["check", "--as-of", "nu"], "2023-04-03"),
    (["dossier", "zeekoeien"], "26643"), (["search", "x", "--color", "sometimes"], "always"),
    (["search", "x", "--width", "wide"], "number"), (["version", "x"], "no operands"),
  ])
  func `is 64 where the command line is wrong, and the complaint says what is right`(
    _ arguments: [String], _ hint: String
  ) throws {
    let run = try #require(Holding.place).run(arguments)
    #expect(run.status == 64)
    #expect(run.text == "")
    #expect(run.complaint.hasPrefix("kamerspoor: "))
    #expect(run.complaint.contains(hint))
  }

  @Test(arguments: [
    (["search", "x", "--format", "csv"], "--format wants one of text"),
    (["search", "x", "-n"], "search --help"),
    (["search", "x", "--frm", "2023-04-03"], "did you mean --from?"),
    (["search", "x", "--archief", "a"], "did you mean --archive?"),
    (["check", "--xyz"], "check --help"), (["find", "x"], "no command find; kamerspoor help"),
    (["x"], "no command x; kamerspoor help"), (["motoin", "x"], "did you mean motion?"),
    (["", "x"], "kamerspoor help"), (["-n", "search"], "options stand behind the command"),
    (["--lang", "en", "search"], "kamerspoor COMMAND --lang"),
  ])
  func `is 64 for an unknown name, with another one only where it is near`(
    _ arguments: [String], _ hint: String
  ) throws {
    let run = try #require(Holding.place).run(arguments)
    #expect(run.status == 64)
    #expect(run.complaint.contains(hint))
    #expect(run.complaint.contains("did you mean") == hint.contains("did you mean"))
  }

  @Test func `is 64 where nothing is typed, and the commands are listed beside the results`() throws
  {
    let run = try ask()
    #expect(run.status == 64)
    #expect(run.text == "")
    #expect(run.complaint.contains("usage: kamerspoor COMMAND"))
  }
}

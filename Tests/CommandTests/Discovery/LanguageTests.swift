import TestAids
import Testing

@Suite(.holdingCorpus) struct `The language of the program` {
  private func ask(_ arguments: [String], _ variable: String = "") throws -> Run {
    try #require(Holding.place).run(
      arguments, environment: variable.isEmpty ? [:] : ["KAMERSPOOR_LANG": variable])
  }

  @Test(arguments: `The help`.commands)
  func `of a command's help is the one that was asked for, in every line`(_ name: String) throws {
    let english = try ask([name, "--help"])
    let dutch = try ask([name, "--help", "--lang", "nl"])
    #expect(dutch.text == (try ask([name, "--help"], "nl")).text)
    #expect(dutch.text.hasPrefix("gebruik: kamerspoor \(name) "))
    // What is the same in both is typed, or has no words.
    let shared = Set(english.lines).intersection(dutch.lines).filter { line in
      line.split(separator: " ").count > 4 && !line.contains("kamerspoor completions")
        && !line.contains("debated in") && !line.contains(" by, ")
    }
    #expect(shared.isEmpty, "\(shared)")
  }

  @Test(arguments: [
    (["serch"], "bedoelde u search?"), (["search"], "search vraagt WORDS"),
    (["search", "x", "--kind", "nota"], "--kind vraagt een van beslisnota"),
    (["search", "x", "--limt", "3"], "bedoelde u --limit?"),
    (["search", "x", "--from", "gisteren"], "vraagt een dag als 2023-04-03"),
    (["show", "nope"], "er is geen stuk nope in het archief"),
    (["motion", "zeekoe"], "noemen geen motie zeekoe"),
    (["search", "zeekoe"], "niets gevonden voor zeekoe"),
    (["help", "zeekoe"], "help kent zeekoe niet"),
    (["check", "--archive", "none.sqlite"], "op none.sqlite is nog geen archief"),
  ])
  func `of what is said on standard error too, also where the command line is wrong`(
    _ arguments: [String], _ said: String
  ) throws {
    for run in [
      try ask(arguments + ["--lang", "nl"]), try ask(arguments + ["--lang=NL"]),
      try ask(arguments, "nl"),
    ] {
      #expect(run.complaint.contains(said), "\(run.complaint)")
      #expect(run.status != 0)
    }
    #expect(try !ask(arguments).complaint.contains(said))
    #expect(try !ask(arguments + ["--lang", "en"], "nl").complaint.contains(said))
  }

  @Test func `is English where another is asked for, and that is said`() throws {
    let run = try ask(["search", "x", "--lang", "fr"])
    #expect(run.status == 64)
    #expect(run.complaint.contains("--lang wants en or nl, not fr"))
    #expect(try ask(["search", "x"], "fr").complaint.contains("KAMERSPOOR_LANG wants en or nl"))
  }

  @Test func `never comes from the locale`() throws {
    let run = try #require(Holding.place).run(
      ["help"], environment: ["LANG": "nl_NL.UTF-8", "LC_ALL": "nl_NL.UTF-8"])
    #expect(run.text == (try ask(["help"])).text)
  }
}

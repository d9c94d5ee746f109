import Foundation
import TestAids
import Testing

/// Every command on papers full of hostile words, under hostile names: nothing but our own styling steers a terminal.
@Suite(HoldingHostile()) struct `Of hostile papers nothing reaches a terminal` {
  private static let word = "\u{1B}]8;;http://x\u{7}x\u{9B}2J\u{202E}\u{E0041}\u{2028}\u{85}\r"

  /// Of every command what it prints of papers, and what it says of a wrong word.
  static let questions: [[String]] =
    [
      ["import", "papers"], ["import", "papers", word], ["extract", "papers"], ["extract", word],
      ["search", "motie"], ["search", "26643"], ["search", word], ["search", "--kind", word, "x"],
      ["show", "26643-1001"], ["show", "26643-1001", "--explain"], ["show", word],
      ["show", HostileWords.files[3]], ["show", HostileWords.files[6], "--explain"],
      ["motion", "26643-1004"], ["motion", word], ["dossier", "26643"], ["dossier", word],
      ["timeline", "26643"], ["timeline", word], ["graph", "26643-1004"], ["graph", word],
      ["cite", "\(word) Kamerstuk 26 643, nr. 1001"], ["check"], ["check", "--only", word],
      ["link", "list"], ["link", "accept", word], ["link-block", "--\(word)"], ["correct", word],
      ["correct", HostileWords.files[3], "title", word], ["report", "26643-1004"],
      ["report", word], ["export", word], ["completions", word], ["completions", "bash"],
      ["manual"], ["help", word], ["help", "motie"], ["version", word], [word],
      ["archive", word], ["archive", "verify"], ["archive", "remove", word],
    ]
    + ["csv", "inventaris", "markdown", "json", "ndjson"].map { ["export", $0] }
    + ["dot", "graphml", "gexf", "mermaid", "json"].map {
      ["graph", "26643-1004", "--format", $0]
    }

  @Test(arguments: questions)
  func `but our own colours`(_ arguments: [String]) throws {
    let place = try #require(Holding.place)
    for (language, colour) in [("en", "never"), ("nl", "always")] {
      let run = try place.run(
        arguments + (arguments.count > 1 ? ["--color", colour] : []),
        environment: ["KAMERSPOOR_LANG": language, "COLUMNS": Self.word, "TERM": Self.word])
      #expect([0, 1, 2, 64].contains(run.status), "\(arguments)")
      #expect(HostileWords.steering(run.complaint).isEmpty, "\(run.complaint)")
      // Lines of tables end in CR LF, those of the manual begin with what troff knows.
      let words = run.text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
      let steering = HostileWords.steering(words).filter { $0 != "\t" }
      #expect(steering.isEmpty, "\(arguments): \(steering)")
      if colour == "never" { #expect(!run.text.contains("\u{1B}")) }
    }
  }

  @Test func `nor of the names of an archive, and of a language`() throws {
    let place = try #require(Holding.place)
    for environment in [
      ["KAMERSPOOR_ARCHIVE": "/bestaat/niet/\(Self.word)"], ["KAMERSPOOR_LANG": Self.word],
      ["XDG_DATA_HOME": "/dev/null/\(Self.word)", "KAMERSPOOR_ARCHIVE": ""],
      ["TMPDIR": "/bestaat/niet\(Self.word)"], ["KAMERSPOOR_ARCHIVE": place.folder + Self.word],
    ] {
      for command in [["search", "motie"], ["import", "papers"]] {
        let run = try place.run(command, environment: environment)
        #expect(HostileWords.steering(run.text + run.complaint).isEmpty, "\(environment)")
      }
    }
  }

  @Test func `is asked of every command`() {
    #expect(Set(Self.questions.compactMap(\.first)).isSuperset(of: `The help`.commands))
  }
}

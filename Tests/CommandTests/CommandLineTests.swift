import Testing

/// Command lines put together by counting: every command with every option and hostile word near each other once.
@Suite(HoldingHostile()) struct `Any command line` {
  static let commands = [
    "search", "show", "motion", "dossier", "timeline", "graph", "cite", "check", "link", "correct",
    "report", "export", "extract", "help", "completions", "link-block", "zoek",
  ]
  static let options = [
    [], ["--json"], ["--limit", "-1"], ["--limit=99999999999999999999"], ["--from", "2023-02-30"],
    ["--kind", "\u{1B}[31m"], ["--ministry", "'--"], ["--lang", "nl"], ["--explain"], ["--"],
    ["--format", "csv;"], ["--since", "0"], ["--as-of", "9999-12-31"], ["--width", "1"], ["-é"],
    ["--depth", "-9223372036854775808"], ["--=x"], ["---"], ["--kinds", ",,"], ["--inside"],
  ]
  static let words = [
    "\"", "*", "a OR", "NEAR(", "title:x", "{a b}:", "26643-1..99999", "99999999999999999999-1",
    "", " ", "kst-", "..", "26643..1", "%_", "\u{202E}", "-", "x\u{0301}", "@",
  ]

  @Test(arguments: commands)
  func `ends in one of four ways, and says nothing of what is inside`(_ command: String) throws {
    for (number, option) in Self.options.enumerated() {
      let words = HostileWords.all.filter { !$0.utf8.contains(0) } + Self.words
      let word = words[(number * 7 + command.utf8.count * 13) % words.count]
      let other = words[(number * 31 + command.utf8.count) % words.count]
      let arguments = [command] + option + [word] + (number % 3 == 0 ? [other] : [])
      let run = try #require(Holding.place).run(arguments)
      #expect([0, 1, 2, 64].contains(run.status), "\(arguments): \(run.status)")
      #expect(HostileWords.steering(run.complaint) == [], "\(arguments)")
      #expect(String(validating: run.output, as: UTF8.self) != nil, "\(arguments)")
      for inside in ["SQLite", "syntax error", "Fatal error", "no such column", "please report"] {
        #expect(!run.complaint.contains(inside), "\(arguments): \(run.complaint)")
      }
    }
  }
}

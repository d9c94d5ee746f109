import TestAids
import Testing

@Suite(.holdingCorpus) struct `Words that mean something to a database` {
  static let words = [
    "35334-120", "AND", "OR", "NOT", "NEAR", "NEAR(", "NEAR(a b, 3)", "a OR", "OR a", "a AND",
    "NOT a", "\"", "\"\"", "\"a", "'", "''", "'s-Gravenhage", "'s-Hertogenbosch", "Fox-IT", "*",
    "a*", "*a", "^a", "a:b", "clean:a", "document_search:a", "{a b}: c", "(", ")", "()", "a + b",
    "-x", "--", "-", "--json", ";", "; DROP TABLE document; --", "x' OR '1'='1", "%", "_", "\\",
    "?", "?1", ":a", "@a", "$a", "/* a", "a\nb", "\t", "\u{1}", " ", "", "😀", "👩‍👩‍👧‍👦", "ﬁnancieel",
    "é", "e\u{301}", "\u{301}", "ß", "İ", "\u{FEFF}", "\u{200B}", "日本語", "مرحبا", "1", "0", "-1",
    "99999999999999999999", "26643-99999999999999999999", "nr.", "nr. 1", "Kamerstuk", "kst-",
    "kst-26643", "00000-0", "26643-", "-1001", "2022/23", "II", "XVI", "Handelingen",
    "Kamerstukken II 2022/23, 26 643, nrs. 1-99999", "26 643, nr. 1 t/m 100000", "..", "…", "1..",
    "26643..", "26643 99999..99999", "26643 ..99999999999999999999", "26643 0..0", "..26643..",
  ]

  @Test(arguments: words)
  func `are words and never an error`(_ word: String) throws {
    for arguments in [
      ["search", "--", word], ["search", "--json", "--", word], ["show", "--", word],
      ["motion", "--", word], ["timeline", "--", word], ["graph", "--", word],
      ["cite", "--", word],
    ] {
      let run = try #require(Holding.place).run(arguments)
      #expect([0, 1].contains(run.status), "\(arguments): \(run.complaint)")
      #expect(!run.complaint.contains("kamerspoor:"), "\(arguments)")
      #expect(!run.hasControls, "\(arguments)")
    }
  }

  @Test(arguments: [
    String(repeating: "a", count: 10_000), String(repeating: "ab ", count: 3_333),
    String(repeating: "\"", count: 10_000), String(repeating: "(", count: 10_000),
    String(repeating: "26 643, nr. 1001 ", count: 600), String(repeating: "€", count: 3_333),
    String(repeating: "1", count: 10_000), String(repeating: "26643..", count: 1_400),
    String(repeating: "e\u{301}", count: 3_333),
  ])
  func `may be ten thousand characters long`(_ words: String) throws {
    for command in ["search", "show", "motion", "timeline", "graph", "cite"] {
      let run = try ask(command, "--", words)
      #expect([0, 1].contains(run.status), "\(command): \(run.complaint.prefix(200))")
    }
  }

  /// What is a value or the name of something is refused where it is none, in words, never by the database.
  @Test(arguments: [
    ["dossier"], ["report"], ["export", "csv"], ["link", "accept"], ["link", "reject"],
    ["correct", "x", "y"], ["help"],
    ["export"], ["completions"], ["search", "x", "--from"], ["search", "x", "--kind"],
    ["search", "x", "--ministry"], ["search", "x", "--limit"], ["check", "--only"],
    ["check", "--as-of"], ["timeline", "x", "--since"], ["graph", "x", "--format"],
  ])
  func `are no value of anything`(_ arguments: [String]) throws {
    for word in ["\"", "' OR 1=1 --", "NEAR(a, 3)", "clean:a*", "a\u{1B}[31m\u{202E}b"] {
      let isOption = arguments.last?.hasPrefix("--") ?? false
      let run = try #require(Holding.place).run(arguments + (isOption ? [word] : ["--", word]))
      #expect([0, 1, 64].contains(run.status), "\(arguments): \(run.complaint)")
      #expect(HostileWords.steering(run.text + run.complaint).isEmpty)
      for said in ["SQL", "fts5", "syntax error", "no such column"] {
        #expect(!run.complaint.contains(said), "\(arguments): \(run.complaint)")
      }
    }
  }

  @Test(arguments: ["search", "show"])
  func `may be a hundred thousand, and ten thousand numbers`(_ command: String) throws {
    for words in [
      (0..<100_000).map { "w\($0)" }, (0..<10_000).map { "26643-\($0)" },
      (0..<10_000).map { "\(10_000 + $0)-1" },
    ] {
      let run = try #require(Holding.place).run([command, "--"] + words)
      #expect([0, 1].contains(run.status), "\(run.complaint.prefix(300))")
    }
  }

  @Test(arguments: [
    ("'s-Gravenhage", "Een brief uit 's-Gravenhage.\n"), ("Fox-IT", "Overname van Fox-IT.\n"),
    ("Fox-IT", "Overname van Fox IT.\n"), ("’s-Gravenhage", "Een brief uit 's-Gravenhage.\n"),
    ("NOT", "Een cel in het woord not.\n"), ("C++", "Geschreven in C++ en Go.\n"),
    ("naïef", "Dat is naief.\n"),
    (
      "35334-120",
      "Geachte voorzitter,\n\nLees daarvoor ook de brief (35334-120) van het vorige kabinet.\n"
    ),
  ])
  func `are found where they stand`(_ word: String, _ text: String) throws {
    let place = try Workplace()
    try place.write(text, to: "brief.txt")
    #expect(try place.run("import", ".").status == 0)
    let run = try place.run("search", word)
    #expect(run.status == 0)
    #expect(run.text.contains("brief.txt"))
  }
}

import Foundation
import TestAids
import Testing

/// What every command prints for people, kept as it was last read, at 80 and 120 columns and in Dutch.
///
/// `RECORD=1` writes what was printed into `Outputs`, and fails, so that nobody commits it unread.
@Suite(.holdingCorpus) struct `The text of` {
  /// A page: what is typed, and how wide and in which language it is set.
  struct Page: Sendable, CustomTestStringConvertible {
    let name: String
    let arguments: [String]

    var testDescription: String { name }
  }

  private static let asked: [(name: String, arguments: [String])] = [
    ("search number", ["search", "32761-251"]),
    ("search range", ["search", "26643 nr 980..1010"]),
    ("search words", ["search", "registratieplicht", "--limit", "5"]),
    ("search kenmerk", ["search", "4577120"]),
    ("search dossier", ["search", "26643"]),
    ("search nothing", ["search", "nergens"]),
    ("show", ["show", "kst-26643-1001.txt"]),
    ("show explain", ["show", "beslisnota-herstel-appreciatie.txt", "--explain"]),
    ("show case", ["show", "2024Z18094"]),
    ("motion", ["motion", "Kathmann", "gezichtsherkenning"]),
    ("motion choice", ["motion", "Kathmann"]),
    ("motion register", ["motion", "36600-XVI-105"]),
    ("dossier", ["dossier", "26643"]),
    ("timeline", ["timeline", "26643-1001"]),
    ("timeline ministry", ["timeline", "JenV"]),
    ("graph", ["graph", "26643-1001"]),
    ("cite", ["cite", "zie 26 643, nr. 1001 en de Handelingen II 2022/23, nr. 66, item 12"]),
    ("check", ["check"]),
    ("link", ["link"]),
  ]

  private static let pages: [Page] = asked.flatMap { asked in
    [
      Page(name: "\(asked.name) 80", arguments: asked.arguments + ["--width", "80"]),
      Page(name: "\(asked.name) 120", arguments: asked.arguments + ["--width", "120"]),
      Page(
        name: "\(asked.name) nl", arguments: asked.arguments + ["--width", "80", "--lang", "nl"]),
    ]
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Outputs")

  @Test(arguments: pages) func `a command is as it was last read`(_ page: Page) throws {
    let run = try #require(Holding.place).run(page.arguments)
    let text =
      "$ kamerspoor \(page.arguments.joined(separator: " "))\n\(run.text)"
      + (run.complaint.isEmpty ? "" : "\n\(run.complaint)")
    let name = page.name.split(separator: " ").joined(separator: "-")
    let file = Self.folder.appending(path: "\(name).txt")
    let kept = try? String(contentsOf: file, encoding: .utf8)
    if kept != text, ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(name).txt was rewritten: read it, and run the tests again")
    } else {
      #expect(text == kept)
    }
  }

  @Test func `a command has no line that is too wide, but for a word that is`() throws {
    for page in Self.pages where page.name.hasSuffix(" 80") {
      let run = try #require(Holding.place).run(page.arguments)
      for line in run.text.split(separator: "\n") where line.count > 80 {
        #expect(
          line.split(separator: " ").count == 1 || line.contains { "│├└".contains($0) }
            || line.split(separator: " ").contains { $0.count > 40 }, "\(page.name): \(line)")
      }
    }
  }

  @Test func `no answer in Dutch has English between its quotes`() throws {
    let english: Set<Substring> = [
      "the", "by", "and", "stated", "inferred", "because", "this", "held", "cites", "answers",
      "motion", "letter", "date", "read", "from", "nothing", "amended", "original", "with",
    ]
    for page in Self.pages where page.name.hasSuffix(" nl") {
      let run = try #require(Holding.place).run(page.arguments)
      let own = (run.text + run.complaint).replacing(/«[^»]*»/, with: "")
        .replacing(/[a-z]+(-[a-z]+)+|kamerspoor [a-z]+|[a-z]+:[a-z0-9-]+/, with: "")
      let found = own.split { !$0.isLetter }.filter { english.contains($0) }
      #expect(found.isEmpty, "\(page.name)")
    }
  }
}

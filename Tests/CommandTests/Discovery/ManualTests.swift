import Foundation
import TestAids
import Testing

@Suite struct `The manual` {
  let place: Workplace

  init() throws {
    place = try Workplace()
  }

  @Test(arguments: ["en", "nl"])
  func `tells every command with its options, in both shapes`(_ language: String) throws {
    let page = try place.run("manual", "--lang", language).text
      .replacing("\\-", with: "-").replacing("\\[u2026]", with: "…")
    let chapter = try place.run("manual", "--format", "markdown", "--lang", language).text
    for name in `The help`.commands {
      let help = try place.run(name, "--help", "--lang", language).lines
      let usage = help[0].drop { $0 != " " }.dropFirst()
      #expect(page.contains(".SS \"\(usage)\""), "\(usage)")
      #expect(chapter.contains("### `\(usage)`"), "\(usage)")
      for line in help where line.hasPrefix("  --") {
        let option = line.dropFirst(2).split(separator: "  ")[0]
        #expect(page.contains(".B \"\(option)\""), "\(option)")
        #expect(chapter.contains("- `\(option)`: "), "\(option)")
      }
    }
    for word in ["kamerstuk", "KAMERSPOOR_ARCHIVE", "64"] { #expect(page.contains(word)) }
  }

  @Test(.needsProgram("mandoc"), arguments: ["en", "nl"])
  func `is a page without a fault, but for its date, which no clock gives`(_ language: String)
    throws
  {
    let page = try place.run("manual", "--lang", language)
    #expect(page.output.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
    let lint = try place.open(with: "mandoc", "-Tlint", input: page.output)
    let faults = lint.lines.filter {
      !$0.contains("missing date") && !$0.contains("STYLE: input text line longer")
    }
    #expect(faults == [])
  }

  @Test(.needsProgram("man")) func `is shown by man as it was written`() throws {
    try place.write(try place.run("manual").output, to: "kamerspoor.1")
    let run = try place.run(
      URL(filePath: "/usr/bin/env"), ["man", "-l", "kamerspoor.1"],
      environment: ["MANWIDTH": "100", "LC_ALL": "C.UTF-8", "MANPAGER": "cat", "MANOPT": ""])
    let text = run.text.split { $0.isWhitespace }.joined(separator: " ")
    #expect(run.status == 0)
    for said in [
      "kamerspoor search [OPTION …] WORDS…", "26643 nr 990..1010", "--since RUN|DATE",
      "A VALUE of '' says that the paper has no such thing.", "«verzoekt de regering …»",
    ] { #expect(text.contains(said), "\(said)") }
  }

  @Test func `is the same on every run`() throws {
    #expect(try place.run("manual").output == place.run("manual").output)
  }

  @Test func `in another shape is refused`() throws {
    let run = try place.run("manual", "--format", "pdf")
    #expect(run.status == 64)
    #expect(run.complaint.contains("--format wants roff or markdown"))
  }

  @Test(.needsProgram("make")) func `is installed with the completions`() throws {
    let top = URL(filePath: Corpus.folder + "/..").standardized.path()
    let run = try place.open(
      with: "make", "-C", top, "-o", "build", "install", "DESTDIR=\(place.folder)", "PREFIX=/usr",
      "RELEASE=\(try Program.url.path())")
    #expect(run.status == 0, "\(run.complaint)")
    for (path, said) in [
      ("man/man1/kamerspoor.1", ".TH KAMERSPOOR"),
      ("bash-completion/completions/kamerspoor", "complete -F"),
      ("zsh/site-functions/_kamerspoor", "#compdef kamerspoor"),
      ("fish/vendor_completions.d/kamerspoor.fish", "complete -c kamerspoor"),
    ] {
      let text = try String(contentsOfFile: "\(place.folder)/usr/share/\(path)", encoding: .utf8)
      #expect(text.contains(said))
    }
    #expect(FileManager.default.isExecutableFile(atPath: "\(place.folder)/usr/bin/kamerspoor"))
  }

  /// `RECORD=1` writes the chapter into the README, and fails, so that nobody commits it unread.
  @Test func `is the chapter of commands in the README`() throws {
    let file = URL(filePath: "\(Corpus.folder)/../README.md").standardized
    let text = try String(contentsOf: file, encoding: .utf8)
    let (begin, end) = ("<!-- commands: begin -->\n", "<!-- commands: end -->")
    guard let start = text.range(of: begin), let stop = text.range(of: end),
      start.upperBound <= stop.lowerBound
    else { return }
    let chapter = "\n\(try place.run("manual", "--format", "markdown").text)\n"
    guard text[start.upperBound..<stop.lowerBound] != chapter else { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let whole = text[..<start.upperBound] + chapter + text[stop.lowerBound...]
      try String(whole).write(to: file, atomically: true, encoding: .utf8)
      Issue.record("README.md was rewritten: read it, and run the tests again")
    } else {
      Issue.record("the README's chapter of commands is not what kamerspoor manual prints")
    }
  }
}

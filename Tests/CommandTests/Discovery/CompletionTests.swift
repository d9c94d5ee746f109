import Foundation
import TestAids
import Testing

@Suite struct `Completions` {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write("", to: "a brief.txt")
    for shell in ["bash", "zsh", "fish"] {
      let script = try place.run("completions", shell)
      #expect(script.status == 0)
      try place.write(script.output, to: "completions/\(shell == "zsh" ? "_kamerspoor" : shell)")
    }
  }

  /// What is typed, and what a shell makes of it.
  static let typed: [(line: String, proposed: [String])] = [
    ("se", ["search"]), ("search --min", ["--ministry"]), ("search --kind mot", ["motie"]),
    ("check --only dates", ["dates-out-of-order"]), ("graph x --format grap", ["graphml"]),
    ("graph x --kinds adv", ["advises-on"]), ("search x --lang n", ["nl"]),
    ("search x --color al", ["always"]), ("completions f", ["fish"]), ("link acc", ["accept"]),
    ("correct x tit", ["title"]), ("help advice-d", ["advice-differs"]),
    ("manual --format m", ["markdown"]), ("search --batch x --format c", ["csv"]),
  ]

  @Test(.needsProgram("bash"), arguments: typed)
  func `are what bash proposes`(_ line: String, _ proposed: [String]) throws {
    #expect(try bash(line) == proposed)
  }

  @Test(.needsProgram("bash"))
  func `quote what bash would read otherwise, and leave files to it`() throws {
    #expect(try bash("search --ministry EL") == ["EL\\&I"])
    #expect(try bash("search --kind = mot") == ["motie"])
    for line in ["import ", "import x ", "search --archive ", "link import "] {
      #expect(try bash(line) == ["compopt -o default"], "\(line)")
    }
    for line in ["search ", "search -- --k", "correct x date ", "dossier "] {
      #expect(try bash(line) == [], "\(line)")
    }
  }

  @Test(.needsProgram("fish"), arguments: typed)
  func `are what fish proposes`(_ line: String, _ proposed: [String]) throws {
    #expect(try fish(line) == proposed)
  }

  @Test(.needsProgram("fish")) func `are files for fish where a file is meant`() throws {
    for line in ["import a", "search --archive a"] {
      #expect(try fish(line) == ["a brief.txt"], "\(line)")
    }
    #expect(try fish("search --ministry EL") == ["EL&I"])
    #expect(try fish("search a") == [])
  }

  @Test(.needsProgram("zsh"), .timeLimit(.minutes(10))) func `are what zsh proposes`() throws {
    let script = """
      zmodload zsh/zpty
      zpty shell zsh -f -i
      zpty -w shell "PROMPT=; fpath=($PWD/completions \\$fpath); autoload -Uz compinit; compinit -u -D; bindkey '^I' complete-word; setopt no_beep; echo READ''Y"
      zpty -r shell out '*READY*'
      for line wanted in "$@"; do
        zpty -w -n shell "kamerspoor $line"$'\\t'
        all= count=0
        while [[ $all != *$wanted* ]] && (( count++ < 50 )); do
          sleep 0.1
          while zpty -r -t shell out; do all+=$out; done
        done
        [[ $all == *$wanted* ]] || print -r -- "$line: ${(V)all}"
        zpty -w -n shell $'\\C-u'
      done
      """
    let words = Self.typed.filter { $0.line != "search --min" }.flatMap {
      [$0.line, $0.proposed[0]]
    }
    let quoted = ["search --ministry EL", "EL\\&I", "import a", "a\\ brief.txt"]
    let run = try place.run(
      URL(filePath: "/usr/bin/env"), ["zsh", "-f", "-c", script, "zsh"] + words + quoted)
    #expect(run.text == "")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `hold every command, option and word of the tables`(_ shell: String) throws {
    let script = try place.run("completions", shell).text
    for name in `The help`.commands {
      #expect(script.contains(name))
      for line in try place.run(name, "--help").lines where line.hasPrefix("  --") {
        let option = line.split(separator: " ")[0].dropFirst(2)
        #expect(script.contains(shell == "fish" ? "-l \(option)" : "--\(option)"), "\(option)")
      }
    }
    for word in ["beslisnota", "Financiën", "advice-differs", "gexf", "never"] {
      #expect(script.contains(word), "\(word)")
    }
    #expect(try place.run("completions", shell).output == Array(script.utf8))
  }

  @Test func `are in Dutch where that is asked for`() throws {
    for shell in ["zsh", "fish"] {
      #expect(try place.run("completions", shell, "--lang", "nl").text.contains("Hoogstens zoveel"))
    }
  }

  @Test func `of an unknown shell are refused, and the known ones are named`() throws {
    let run = try place.run("completions", "powershell")
    #expect(run.status == 64)
    #expect(run.complaint.contains("bash, zsh, fish"))
    #expect(try place.run("completions", "zhs").complaint.contains("did you mean zsh?"))
  }

  private func bash(_ line: String) throws -> [String] {
    let script = """
      source completions/bash
      compopt() { COMPREPLY+=("compopt $*"); }
      COMP_WORDS=(kamerspoor "$@")
      COMP_CWORD=$#
      _kamerspoor
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let run = try place.run(
      URL(filePath: "/usr/bin/env"), ["bash", "--norc", "-c", script, "bash"] + words,
      environment: ["LC_ALL": "C.UTF-8"])
    #expect(run.complaint == "")
    return run.lines.map(String.init)
  }

  private func fish(_ line: String) throws -> [String] {
    let run = try place.open(
      with: "fish", "-c", "source completions/fish; complete -C $argv[1]", "kamerspoor \(line)")
    #expect(run.complaint == "")
    return run.lines.compactMap { $0.split(separator: "\t").first.map(String.init) }
  }
}

internal import Kamerstukken
internal import Reporting

extension Command {
  static let completions = Command(
    name: "completions", operands: "SHELL",
    summary: Phrase("Print completions for bash, zsh or fish."),
    discussion: [
      .prose([
        Phrase("What is typed after kamerspoor is completed: commands, options and their values."),
        Phrase("make install puts the completions in their places; by hand:"),
      ]),
      .plain(
        """
          source <(kamerspoor completions bash)
          kamerspoor completions zsh > ~/.zfunc/_kamerspoor
          kamerspoor completions fish > ~/.config/fish/completions/kamerspoor.fish
        """),
    ],
    completions: [.shells]
  ) { invocation, console in
    guard let shell = Shell(rawValue: invocation.text) else {
      let shells = Shell.allCases.map(\.rawValue)
      let names = shells.joined(separator: ", ")
      if let near = Spelling.nearest(to: invocation.text, among: shells) {
        throw UsageError(
          "completions are for \(names), not for \(invocation.text); did you mean \(near)?")
      }
      throw UsageError("completions are for \(names), not for \(invocation.text)")
    }
    let language = console.language
    let script = shell.script { word in
      switch word {
      case .command(let command): language.text(command.summary)
      case .option(let option): language.text(option.summary)
      }
    }
    console.write(Array(script.utf8))
    return .done
  }
}

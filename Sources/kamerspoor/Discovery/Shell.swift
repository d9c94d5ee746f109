/// A shell for which completions can be written.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// Every command by its name, with what a shell proposes for its options and operands.
  func script(_ say: @escaping (CommandWord) -> String) -> String {
    switch self {
    case .bash: BashScript.text
    case .zsh: ZshScript(say: say).text
    case .fish: FishScript(say: say).text
    }
  }
}

/// What a shell says beside a proposal.
enum CommandWord {
  case command(Command)
  case option(Option)
}

extension String {
  /// Between single quotes, as every shell of POSIX and zsh takes it.
  var inShellQuotes: String {
    "'\(split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }
}

extension Command {
  /// Runs of operands that are completed in one way: from which, through which, counted from 0.
  var operandRuns: [(first: Int, last: Int?, completion: Completion)] {
    guard !operands.isEmpty else { return [] }
    let known = completions.isEmpty ? [.nothing] : completions
    return known.enumerated().map { place, completion in
      (place, place + 1 == known.count ? nil : place, completion)
    }
  }
}

extension Option {
  /// The names of all options that take a value, in whatever command.
  static var valued: [String] {
    var names: [String] = []
    for option in Command.all.flatMap(\.allOptions)
    where option.value != nil && !names.contains(option.name) {
      names.append(option.name)
    }
    return names
  }
}

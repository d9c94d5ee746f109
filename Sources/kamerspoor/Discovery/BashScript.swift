/// The completions for bash.
///
/// Words are matched by the script itself, because `compgen -W` would expand what stands in them; names of files are
/// left to readline, which quotes them.
enum BashScript {
  static var text: String {
    """
    # Completions of kamerspoor \(Kamerspoor.version) for bash: source this, or put it where bash-completion looks.
    _kamerspoor_words() {
      local word quoted
      for word in "$@"; do
        if [[ $word == "$cur"* ]]; then
          printf -v quoted %q "$word"
          COMPREPLY+=("$quoted")
        fi
      done
    }

    _kamerspoor_files() {
      compopt -o default 2>/dev/null
    }

    _kamerspoor() {
      local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
      local command='' operands=0 ended=0 skip=0 index word
      COMPREPLY=()
      if [[ $cur == '=' ]]; then
        cur=''
      elif [[ $prev == '=' ]]; then
        prev=${COMP_WORDS[COMP_CWORD-2]}
      fi
      for (( index = 1; index < COMP_CWORD; index++ )); do
        word=${COMP_WORDS[index]}
        if [[ $word == '=' ]]; then skip=1; continue; fi
        if (( skip )); then skip=0; continue; fi
        if (( ended )); then operands=$((operands + 1)); continue; fi
        case $word in
          --) ended=1 ;;
          \(Option.valued.map { "--\($0)" }.joined(separator: "|"))) skip=1 ;;
          -?*) ;;
          *) if [[ -z $command ]]; then command=$word; else operands=$((operands + 1)); fi ;;
        esac
      done
      if [[ -z $command ]]; then
        _kamerspoor_words \(Command.all.map(\.name.inShellQuotes).joined(separator: " ")) --help --version
        return
      fi
      if (( ! ended )); then
        case "$command $prev" in
    \(values)
        esac
        if [[ $cur == -* ]]; then
          case $command in
    \(options)
          esac
          return
        fi
      fi
      case "$command $operands" in
    \(operands)
      esac
    }

    complete -F _kamerspoor kamerspoor

    """
  }

  /// What follows an option with a value; the commands that complete one alike share a branch.
  private static var values: String {
    var branches: [(completion: Completion, patterns: [String])] = []
    for command in Command.all {
      for option in command.allOptions where option.value != nil {
        let pattern = "\(command.name) --\(option.name)".inShellQuotes
        if let place = branches.firstIndex(where: { $0.completion == option.completion }) {
          branches[place].patterns.append(pattern)
        } else {
          branches.append((option.completion, [pattern]))
        }
      }
    }
    return branches.map { branch in
      "      \(branch.patterns.joined(separator: "|"))) \(action(branch.completion)); return ;;"
    }.joined(separator: "\n")
  }

  private static var options: String {
    Command.all.map { command in
      let names = command.allOptions.map { "--\($0.name)" }.joined(separator: " ")
      return "        \(command.name)) _kamerspoor_words \(names) ;;"
    }.joined(separator: "\n")
  }

  private static var operands: String {
    Command.all.flatMap { command in
      command.operandRuns.map { run in
        let pattern =
          run.last == nil ? "\(command.name.inShellQuotes)' '*" : "'\(command.name) \(run.first)'"
        return "    \(pattern)) \(action(run.completion)) ;;"
      }
    }.joined(separator: "\n")
  }

  private static func action(_ completion: Completion) -> String {
    if completion == .files { return "_kamerspoor_files" }
    let words = completion.words
    guard !words.isEmpty else { return ":" }
    return "_kamerspoor_words \(words.map(\.inShellQuotes).joined(separator: " "))"
  }
}

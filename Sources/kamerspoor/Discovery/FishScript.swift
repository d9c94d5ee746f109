/// The completions for fish.
struct FishScript {
  let say: (CommandWord) -> String

  var text: String {
    """
    # Completions of kamerspoor \(Kamerspoor.version) for fish: put this in ~/.config/fish/completions as kamerspoor.fish.
    function __kamerspoor_words
      set -l words (commandline -opc)
      set -l skip 0
      for word in $words[2..]
        if test $skip = 1
          set skip 0
          continue
        end
        switch $word
          case \(Option.valued.map { "--\($0)" }.joined(separator: " "))
            set skip 1
          case '-?*'
          case '*'
            printf '%s\\n' $word
        end
      end
    end

    # The command, and where given the least and the most operands before the cursor.
    function __kamerspoor_in
      set -l words (__kamerspoor_words)
      test "$words[1]" = $argv[1]; or return 1
      test (count $argv) -gt 1; or return 0
      set -l operands (math (count $words) - 1)
      test $operands -ge $argv[2] -a $operands -le $argv[3]
    end

    function __kamerspoor_begins
      test (count (__kamerspoor_words)) -eq 0
    end

    complete -c kamerspoor -f
    \(Command.all.map(lines).joined(separator: "\n"))

    """
  }

  private func lines(_ command: Command) -> String {
    var lines = [
      "complete -c kamerspoor -n __kamerspoor_begins -a \(command.name) -d \(Self.quoted(say(.command(command))))"
    ]
    for option in command.allOptions {
      let value = option.value == nil ? "" : " \(Self.value(option.completion))"
      lines.append(
        "complete -c kamerspoor -n '__kamerspoor_in \(command.name)' -l \(option.name)\(value) -d \(Self.quoted(say(.option(option))))"
      )
    }
    for run in command.operandRuns where run.completion != .nothing {
      let place = "'__kamerspoor_in \(command.name) \(run.first) \(run.last ?? 999)'"
      lines.append("complete -c kamerspoor -n \(place) \(Self.operand(run.completion))")
    }
    return lines.joined(separator: "\n")
  }

  private static func value(_ completion: Completion) -> String {
    if completion == .files { return "-r -F" }
    return completion.words.isEmpty ? "-x" : "-x \(words(completion))"
  }

  private static func operand(_ completion: Completion) -> String {
    completion == .files ? "-F" : words(completion)
  }

  /// fish reads the words of `-a` once more.
  private static func words(_ completion: Completion) -> String {
    "-a \(quoted(completion.words.map(quoted).joined(separator: " ")))"
  }

  /// Between single quotes, in which fish knows `\\'` and `\\\\`.
  private static func quoted(_ text: String) -> String {
    "'\(text.escaping { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\\") })'"
  }
}

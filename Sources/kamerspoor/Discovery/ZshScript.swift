/// The completions for zsh.
struct ZshScript {
  let say: (CommandWord) -> String

  var text: String {
    """
    #compdef kamerspoor
    # Completions of kamerspoor \(Kamerspoor.version) for zsh: put this in a folder of $fpath as _kamerspoor.
    _kamerspoor() {
      local curcontext="$curcontext" state line
      typeset -A opt_args
      _arguments -C '1:command:->command' '*::operand:->operand'
      case $state in
        command)
          local -a commands
          commands=(
    \(commands)
          )
          _describe -t commands command commands
          ;;
        operand)
          case $line[1] in
    \(Command.all.map(branch).joined(separator: "\n"))
          esac
          ;;
      esac
    }

    if [[ $funcstack[1] == _kamerspoor ]]; then
      _kamerspoor "$@"
    else
      compdef _kamerspoor kamerspoor
    fi

    """
  }

  private var commands: String {
    Command.all.map { "        \("\($0.name):\(say(.command($0)))".inShellQuotes)" }
      .joined(separator: "\n")
  }

  private func branch(_ command: Command) -> String {
    var specs = command.allOptions.map { option in
      let value = option.value.map { ":\(Self.escaped($0)):\(Self.action(option.completion))" }
      return
        "--\(option.name)\(value == nil ? "" : "=")[\(Self.escaped(say(.option(option))))]\(value ?? "")"
    }
    for run in command.operandRuns {
      let place = run.last == nil ? "*" : "\(run.first + 1)"
      specs.append("\(place):\(Self.escaped(command.operands)):\(Self.action(run.completion))")
    }
    let lines = specs.map { "            \($0.inShellQuotes)" }.joined(separator: " \\\n")
    return "        \(command.name)) _arguments \\\n\(lines) ;;"
  }

  /// Colons and brackets part the fields of a spec.
  private static func escaped(_ text: String) -> String {
    text.escaping { "\\:[]".utf8.contains($0) }
  }

  private static func action(_ completion: Completion) -> String {
    if completion == .files { return "_files" }
    let words = completion.words
    // zsh evaluates the words of a list.
    let list = words.map { $0.escaping { !$0.isPlainInShell } }.joined(separator: " ")
    return words.isEmpty ? " " : "(\(list))"
  }
}

extension String {
  /// The text with a backslash before some of its bytes.
  func escaping(_ isSpecial: (UInt8) -> Bool) -> String {
    var bytes: [UInt8] = []
    for byte in utf8 {
      if isSpecial(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether a shell reads it as itself wherever it stands.
  fileprivate var isPlainInShell: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."), UInt8(ascii: "/"), 0x80...0xFF:
      true
    default: false
    }
  }
}

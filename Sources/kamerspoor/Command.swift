/// One thing Kamerspoor can do: what the reader types, what the help says, what happens.
struct Command: Sendable {
  let name: String
  /// The operands as the help shows them; in brackets where they may be left out.
  let operands: String
  let summary: String
  /// More for its own help, in whole sentences.
  let discussion: String
  let options: [Option]
  let work: Work

  /// How a command works: starting the concurrency runtime costs more than a look-up, so only long work does.
  enum Work: Sendable {
    case now(@Sendable (Invocation, inout Console) throws -> ExitStatus)
    case sideBySide(@Sendable (Invocation, inout Console) async throws -> ExitStatus)
  }

  init(
    name: String, operands: String, summary: String, discussion: String, options: [Option],
    work: Work
  ) {
    self.name = name
    self.operands = operands
    self.summary = summary
    self.discussion = discussion
    self.options = options
    self.work = work
  }

  init(
    name: String, operands: String, summary: String, discussion: String, options: [Option],
    run: @escaping @Sendable (Invocation, inout Console) throws -> ExitStatus
  ) {
    self.init(
      name: name, operands: operands, summary: summary, discussion: discussion, options: options,
      work: .now(run))
  }

  var needsOperand: Bool { !operands.isEmpty && !operands.hasPrefix("[") }

  /// Every command, in the order of the help.
  static var all: [Command] {
    [
      .import, .extract, .search, .show, .motion, .dossier, .timeline, .graph, .cite, .check, .link,
      .correct, .report, .export, .help, .version,
    ]
  }

  /// The command of that name; a near one is suggested where there is none.
  static func named(_ name: String) throws(UsageError) -> Command {
    if name == "--help" || name == "-h" { return .help }
    if ["--version", "-V", "-v"].contains(name) { return .version }
    if let command = all.first(where: { $0.name == name }) { return command }
    let near = Spelling.nearest(to: name, among: all.map(\.name))
    let hint = near.map { "did you mean \($0)? " } ?? ""
    throw UsageError("no command \(name); \(hint)kamerspoor help lists them")
  }
}

extension Command {
  static let help = Command(
    name: "help", operands: "[COMMAND]", summary: "Show all commands, or the help of one.",
    discussion: "", options: []
  ) { invocation, console in
    guard let name = invocation.operands.first else {
      console.print(HelpText.overview)
      return .done
    }
    console.print(HelpText.command(try Command.named(name)))
    return .done
  }

  static let version = Command(
    name: "version", operands: "", summary: "Print the version of the program.", discussion: "",
    options: []
  ) { _, console in
    console.print(Kamerspoor.name)
    return .done
  }
}

/// The texts of the help, made from the table of commands so that the two cannot disagree.
enum HelpText {
  static var overview: String {
    let width = Command.all.map(\.name.count).max() ?? 0
    let rows = Command.all.map { command in
      "  \(command.name)\(String(repeating: " ", count: width - command.name.count))  \(command.summary)"
    }
    return """
      Kamerspoor follows Dutch parliamentary motions and the ministry papers around them.

      usage: kamerspoor COMMAND [OPTION …] [OPERAND …]

      \(rows.joined(separator: "\n"))

      kamerspoor COMMAND --help tells more of one.
      Exit status: 0 done or found, 1 nothing found, 2 trouble, 64 the command line is wrong.
      """
  }

  static func command(_ command: Command) -> String {
    let options = command.options + Option.everywhere
    let names = options.map { "--\($0.name)\($0.value.map { " \($0)" } ?? "")" }
    let width = names.map(\.count).max() ?? 0
    let rows = zip(names, options).map { name, option in
      "  \(name)\(String(repeating: " ", count: width - name.count))  \(option.summary)"
    }
    let operands = command.operands.isEmpty ? "" : " \(command.operands)"
    let discussion = command.discussion.isEmpty ? "" : "\n\(command.discussion)\n"
    return """
      usage: kamerspoor \(command.name) [OPTION …]\(operands)

      \(command.summary)
      \(discussion)
      \(rows.joined(separator: "\n"))
      """
  }
}

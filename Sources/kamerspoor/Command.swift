internal import Kamerstukken

/// One thing Kamerspoor can do: what the reader types, what the help says, what happens.
struct Command: Sendable {
  let name: String
  /// The operands as the help shows them; in brackets where they may be left out.
  let operands: String
  let summary: Phrase
  /// More for its own help, in whole sentences.
  let discussion: [Passage]
  let options: [Option]
  /// What a shell may propose for each operand; the last for all that follow too.
  let completions: [Completion]
  let work: Work

  /// How a command works: starting the concurrency runtime costs more than a look-up, so only long work does.
  enum Work: Sendable {
    case now(@Sendable (Invocation, inout Console) throws -> ExitStatus)
    case sideBySide(@Sendable (Invocation, inout Console) async throws -> ExitStatus)
  }

  init(
    name: String, operands: String, summary: Phrase, discussion: [Passage] = [],
    options: [Option] = [], completions: [Completion] = [], work: Work
  ) {
    self.name = name
    self.operands = operands
    self.summary = summary
    self.discussion = discussion
    self.options = options
    self.completions = completions
    self.work = work
  }

  init(
    name: String, operands: String, summary: Phrase, discussion: [Passage] = [],
    options: [Option] = [], completions: [Completion] = [],
    run: @escaping @Sendable (Invocation, inout Console) throws -> ExitStatus
  ) {
    self.init(
      name: name, operands: operands, summary: summary, discussion: discussion, options: options,
      completions: completions, work: .now(run))
  }

  var needsOperand: Bool { !operands.isEmpty && !operands.hasPrefix("[") }

  /// How it is typed: `kamerspoor search [OPTION …] WORDS…`.
  var usage: String {
    "kamerspoor \(name) [OPTION …]\(operands.isEmpty ? "" : " \(operands)")"
  }

  /// Its own options, and those that every command takes.
  var allOptions: [Option] { options + Option.everywhere }

  /// Every command, in the order of the help.
  static var all: [Command] {
    [
      .import, .extract, .search, .show, .motion, .dossier, .timeline, .graph, .cite, .check, .link,
      .linkBlock,
      .correct, .report, .export, .archive, .completions, .manual, .help, .version,
    ]
  }

  /// The command of that name; a near one is suggested where there is none.
  static func named(_ name: String) throws(UsageError) -> Command {
    if name == "--help" || name == "-h" { return .help }
    if ["--version", "-V", "-v"].contains(name) { return .version }
    if let command = all.first(where: { $0.name == name }) { return command }
    if name.hasPrefix("-"), name.utf8.count > 1 {
      throw UsageError("options stand behind the command: kamerspoor COMMAND \(name)")
    }
    guard let near = Spelling.nearest(to: name, among: all.map(\.name)) else {
      throw UsageError("no command \(name); kamerspoor help lists them")
    }
    throw UsageError("no command \(name); did you mean \(near)? kamerspoor help lists them")
  }
}

extension Command {
  static let version = Command(
    name: "version", operands: "", summary: Phrase("Print the version of the program.")
  ) { _, console in
    console.print(Kamerspoor.name)
    return .done
  }
}

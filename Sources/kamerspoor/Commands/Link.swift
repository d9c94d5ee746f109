internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Lines
internal import Reporting

extension Command {
  static let link = Command(
    name: "link", operands: "[ACTION] [WHAT …]",
    summary: Phrase("List inferred links with their reasons, and accept or reject them."),
    discussion: [
      .list([
        .init(
          "link",
          Phrase("The inferred links, the least sure first, each with its ID, reasons and places.")),
        .init("link WHAT", Phrase("Those of a motion, document or dossier.")),
        .init("link accept ID", Phrase("Say that a link holds, with --note why.")),
        .init(
          "link reject ID", Phrase("Say that it does not: it is left out of every answer.")),
        .init("link undo ID", Phrase("Take back what you said.")),
        .init(
          "link add KIND FROM TO",
          Phrase("Add one that was not found: link add answers brief.txt 26643-1001.")),
        .init(
          "link export [FILE]",
          Phrase(
            "Your verdicts and corrections, an object of kamerspoor.verdict/1 or kamerspoor.correction/1 a line."
          )),
        .init(
          "link import FILE",
          Phrase("Those of somebody else; where they differ yours stay, and theirs are told.")),
      ]),
      .prose([
        Phrase(
          "A verdict is yours: it outranks what is found, is shown as the reader's, and stays whatever is imported."
        ), Phrase("One whose ends are not held is kept and listed as such."),
        Phrase("FROM and TO are named as elsewhere, or by the keys that --json prints."),
      ]),
    ],
    options: [.archive, .json, .below, .note],
    completions: [.linkActions, .files]
  ) { invocation, console in
    var operands = invocation.operands[...]
    guard let action = operands.first.flatMap(LinkAction.init(rawValue:)) else {
      return try list(invocation, &console)
    }
    operands.removeFirst()
    try action.check(Array(operands), invocation)
    switch action {
    case .accept, .reject, .undo:
      return try LinkJudging(invocation).judge(action, operands.first ?? "", &console)
    case .add: return try LinkJudging(invocation).add(Array(operands), &console)
    case .export: return try VerdictFile.export(to: operands.first, invocation, &console)
    case .import: return try VerdictFile.import(operands.first ?? "", invocation, &console)
    }
  }

  private static func list(
    _ invocation: Invocation, _ console: inout Console
  ) throws -> ExitStatus {
    if invocation.has(.note) { throw UsageError("--note goes with accept, reject or add") }
    let bound = try invocation.confidence(.below)
    var library = try Library(invocation)
    let scope =
      invocation.operands.isEmpty
      ? try LinkScope(&library) : try LinkScope(invocation.text, &library)
    let links = scope.links(library.verdicts).filter { link in
      bound.map { (link.confidence?.hundredths ?? 100) < $0 } ?? true
    }
    let view = LinkView(links, in: scope.graph)
    if invocation.has(.json) {
      console.write(view.json())
    } else if links.isEmpty {
      console.note(
        scope.isEmpty
          ? Phrase("nothing that is held is called \(invocation.text)")
          : Phrase("no link here is inferred"))
    } else {
      console.print(view.answer(on: console.sheet))
    }
    return links.isEmpty ? .nothingFound : .done
  }
}

/// What a reader does with links.
enum LinkAction: String, CaseIterable {
  case accept, reject, undo, add, export, `import`

  /// Refuses a command line that does not say what the action needs.
  func check(_ operands: [String], _ invocation: Invocation) throws(UsageError) {
    let isRight =
      switch self {
      case .accept, .reject, .undo, .import: operands.count == 1
      case .add: operands.count == 3
      case .export: operands.count < 2
      }
    guard isRight else {
      let wanted =
        switch self {
        case .accept, .reject, .undo: "ID"
        case .add: "KIND FROM TO"
        case .export: "[FILE]"
        case .import: "FILE"
        }
      throw UsageError("it is kamerspoor link \(rawValue) \(wanted); see kamerspoor link --help")
    }
    if invocation.has(.below) { throw UsageError("--below goes with a list of links") }
    if invocation.has(.note), ![.accept, .reject, .add].contains(self) {
      throw UsageError("--note goes with accept, reject or add")
    }
    if let note = invocation[.note], note.utf8.count > VerdictLine.longest {
      throw UsageError("--note is too long; keep it under \(VerdictLine.longest) bytes")
    }
  }
}

extension Invocation {
  /// A confidence in hundredths: `0.9`.
  fileprivate func confidence(_ option: Option) throws(UsageError) -> Int? {
    guard let text = self[option] else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let digits = parts.count == 2 ? String(parts[1]) : "0"
    guard (1...2).contains(parts.count), let whole = Int(parts[0]), (0...1).contains(whole),
      (1...2).contains(digits.utf8.count), digits.utf8.allSatisfy(\.isDigit),
      let part = Int(digits), whole == 0 || part == 0
    else { throw UsageError("--\(option.name) wants a number from 0 to 1 as 0.9, not \(text)") }
    return whole * 100 + (digits.utf8.count == 1 ? part * 10 : part)
  }
}

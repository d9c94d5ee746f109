internal import Kamerstukken
internal import Reporting

/// A command line that cannot be carried out, and what to type instead.
struct UsageError: SpokenError {
  let phrase: Phrase

  init(_ phrase: Phrase) {
    self.phrase = phrase
  }

  init(_ literal: Phrase.Literal) {
    self.init(Phrase(literal))
  }
}

/// What was typed after a command: operands, and options with their values.
struct Invocation {
  private(set) var operands: [String] = []
  private var options: [Option: String] = [:]

  /// Takes a command line apart; `--` ends the options, `--name=value` and `--name value` are the same.
  init(of command: Command, _ arguments: [String]) throws(UsageError) {
    let known = command.allOptions
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        break
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        operands.append(argument)
        continue
      }
      let parts = argument.drop { $0 == "-" }.split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = argument == "-h" ? "help" : String(parts.first ?? "")
      guard let option = known.first(where: { $0.name == name }) else {
        // An option of another command is a word that the help explains.
        if command.name == Command.help.name {
          operands.append(argument)
          continue
        }
        let hint =
          Spelling.nearest(to: name, among: known.map(\.name))
          .map { Phrase("did you mean --\($0)?") }
          ?? Phrase("kamerspoor \(command.name) --help lists them")
        throw UsageError("\(command.name) has no option \(argument); \(hint)")
      }
      if option.value == nil {
        guard parts.count == 1 else { throw UsageError("--\(name) takes no value") }
        options[option] = ""
      } else if let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() {
        options[option] = value
      } else {
        throw UsageError("--\(name) needs a value: --\(name) \(option.value ?? "")")
      }
    }
    guard !has(.help) else { return }
    if operands.isEmpty, command.needsOperand, !has(.batch), !has(.ndjson) {
      throw UsageError(
        "\(command.name) needs \(command.operands); see kamerspoor \(command.name) --help")
    }
    if !operands.isEmpty, command.operands.isEmpty {
      throw UsageError("\(command.name) takes no operands; see kamerspoor \(command.name) --help")
    }
  }

  func has(_ option: Option) -> Bool { options[option] != nil }

  subscript(option: Option) -> String? { options[option] }

  /// The operands as one text.
  var text: String { operands.joined(separator: " ") }

  func date(_ option: Option) throws(UsageError) -> CalendarDate? {
    guard let text = self[option] else { return nil }
    guard let date = CalendarDate(iso: text) else {
      throw UsageError("--\(option.name) wants a day as 2023-04-03, not \(text)")
    }
    return date
  }

  /// The days that an answer is kept to.
  func days() throws(UsageError) -> (from: CalendarDate?, to: CalendarDate?) {
    let (from, to) = (try date(.from), try date(.to))
    if let from, let to, from > to {
      throw UsageError("--from \(from) lies after --to \(to); give the earlier day to --from")
    }
    return (from, to)
  }

  func count(_ option: Option, within range: ClosedRange<Int>) throws(UsageError) -> Int? {
    guard let text = self[option] else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw UsageError(
        "--\(option.name) wants a number from \(range.lowerBound) to \(range.upperBound), not \(text)"
      )
    }
    return number
  }

  func kind() throws(UsageError) -> DocumentRecord.Kind? {
    guard let text = self[.kind] else { return nil }
    guard let kind = DocumentRecord.Kind(rawValue: text.lowercased()) else {
      let kinds = DocumentRecord.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw UsageError("--kind wants one of \(kinds), not \(text)")
    }
    return kind
  }

  func ministry() throws(UsageError) -> Ministry? {
    guard let text = self[.ministry] else { return nil }
    guard let ministry = Ministry(abbreviation: text) ?? Ministry(officeName: text) else {
      let names = Ministry.allCases.map(\.rawValue).joined(separator: ", ")
      throw UsageError("--ministry wants one of \(names), not \(text)")
    }
    return ministry
  }

  /// The language of text for people: as asked, else as the variable says, else English; never by locale.
  func language() throws(UsageError) -> Language {
    let said = Environment["KAMERSPOOR_LANG"]
    guard let text = self[.lang] ?? (said.isEmpty ? nil : said) else { return .english }
    guard let language = Language(rawValue: text.lowercased()) else {
      let option = self[.lang] == nil ? "KAMERSPOOR_LANG" : "--lang"
      throw UsageError("\(option) wants en or nl, not \(text)")
    }
    return language
  }
}

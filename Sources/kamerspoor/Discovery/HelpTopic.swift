internal import Dossiers
internal import Kamerstukken
internal import Reporting

/// A word that the help explains: what a reader meets on the command line, in a result or in a paper.
struct HelpTopic {
  /// As it may be typed after `help`.
  let names: [String]
  let subject: Subject

  enum Subject {
    case command(Command)
    /// An option, with the commands that take it; none where every command does.
    case option(Option, [Command])
    /// Another word, with what sort of thing it is.
    case word(Phrase, Phrase)
  }

  init(_ names: [String], _ subject: Subject) {
    self.names = names
    self.subject = subject
  }

  /// All topics, commands first.
  static var all: [HelpTopic] { commands + options + codes + formats + papers + terms + statuses }

  /// The topics of that name, in capitals or small letters, with accents or without.
  static func named(_ text: String) -> [HelpTopic] {
    let wanted = Folding.folded(text)
    return all.filter { topic in topic.names.contains { Folding.folded($0) == wanted } }
  }

  /// The name that was probably meant.
  static func near(_ text: String) -> String? {
    let names = all.flatMap(\.names)
    let wanted = Folding.folded(text)
    let folded = names.map { Folding.folded($0) }
    guard let near = Spelling.nearest(to: wanted, among: folded) else {
      return wanted.utf8.count < 4 ? nil : names.first { Folding.folded($0).hasPrefix(wanted) }
    }
    return folded.firstIndex(of: near).map { names[$0] }
  }
}

extension HelpTopic {
  private static var commands: [HelpTopic] {
    Command.all.map { HelpTopic([$0.name], .command($0)) }
  }

  /// Each option once, also where several commands take it; one that means something else elsewhere is another.
  private static var options: [HelpTopic] {
    var takers: [Option: [Command]] = [:]
    var order: [Option] = []
    for command in Command.all {
      for option in command.options {
        if takers[option] == nil { order.append(option) }
        takers[option, default: []].append(command)
      }
    }
    return (order + Option.everywhere).map { option in
      HelpTopic(["--\(option.name)", option.name], .option(option, takers[option] ?? []))
    }
  }

  private static var codes: [HelpTopic] {
    Finding.Code.allCases.map {
      HelpTopic([$0.rawValue], .word(Phrase("code of a finding of check"), $0.meaning))
    }
  }

  private static var formats: [HelpTopic] {
    let exports = ExportFormat.all.map {
      HelpTopic([$0.name], .word(Phrase("format of export"), $0.summary))
    }
    let graphs = GraphFormat.allCases.map {
      HelpTopic([$0.rawValue], .word(Phrase("format of graph"), $0.meaning))
    }
    return exports + graphs
  }

  private static var papers: [HelpTopic] {
    let kinds = DocumentRecord.Kind.allCases.map {
      HelpTopic([$0.rawValue], .word(Phrase("kind of paper"), $0.meaning))
    }
    let links = Link.Kind.allCases.map {
      HelpTopic([$0.typed, $0.rawValue], .word(Phrase("kind of link"), $0.meaning))
    }
    let ministries = Ministry.allCases.map {
      HelpTopic(
        [$0.rawValue, $0.name],
        .word(Phrase("ministry"), Phrase("The ministry of \($0.name).")))
    }
    return kinds + links + ministries
  }

  private static var terms: [HelpTopic] {
    let opinions = Appreciatie.allCases.map {
      HelpTopic([$0.rawValue], .word(Phrase("opinion of the government"), $0.meaning))
    }
    return opinions
      + Glossary.terms.map { HelpTopic($0.names, .word(Phrase("word of the field"), $0.meaning)) }
  }

  private static var statuses: [HelpTopic] {
    ExitStatus.allCases.map {
      HelpTopic(["\($0.rawValue)"], .word(Phrase("exit status"), $0.meaning))
    }
  }
}

extension HelpTopic {
  func lines(on sheet: Sheet) -> [StyledText] {
    switch subject {
    case .command(let command): return HelpText.command(command, on: sheet)
    case .option(let option, let commands):
      let takers = commands.map(\.name).joined(separator: ", ")
      let sort =
        commands.isEmpty ? Phrase("option of every command") : Phrase("option of \(takers)")
      return HelpText.entry(option.usage, sort, option.summary, on: sheet)
    case .word(let sort, let meaning):
      return HelpText.entry(names.first ?? "", sort, meaning, on: sheet)
    }
  }
}

internal import Kamerstukken
internal import Reporting

/// The texts of the help, made from the table of commands so that the two cannot disagree.
enum HelpText {
  /// Where the help wraps when no width is known.
  private static let usualWidth = 100

  /// All commands, one a line.
  static func overview(on sheet: Sheet) -> [StyledText] {
    var table = Table([.init(), .init()])
    for command in Command.all { table.append([word(command.name), sheet.say(command.summary)]) }
    let usage = "kamerspoor COMMAND [OPTION …] [OPERAND …]"
    var text = prose(
      Phrase("Kamerspoor follows Dutch parliamentary motions and the ministry papers around them."),
      sheet)
    text += ["", sheet.say("usage: \(usage)"), ""]
    text += rows(table, sheet)
    text.append("")
    text += prose(
      Phrase("kamerspoor COMMAND --help tells more of one; kamerspoor help WORD explains a word."),
      sheet)
    return text + prose(ExitStatus.allInShort, sheet)
  }

  /// One command with its options.
  static func command(_ command: Command, on sheet: Sheet) -> [StyledText] {
    var text = [sheet.say("usage: \(command.usage)"), ""]
    text += prose(command.summary, sheet)
    for passage in command.discussion { text += [""] + lines(passage, sheet) }
    var table = Table([.init(), .init()])
    for option in command.allOptions {
      table.append([word(option.usage), sheet.say(option.summary)])
    }
    return text + [""] + rows(table, sheet)
  }

  /// A word with what sort of thing it is, and what it means below it.
  static func entry(
    _ name: String, _ sort: Phrase, _ meaning: Phrase, on sheet: Sheet
  ) -> [StyledText] {
    let head = StyledText(name, .bold) + " (" + sheet.say(sort) + ")"
    return TextLayout.lines(of: head, width: width(sheet))
      + TextLayout.lines(of: sheet.say(meaning), width: width(sheet), indent: 2)
  }

  private static func prose(_ phrase: Phrase, _ sheet: Sheet) -> [StyledText] {
    TextLayout.lines(of: sheet.say(phrase), width: width(sheet))
  }

  private static func lines(_ passage: Passage, _ sheet: Sheet) -> [StyledText] {
    switch passage {
    case .prose(let sentences): return prose(sentences.joined(by: " "), sheet)
    case .plain(let text):
      return text.split(separator: "\n", omittingEmptySubsequences: false).map {
        StyledText(String($0))
      }
    case .list(let entries):
      var table = Table([.init(), .init()])
      for entry in entries { table.append([word(entry.word), sheet.say(entry.meaning)]) }
      return rows(table, sheet)
    }
  }

  private static func word(_ text: String) -> StyledText { StyledText(text, .bold) }

  /// The lines of a table, indented.
  private static func rows(_ table: Table, _ sheet: Sheet) -> [StyledText] {
    table.lines(width: width(sheet) - 2).map { "  " + $0 }
  }

  private static func width(_ sheet: Sheet) -> Int { sheet.width ?? usualWidth }
}

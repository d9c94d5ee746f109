internal import Kamerstukken
internal import Reporting

/// The manual as a page for `man`, in ASCII; the same on every day.
struct ManualPage {
  private let language: Language
  private var text = ""

  init(_ language: Language) {
    self.language = language
    header()
    for command in Command.all { write(command) }
    section(Phrase("EXAMPLES"))
    list(ManualWords.examples)
    section(Phrase("OPTIONS OF EVERY COMMAND"))
    list(Option.everywhere)
    section(Phrase("OUTPUT"))
    paragraph(ManualWords.output)
    section(Phrase("EXIT STATUS"))
    list(ManualWords.statuses)
    section(Phrase("ENVIRONMENT"))
    list(ManualWords.variables)
    section(Phrase("FILES"))
    list(ManualWords.files)
    section(Phrase("WORDS OF THE FIELD"))
    list(Glossary.terms.map { Passage.Entry($0.names.joined(separator: ", "), $0.meaning) })
  }

  var bytes: [UInt8] { Array(text.utf8) }

  private mutating func header() {
    text += ".TH KAMERSPOOR 1 \"\" \"kamerspoor \(Kamerspoor.version)\"\n"
    section(Phrase("NAME"))
    paragraph(Phrase(verbatim: "kamerspoor - ") + ManualWords.purposeInShort)
    section(Phrase("SYNOPSIS"))
    text += ".B kamerspoor\n.I COMMAND\n[\\fIOPTION\\fR \\[u2026]] [\\fIOPERAND\\fR \\[u2026]]\n"
    section(Phrase("DESCRIPTION"))
    paragraph(ManualWords.purpose)
    section(Phrase("COMMANDS"))
  }

  private mutating func write(_ command: Command) {
    text += ".SS \"\(escaped(command.usage, inQuotes: true))\"\n"
    paragraph(command.summary)
    for passage in command.discussion { write(passage) }
    list(command.options)
  }

  private mutating func write(_ passage: Passage) {
    switch passage {
    case .prose(let sentences):
      text += ".PP\n"
      paragraph(sentences.joined(by: " "))
    case .list(let entries): list(entries)
    case .plain(let lines):
      text += ".PP\n.nf\n"
      for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
        text += "\(escaped(String(line)))\n"
      }
      text += ".fi\n"
    }
  }

  private mutating func section(_ name: Phrase) {
    text += ".SH \"\(escaped(language.text(name), inQuotes: true))\"\n"
  }

  /// Adds words in lines of at most 78 columns, none of which roff can take for a request.
  private mutating func paragraph(_ phrase: Phrase) {
    var line = ""
    for word in language.text(phrase).split(separator: " ").map({ escaped(String($0)) }) {
      if !line.isEmpty, line.utf8.count + 1 + word.utf8.count > 78 {
        text += "\(line)\n"
        line = ""
      }
      line += line.isEmpty ? word : " \(word)"
    }
    text += "\(line)\n"
  }

  private mutating func list(_ options: [Option]) {
    list(options.map { Passage.Entry($0.usage, $0.summary) })
  }

  private mutating func list(_ entries: [Passage.Entry]) {
    for entry in entries {
      text += ".TP\n.B \"\(escaped(entry.word, inQuotes: true))\"\n"
      paragraph(entry.meaning)
    }
  }

  /// Text that roff prints as it is: no request at the start of a line, no escape, nothing beyond ASCII.
  private func escaped(_ text: String, inQuotes: Bool = false) -> String {
    var escaped = ""
    for scalar in Printable.text(text).unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\"" where inQuotes: escaped += "\\(dq"
      case ".", "'":
        if escaped.isEmpty { escaped += "\\&" }
        escaped += scalar == "'" ? "\\(aq" : "."
      case _ where scalar.isASCII: escaped.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "\\[u\(String(repeating: "0", count: max(4 - digits.utf8.count, 0)))\(digits)]"
      }
    }
    return escaped
  }
}

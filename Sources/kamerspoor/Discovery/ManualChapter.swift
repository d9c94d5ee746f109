internal import Kamerstukken
internal import Reporting

/// The manual as a chapter of Markdown, for the README.
struct ManualChapter {
  private let language: Language
  private var lines: [String] = []

  init(_ language: Language) {
    self.language = language
    for command in Command.all {
      lines += ["### `\(command.usage)`", "", say(command.summary), ""]
      for passage in command.discussion { write(passage) }
      list(command.options)
    }
    lines += ["### \(say(Phrase("Options of every command")))", ""]
    list(Option.everywhere)
    lines += [say(ManualWords.output), ""]
    lines += ["### \(say(Phrase("Exit status")))", ""]
    list(ManualWords.statuses)
    lines += ["### \(say(Phrase("Environment")))", ""]
    list(ManualWords.variables)
  }

  var bytes: [UInt8] { Array(lines.joined(separator: "\n").utf8) }

  private mutating func write(_ passage: Passage) {
    switch passage {
    case .prose(let sentences): lines += [say(sentences.joined(by: " ")), ""]
    case .list(let entries): list(entries)
    case .plain(let text): lines += ["```sh", text, "```", ""]
    }
  }

  private mutating func list(_ options: [Option]) {
    list(options.map { Passage.Entry($0.usage, $0.summary) })
  }

  private mutating func list(_ entries: [Passage.Entry]) {
    guard !entries.isEmpty else { return }
    lines += entries.map { "- `\($0.word)`: \(say($0.meaning))" } + [""]
  }

  /// Text that Markdown shows as it is.
  private func say(_ phrase: Phrase) -> String {
    Printable.text(language.text(phrase)).escaping { "\\`*<[]$|".utf8.contains($0) }
  }
}

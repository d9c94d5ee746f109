internal import Kamerstukken

extension Command {
  static let help = Command(
    name: "help", operands: "[WORD]",
    summary: Phrase("Show all commands, or explain a command, an option or another word."),
    discussion: [
      .prose([
        Phrase(
          "A WORD is a command, an option (--since), the code of a finding (advice-differs), a format, a kind of paper or link, a ministry, an exit status (64), or a word of the field: kamerstuk, kenmerk, Oordeel Kamer, t.v.v., inferred."
        ),
        Phrase("What has several meanings is told with all of them."),
      ])
    ],
    completions: [.topics]
  ) { invocation, console in
    guard !invocation.operands.isEmpty else {
      console.print(HelpText.overview(on: console.sheet))
      return .done
    }
    let word = invocation.text
    let topics = HelpTopic.named(word)
    guard !topics.isEmpty else {
      guard let near = HelpTopic.near(word) else {
        throw UsageError(
          "help knows no \(word); it is a command, an option, a code, a format or a word of the field"
        )
      }
      throw UsageError("help knows no \(word); did you mean \(near)?")
    }
    for (position, topic) in topics.enumerated() {
      if position > 0 { console.print("") }
      console.print(topic.lines(on: console.sheet))
    }
    return .done
  }
}

internal import Kamerstukken

/// How an answer is printed: for people in columns or as Markdown, or for programs.
enum AnswerFormat: String, CaseIterable {
  case text, markdown, json
}

extension Invocation {
  /// How an answer is to be printed.
  func answerFormat() throws(UsageError) -> AnswerFormat {
    // A list of searches has formats of its own.
    guard !has(.batch) else { return .text }
    return try format(has(.searchFormat) ? .searchFormat : .answerFormat, text: .text, json: .json)
  }

  /// Whether an answer is for programs.
  func wantsJSON() throws(UsageError) -> Bool { try answerFormat() == .json }

  /// One of a command's formats: `text` where none was asked for, `json` where `--json` says so.
  func format<Format: RawRepresentable<String> & CaseIterable & Equatable>(
    _ option: Option, text: Format, json: Format
  ) throws(UsageError) -> Format {
    guard let typed = self[option] else { return has(.json) ? json : text }
    guard let format = Format(rawValue: typed.lowercased()) else {
      let formats = Format.allCases.map(\.rawValue).joined(separator: ", ")
      throw UsageError("--format wants one of \(formats), not \(typed)")
    }
    guard !has(.json) || format == json else {
      throw UsageError("--json and --format \(typed) exclude each other; give one")
    }
    return format
  }
}

internal import Kamerstukken

/// A part of what a command tells of itself beyond its summary.
enum Passage: Sendable {
  /// Sentences that belong together.
  case prose([Phrase])
  /// Words to type, or codes that are printed, each with what it means.
  case list([Entry])
  /// Lines as they are.
  case plain(String)

  struct Entry: Sendable {
    let word: String
    let meaning: Phrase

    init(_ word: String, _ meaning: Phrase) {
      self.word = word
      self.meaning = meaning
    }
  }
}

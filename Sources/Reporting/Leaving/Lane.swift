internal import Dossiers
internal import Kamerstukken

/// The rows of a timeline: what sort of thing happened.
enum Lane: String, CaseIterable, Sendable {
  case debate, motion, opinion, memo, letter, decision, promise, paper

  init(_ event: Event) {
    self =
      switch event.what {
      case .debated: .debate
      case .submitted, .replaced: .motion
      case .advised, .appreciatie: .opinion
      case .memo: .memo
      case .letter: .letter
      case .voted, .state: .decision
      case .promised, .due: .promise
      case .paper: .paper
      }
  }

  /// What stands before the row.
  var name: Phrase {
    switch self {
    case .debate: Phrase("Debate")
    case .motion: Phrase("Motion")
    case .opinion: Phrase("Opinion")
    case .memo: Phrase("Memo")
    case .letter: Phrase("Letter")
    case .decision: Phrase("Vote, outcome")
    case .promise: Phrase("Promise")
    case .paper: Phrase("Other papers")
    }
  }
}

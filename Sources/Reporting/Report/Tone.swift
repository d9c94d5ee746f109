internal import Dossiers
internal import Kamerstukken

/// What a colour means, in every picture and table of a page.
enum Tone: String, CaseIterable, Sendable {
  /// Oordeel Kamer, overgenomen, aangenomen.
  case favour
  /// Ontraden, verworpen.
  case against
  /// Another opinion or outcome, and what is promised.
  case open
  /// A paper.
  case paper
  /// What happens in the Chamber.
  case plain

  init(_ event: Event) {
    self =
      switch event.what {
      case .advised(let value, _, _): Tone(value)
      case .appreciatie(let said): Appreciatie(rawValue: said).map { Tone($0) } ?? .open
      case .voted(let vote): Tone(outcome: vote.outcome)
      case .state(let state): Tone(outcome: state.rawValue)
      case .promised, .due: .open
      case .memo, .letter, .paper: .paper
      case .submitted, .debated, .replaced: .plain
      }
  }

  init(_ opinion: Appreciatie) {
    self =
      switch opinion {
      case .oordeelKamer, .overgenomen: .favour
      case .ontraden, .ontradenTenzijGewijzigd: .against
      case .ontijdig, .overbodig, .verzochtAanTeHouden, .geen: .open
      }
  }

  /// The tone of what became of a motion, in the words of the register or a paper.
  init(outcome: String) {
    self =
      switch outcome.lowercased() {
      case "aangenomen", "overgenomen": .favour
      case "verworpen": .against
      default: .open
      }
  }
}

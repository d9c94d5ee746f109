internal import Dossiers
internal import Kamerstukken

/// The name of an event that is the same in every archive: what, when, of which motion, and where it is shown first.
struct EventKey {
  /// What happened, in a word.
  let code: String
  let text: String

  init(_ event: Event, in graph: DossierGraph) {
    code = Self.code(event)
    let source = event.sources.first
    let place = source.map {
      "\(graph.documents[$0.document].sha256)@\($0.evidence.first.lowerBound)"
    }
    text = [
      code, Self.detail(event), event.date?.earliest?.description ?? "", place ?? "",
      event.motion.map { graph.key(of: .motion($0)) } ?? "",
    ].joined(separator: "|")
  }

  private static func code(_ event: Event) -> String {
    switch event.what {
    case .submitted: "submitted"
    case .replaced: "replaced"
    case .debated: "debated"
    case .advised: "advised"
    case .memo: "memo"
    case .letter: "letter"
    case .promised: "promised"
    case .due: "due"
    case .appreciatie: "appreciatie"
    case .voted: "voted"
    case .state: "state"
    case .paper: "paper"
    }
  }

  private static func detail(_ event: Event) -> String {
    switch event.what {
    case .advised(let value, let basis, _): "\(value.rawValue) \(basis.rawValue)"
    case .voted(let vote): vote.decision
    case .state(let state): state.rawValue
    default: ""
    }
  }
}

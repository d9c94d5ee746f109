internal import Dossiers
internal import Kamerstukken

/// The sentences of other views, in the language of a page.
enum ReportWords {
  /// Words with a capital at their begin, for a heading.
  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  static func sentence(_ event: Event, _ matter: ReportMatter) -> String {
    matter.text(Words.sentence(event, in: matter.graph))
  }

  static func date(_ event: Event, _ matter: ReportMatter) -> String {
    date(event.date, matter)
  }

  static func date(_ date: DocumentDate?, _ matter: ReportMatter) -> String {
    matter.text(Words.date(date))
  }

  /// Why an event and its day are believed.
  static func reasons(_ event: Event, _ matter: ReportMatter) -> (day: [String], event: [String]) {
    let day = [
      event.date?.reading.map { matter.text($0) }, event.dateReason.map { matter.text($0) },
    ]
    return (day.compactMap(\.self), event.reasons.map { matter.text($0) })
  }

  static func reasons(_ link: Link, _ matter: ReportMatter) -> [String] {
    link.reasons.map { matter.text($0) }
  }

  static func motion(_ identity: MotionIdentity, _ matter: ReportMatter) -> String {
    matter.text(Words.motion(identity))
  }

  static func reasons(_ identity: MotionIdentity, _ matter: ReportMatter) -> [String] {
    identity.numberReasons.map { matter.text($0) } + identity.mergeReasons.map { matter.text($0) }
  }

  static func place(_ basis: Advice.Basis, _ matter: ReportMatter) -> String {
    matter.text(Words.place(basis))
  }

  static func label(_ node: Link.Node, _ matter: ReportMatter) -> String {
    matter.text(Words.label(node, in: matter.graph))
  }

  static func message(_ finding: Finding, _ matter: ReportMatter) -> String {
    matter.text(finding.message)
  }

  static func meaning(_ code: Finding.Code, _ matter: ReportMatter) -> String {
    matter.text(code.meaning)
  }

  static func state(_ promise: Promise, _ matter: ReportMatter) -> String {
    matter.text(promise.state.word)
  }

  /// What a link says, in the words of the program: `advises on`.
  static func kind(_ kind: Link.Kind, _ matter: ReportMatter) -> String {
    let selection = matter.selection
    return switch kind {
    case .cites: selection.say("cites")
    case .isKamerstuk: selection.say("is")
    case .advisesOn: selection.say("advises on")
    case .accompanies: selection.say("accompanies")
    case .answers: selection.say("answers")
    case .carriesOut: selection.say("carries out")
    case .replaces: selection.say("replaces")
    case .debatedIn: selection.say("debated in")
    case .submittedBy: selection.say("submitted by")
    case .signedBy: selection.say("signed by")
    case .sentTo: selection.say("sent to")
    case .fulfils: selection.say("fulfils")
    case .sameAs: selection.say("same as")
    case .versionOf: selection.say("version of")
    }
  }
}

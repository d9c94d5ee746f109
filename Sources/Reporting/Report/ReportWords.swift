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
    matter.text(Words.state(promise.state))
  }

  /// What a link says, in the words of the program: `advises on`.
  static func kind(_ kind: Link.Kind, _ matter: ReportMatter) -> String {
    matter.text(Phrase(term: kind.rawValue))
  }

  static func kind(_ kind: DocumentRecord.Kind, _ matter: ReportMatter) -> String {
    matter.text(Phrase(term: kind.rawValue))
  }
}

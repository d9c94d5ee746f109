/// The fields of a record that are judged, in the order in which the table shows them.
///
/// The raw value of a field is the path of its members in the record, without the places in lists.
package enum Field: String, CaseIterable, Sendable {
  case kind, date, deadline, status, kenmerk, otherKenmerken, kamerstukken, dossiers
  case title, dossierTitle
  case ministry = "sender.ministry"
  case organisation = "sender.organisation"
  case senderBasis = "sender.basis"
  case addressee, copyTo, attachments, signatories, sections, decision, references
  case motions
  case submitters = "motions.submitters"
  case coSigned = "motions.coSigned"
  case form = "motions.form"
  case state = "motions.state"
  case kamerstuk = "motions.kamerstuk"
  case kamerstukBasis = "motions.kamerstukBasis"
  case replaces = "motions.replaces"
  case relation = "motions.relation"
  case debate = "motions.debate"
  case submitted = "motions.submitted"
  case request = "motions.request"
  case advice = "motions.advice"
  case adviceValue = "motions.advice.value"
  case adviceBy = "motions.advice.by"
  case adviceBasis = "motions.advice.basis"
  case adviceCondition = "motions.advice.condition"
  case adviceDate = "motions.advice.date"
  case letters, debates
  case commitments
  case commitmentText = "commitments.text"
  case commitmentBy = "commitments.by"
  case commitmentDue = "commitments.due"
  case people, redactions, unread, diagnostics

  /// The field of a member under this one; under none, the member itself.
  static func member(_ name: String, of parent: Field?) -> Field? {
    Field(rawValue: parent.map { "\($0.rawValue).\(name)" } ?? name)
  }

  /// Whether each member of an item is a field of its own.
  var isTakenApart: Bool {
    switch self {
    case .motions, .advice, .commitments: true
    default: false
    }
  }
}

package import Kamerstukken

/// Something about the papers together that a reader should look into.
package struct Finding: Hashable, Sendable {
  /// The closed list of codes; each is stable.
  package enum Code: String, Sendable, CaseIterable {
    case adviceDiffers = "advice-differs"
    case addresseeUnlikely = "addressee-unlikely"
    case commitmentOpen = "commitment-open"
    case commitmentOverdue = "commitment-overdue"
    case dateDiffers = "date-differs"
    case datesOutOfOrder = "dates-out-of-order"
    case duplicate
    case formDiffers = "form-differs"
    case letterNotHeld = "letter-not-held"
    case memoNotHeld = "memo-not-held"
    case motionNotHeld = "motion-not-held"
    case motionUnanswered = "motion-unanswered"
    case numberDiffers = "number-differs"
    case paperNotHeld = "paper-not-held"
    case replacedDiffers = "replaced-differs"
    case stateDiffers = "state-differs"
    case submittersDiffer = "submitters-differ"
    case undated
    case versionDiffers = "version-differs"

    /// What the code means, in one sentence.
    package var meaning: String {
      switch self {
      case .adviceDiffers: "Two opinions of the same motion differ."
      case .addresseeUnlikely: "A memo that advises a minister is addressed to somebody else."
      case .commitmentOpen: "Something was promised to the Chamber and no held paper delivers it."
      case .commitmentOverdue:
        "A promise whose last day lies before the as-of date, and no held paper delivers it."
      case .dateDiffers:
        "A page head gives another date than the letterhead, or the register another than the paper."
      case .datesOutOfOrder: "A paper tells of something on a day before it can have been."
      case .duplicate: "Two files hold the same paper."
      case .formDiffers:
        "The register calls a motion amended and its paper does not, or the reverse."
      case .letterNotHeld: "A memo asks for a letter to be sent, and no held letter is that letter."
      case .memoNotHeld: "A letter came with a memo, and no held memo is that memo."
      case .motionNotHeld: "A motion is spoken of whose own paper is not held."
      case .motionUnanswered:
        "A motion was adopted, and no held letter answers it or carries it out."
      case .numberDiffers: "Two sources give the same motion another number."
      case .paperNotHeld: "A paper is cited by number and not held."
      case .replacedDiffers: "The register names another replaced motion than the paper."
      case .stateDiffers: "A paper tells another fate of a motion than the vote in the register."
      case .submittersDiffer:
        "A motion's title names a Member who is not among its signatures, or the register names others."
      case .undated: "A paper has no date of its own."
      case .versionDiffers: "Two versions of one paper differ; what changed is told."
      }
    }
  }

  package let code: Code
  package let message: String
  /// By when something promised is due.
  package var due: DocumentDate?
  package let sources: [Proof]
}

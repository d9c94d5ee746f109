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
    case letterNotHeld = "letter-not-held"
    case motionNotHeld = "motion-not-held"
    case paperNotHeld = "paper-not-held"
    case submittersDiffer = "submitters-differ"
    case undated

    /// What the code means, in one sentence.
    package var meaning: String {
      switch self {
      case .adviceDiffers: "Two opinions of the same motion differ."
      case .addresseeUnlikely: "A memo that advises a minister is addressed to somebody else."
      case .commitmentOpen: "Something was promised to the Chamber and no held paper delivers it."
      case .commitmentOverdue:
        "A promise whose last day lies before the as-of date, and no held paper delivers it."
      case .dateDiffers: "A page head gives another date than the letterhead."
      case .letterNotHeld: "A memo asks for a letter to be sent, and no held letter is that letter."
      case .motionNotHeld: "A motion is spoken of whose own paper is not held."
      case .paperNotHeld: "A paper is cited by number and not held."
      case .submittersDiffer: "A motion's title names a Member who is not among its signatures."
      case .undated: "A paper has no date of its own."
      }
    }
  }

  package let code: Code
  package let message: String
  /// By when something promised is due.
  package var due: DocumentDate?
  package let sources: [Proof]
}

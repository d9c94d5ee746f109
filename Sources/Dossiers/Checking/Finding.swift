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
    package var meaning: Phrase {
      switch self {
      case .adviceDiffers: Phrase("Two opinions of the same motion differ.")
      case .addresseeUnlikely:
        Phrase("A memo that advises a minister is addressed to somebody else.")
      case .commitmentOpen:
        Phrase("Something was promised to the Chamber and no held paper delivers it.")
      case .commitmentOverdue:
        Phrase(
          "A promise whose last day lies before the as-of date, and no held paper delivers it.")
      case .dateDiffers:
        Phrase(
          "A page head gives another date than the letterhead, or the register another than the paper."
        )
      case .datesOutOfOrder: Phrase("A paper tells of something on a day before it can have been.")
      case .duplicate: Phrase("Two files hold the same paper.")
      case .formDiffers:
        Phrase("The register calls a motion amended and its paper does not, or the reverse.")
      case .letterNotHeld:
        Phrase("A memo asks for a letter to be sent, and no held letter is that letter.")
      case .memoNotHeld: Phrase("A letter came with a memo, and no held memo is that memo.")
      case .motionNotHeld: Phrase("A motion is spoken of whose own paper is not held.")
      case .motionUnanswered:
        Phrase("A motion was adopted, and no held letter answers it or carries it out.")
      case .numberDiffers: Phrase("Two sources give the same motion another number.")
      case .paperNotHeld: Phrase("A paper is cited by number and not held.")
      case .replacedDiffers: Phrase("The register names another replaced motion than the paper.")
      case .stateDiffers:
        Phrase("A paper tells another fate of a motion than the vote in the register.")
      case .submittersDiffer:
        Phrase(
          "A motion's title names a Member who is not among its signatures, or the register names others."
        )
      case .undated: Phrase("A paper has no date of its own.")
      case .versionDiffers: Phrase("Two versions of one paper differ; what changed is told.")
      }
    }
  }

  package let code: Code
  package let message: Phrase
  /// By when something promised is due.
  package var due: DocumentDate?
  package let sources: [Proof]
  /// The motion it is about, as an index into the graph's; nothing where it is about papers.
  package var motion: Int?
}

extension Finding {
  /// Whether it belongs where some papers and motions are told of.
  ///
  /// Of a motion that is not among them it says nothing there, whatever paper it stands in.
  package func isTold(of documents: Set<Int>, motions: Set<Int>) -> Bool {
    motion.map(motions.contains) ?? sources.contains { documents.contains($0.document) }
  }
}

package import Kamerstukken

/// One motion: every mention of it in the papers, taken together.
package struct MotionIdentity: Sendable {
  /// One place in the papers where the motion is spoken of.
  package struct Mention: Hashable, Sendable {
    package let document: Int
    /// The motion, as an index into the record's.
    package let motion: Int

    package init(document: Int, motion: Int) {
      self.document = document
      self.motion = motion
    }
  }

  package var mentions: [Mention]
  package var submitters: [PersonName]
  package var form: Motion.Form
  package var kamerstuk: String?
  /// Why the number is believed where no paper gives it to this motion.
  package var numberReasons: [Phrase] = []
  package var debateDay: CalendarDate?
  /// Why mentions without a number were taken for the same motion; empty where the number says so.
  package var mergeReasons: [Phrase] = []
  /// How sure the least sure of those is; nothing where the number says so.
  package var mergeConfidence: Confidence?

  /// Its key, where another block of papers gave it and its first mention may be in none of these.
  var givenKey: String?

  package var isNumberInferred: Bool { !numberReasons.isEmpty }

  /// The motion in a few words: `motion Leijten (28 March 2023)`.
  package var label: Phrase {
    let who =
      submitters.isEmpty
      ? Phrase("without a named Member")
      : Phrase(verbatim: submitters.map(\.text).joined(separator: ", "))
    let what = form == .motie ? Phrase("motion") : stage
    return [what, kamerstuk.map(Phrase.init(verbatim:)), who].compactMap(\.self).joined(by: " ")
  }

  /// Which form of the motion it is: `original motion`, `amended motion`.
  package var stage: Phrase {
    switch form {
    case .motie: Phrase("original motion")
    case .gewijzigd: Phrase("amended motion")
    case .naderGewijzigd: Phrase("further amended motion")
    case .tweedeNaderGewijzigd: Phrase("second further amended motion")
    }
  }
}

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
  package var numberReasons: [String] = []
  package var debateDay: CalendarDate?
  /// Why mentions without a number were taken for the same motion; empty where the number says so.
  package var mergeReasons: [String] = []
  /// How sure the least sure of those is; nothing where the number says so.
  package var mergeConfidence: Confidence?

  package var isNumberInferred: Bool { !numberReasons.isEmpty }

  /// The motion in a few words: `motion Leijten (28 March 2023)`.
  package var label: String {
    let who =
      submitters.isEmpty ? "without a named Member" : submitters.map(\.text).joined(separator: ", ")
    let what = form == .motie ? "motion" : "\(Self.english(form)) motion"
    let number = kamerstuk.map { " \($0)" } ?? ""
    return "\(what)\(number) \(who)"
  }

  /// The form in English words.
  package static func english(_ form: Motion.Form) -> String {
    switch form {
    case .motie: "original"
    case .gewijzigd: "amended"
    case .naderGewijzigd: "further amended"
    case .tweedeNaderGewijzigd: "second further amended"
    }
  }
}

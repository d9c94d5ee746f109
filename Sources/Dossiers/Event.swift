package import Kamerstukken

/// Something that happened, or was said, with the paper that shows it.
package struct Event: Hashable, Sendable {
  package enum What: Hashable, Sendable {
    case submitted
    case debated(String)
    case advised(Appreciatie, Advice.Basis, condition: String?)
    /// The amended form took the place of the one before it, of that number where it is known.
    case replaced(number: String?)
    case memo
    /// A letter, which on the motion it is shown of may say how that was carried out.
    case letter(carriesOut: Bool)
    case promised(String)
    case due(String)
    case paper(DocumentRecord.Kind)
    /// The government's opinion as the Chamber's register has it.
    case appreciatie(String)
    case voted(Vote)
    /// A paper tells what became of the motion.
    case state(Motion.State)
  }

  package let what: What
  /// When: a day, an interval, or nothing.
  package let date: DocumentDate?
  /// Why the date is not simply what the paper prints.
  package let dateReason: Phrase?
  package let who: String?
  /// The motion it is about, as an index into the graph's.
  package let motion: Int?
  package let isInferred: Bool
  /// Whether the reader says so, over what the program found.
  package let isReaders: Bool
  package let reasons: [Phrase]
  package let sources: [Proof]

  init(
    _ what: What, date: DocumentDate?, dateReason: Phrase? = nil, who: String? = nil,
    motion: Int? = nil,
    isInferred: Bool = false, isReaders: Bool = false, reasons: [Phrase] = [], sources: [Proof]
  ) {
    self.what = what
    self.date = date
    self.dateReason = dateReason
    self.who = who
    self.motion = motion
    self.isInferred = isInferred
    self.isReaders = isReaders
    self.reasons = reasons
    self.sources = sources
  }
}

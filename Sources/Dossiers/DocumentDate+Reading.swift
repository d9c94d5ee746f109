package import Kamerstukken

/// Dates in words that never let what was read of a term look like a day the paper prints.
extension DocumentDate {
  /// Whether the day itself is printed.
  package var isPrintedDay: Bool { basis == .stated && value != nil }

  /// How the paper's words were read: `«begin volgend jaar», read as 2025-01-01 to 2025-04-30`.
  ///
  /// Nothing of a printed day, nor of what was concluded from other papers.
  package var reading: Phrase? {
    guard !isPrintedDay, basis != .inferred else { return nil }
    return read(as: value.map { Phrase("\($0)") } ?? interval)
  }

  /// By when something is due: `by 2025-04-30` where that day is printed, else
  /// `«begin volgend jaar», read as at most 2025-04-30`.
  var term: Phrase {
    if isPrintedDay, let value { return Phrase("by \(value)") }
    return read(
      as: value.map { Phrase("\($0)") } ?? latest.map { Phrase("at most \($0)") } ?? interval)
  }

  private var interval: Phrase {
    switch (earliest, latest) {
    case (let first?, let last?): Phrase("\(first) to \(last)")
    case (let first?, nil): Phrase("from \(first), without a last day")
    case (nil, let last?): Phrase("at most \(last)")
    case (nil, nil): Phrase("no day")
    }
  }

  private func read(as days: Phrase) -> Phrase {
    guard let text else {
      return Phrase("a term (\(Phrase(term: basis.rawValue))), read as \(days)")
    }
    return Phrase("«\(text)», read as \(days)")
  }
}

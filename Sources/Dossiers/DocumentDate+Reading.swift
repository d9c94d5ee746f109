package import Kamerstukken

/// Dates in words that never let what was read of a term look like a day the paper prints.
extension DocumentDate {
  /// Whether the day itself is printed.
  package var isPrintedDay: Bool { basis == .stated && value != nil }

  /// How the paper's words were read: `«begin volgend jaar», read as 2025-01-01 to 2025-04-30`.
  ///
  /// Nothing of a printed day, nor of what was concluded from other papers.
  package var reading: String? {
    guard !isPrintedDay, basis != .inferred else { return nil }
    return read(as: value?.description ?? interval)
  }

  /// By when something is due: `by 2025-04-30` where that day is printed, else
  /// `«begin volgend jaar», read as at most 2025-04-30`.
  var term: String {
    if isPrintedDay, let value { return "by \(value)" }
    return read(as: value?.description ?? latest.map { "at most \($0)" } ?? interval)
  }

  private var interval: String {
    switch (earliest, latest) {
    case (let first?, let last?): "\(first) to \(last)"
    case (let first?, nil): "from \(first), without a last day"
    case (nil, let last?): "at most \(last)"
    case (nil, nil): "no day"
    }
  }

  private func read(as days: String) -> String {
    "\(text.map { "«\($0)»" } ?? "a term (\(basis.rawValue))"), read as \(days)"
  }
}

/// The parts that return in many tables; they belong to the released steps and never change.
extension Schema {
  /// The rule that a column holds one of these words.
  ///
  /// Not `IN (…)`, for which SQLite builds an index each time a row is written.
  static func check(_ column: String, _ words: String...) -> String {
    "CHECK (\(words.map { "\(column) = '\($0)'" }.joined(separator: " OR ")))"
  }

  /// The five columns of a date: the day, its earliest and latest, how it was read, the words.
  static func date(_ name: String) -> String {
    """
    \(day(name)), \(day("\(name)_earliest")), \(day("\(name)_latest")),
    \(name)_basis TEXT \(check("\(name)_basis", "stated", "relative", "term", "inferred")),
    \(name)_text TEXT
    """
  }

  /// A day that exists; `date()` alone would take 30 February.
  private static func day(_ name: String) -> String {
    "\(name) TEXT CHECK (\(name) IS NULL OR \(name) IS date(\(name), '+0 days'))"
  }
}
